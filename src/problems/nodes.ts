import type {AlignedActivity, AlignedLine, Tie} from "./facts.js";

/** A line's name in the alignment and in a link that pins it. */
export function lineNode({line_id}: Pick<AlignedLine, "line_id">): string {
  return `line:${line_id}`;
}

/** An activity's name in the alignment and in a link that pins it. */
export function activityNode({document_id, activity_id}: Pick<AlignedActivity, "document_id" | "activity_id">): string {
  return `activity:${document_id}/${activity_id}`;
}

/** The names of the line and the activity that a tie holds together. */
export function tieEnds({account_id, activity_document_id, activity_id}: Tie): {line: string; activity: string} {
  return {
    line: lineNode({line_id: account_id}),
    activity: activityNode({document_id: activity_document_id, activity_id})
  };
}
