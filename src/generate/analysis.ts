import type {AccountTree} from "./accountTree.js";
import {type Draft, draft as empty} from "./draft.js";
import {activitiesOf, isLinkable} from "./stateWork.js";
import type {UnitYear} from "./unitYear.js";

const rationales = {
  inferred: [
    "活动内容与该项目用途一致，报告未写明经费来源",
    "The activity serves what the project is for; the report does not say what paid for it"
  ],
  proposed: [
    "报告未写明经费来源，建议归入该项目",
    "The report does not say what paid for it; this project is suggested"
  ]
} as const;

/**
 * The tables of an analyst's annotations: money tied to activities that the documents themselves leave untied.
 * `reports` names the document that reports each year's activities.
 */
export function analysis(
  unitYears: readonly UnitYear[],
  {tree, reports}: {tree: AccountTree; reports: ReadonlyMap<number, string>}
): Draft["tables"] {
  const draft = empty();
  for (const unitYear of unitYears) {
    const {unit, fiscal_year} = unitYear;
    for (const {id, line, named, suggested} of activitiesOf(unitYear)) {
      const account_id = named ? undefined : (line ?? suggested);
      if (!account_id || unitYear.amount(account_id, "all", "actual") <= 0) continue;
      if (!isLinkable(unitYear, {tree, account_id})) continue;
      const basis = line ? "inferred" : "proposed";
      const [rationale, rationale_en] = rationales[basis];
      draft.add("links", {
        account_id,
        of_document_id: reports.get(fiscal_year)!,
        activity_id: `${unit.unit_id}-${id}`,
        fiscal_year,
        unit_id: unit.unit_id,
        ...{basis, rationale, rationale_en}
      });
    }
  }
  return draft.tables;
}
