import {alignmentColumns} from "./alignmentColumns.js";
import {alignmentList} from "./alignmentList.js";
import type {Drawing} from "./figure.js";

/** Something in the alignment that a reader can look at: its name among everything in it, and where following it leads. */
export interface AlignedNode {
  id: string;
  /** Its name on the page, for the focus to find it again; two things may stand for one node. */
  key: string;
  label: string;
  href: string;
  /** It is one of what the row above it folds. */
  part?: boolean;
}

/** A budget line, or several folded into one row. */
export interface LineNode extends AlignedNode {
  /** Its amount, formatted; its bar is as long as `amount`, in currency units. */
  value: string;
  amount: number | null;
  itemised: boolean;
}

/** An activity, or several of a theme folded into one row, with its results beside it. */
export interface ActivityNode extends AlignedNode {
  /** The theme, above the first of its activities. */
  heading: string;
  results: AlignedNode;
}

/** A tie: solid where the document names it, dashed where it is inferred; its label opens the row that says why. */
export interface AlignedTie {
  line: string;
  activity: string;
  basis: "named" | "inferred";
  label: string;
}

/** Lines, activities and their results, apart by whether a tie holds them, and what each part is called. */
export interface AlignmentRows {
  untied: {lines: readonly LineNode[]; activities: readonly ActivityNode[]};
  tied: {lines: readonly LineNode[]; activities: readonly ActivityNode[]};
  ties: readonly AlignedTie[];
  heads: Readonly<Record<"untiedLines" | "untiedActivities" | "tiedLines" | "tiedActivities" | "results", string>>;
}

/**
 * Budget lines, activities and results in three columns: what nothing ties stands on top, lines first seen; below it what
 * is tied, with curves between. Without room for columns, each line has its activities below it and nothing is curved.
 */
export function alignment(rows: AlignmentRows, {width, id}: Drawing): SVGSVGElement {
  return width < 480 ? alignmentList(rows, {width, id}) : alignmentColumns(rows, {width, id});
}
