import type {AccountTree} from "./accountTree.js";
import {type Draft, draft as empty} from "./draft.js";
import {activitiesOf, isLinkable} from "./stateWork.js";
import type {UnitYear} from "./unitYear.js";

/** The tables of an analyst's annotations: money tied to activities that the documents themselves leave untied. */
export function analysis(unitYears: readonly UnitYear[], {tree}: {tree: AccountTree}): Draft["tables"] {
  const draft = empty();
  for (const unitYear of unitYears) {
    const {unit, fiscal_year} = unitYear;
    for (const {id, line, named, suggested} of activitiesOf(unitYear)) {
      const account_id = named ? undefined : (line ?? suggested);
      if (!account_id || unitYear.amount(account_id, "all", "actual") <= 0) continue;
      if (!isLinkable(unitYear, {tree, account_id})) continue;
      draft.add("links", {
        account_id,
        activity_id: `${unit.unit_id}-${id}`,
        fiscal_year,
        unit_id: unit.unit_id,
        basis: line ? "inferred" : "proposed",
        rationale: line ? "活动内容与该项目用途一致，报告未写明经费来源" : "报告未写明经费来源，建议归入该项目"
      });
    }
  }
  return draft.tables;
}
