import {count} from "../format.js";
import {indicatorKinds} from "../outcomes/facts.js";
import type {AlignedActivity, Problems} from "./facts.js";
import type {ProblemsTelling} from "./telling.js";

/** How many results some activities have, by kind. */
export function kindText(
  activities: readonly AlignedActivity[],
  {kinds, text, outcomes}: Pick<Problems, "kinds"> & ProblemsTelling
): string {
  const own = kinds.filter((row) =>
    activities.some(({document_id, activity_id}) => document_id === row.document_id && activity_id === row.activity_id)
  );
  const list = indicatorKinds
    .map((kind) => ({kind, results: own.filter((row) => row.kind === kind).reduce((sum, row) => sum + row.results, 0)}))
    .filter(({results}) => results > 0);
  if (list.length === 0) return text.alignment.noResults;
  return text.alignment.kinds(list.map(({kind, results}) => ({kind: outcomes.kinds[kind], count: count(results)})));
}
