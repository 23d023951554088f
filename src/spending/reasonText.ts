import {numberText} from "../components/numberText.js";
import {refHash} from "../provenance/ref.js";
import type {Spending} from "./facts.js";
import type {Reason} from "../cube/reasons.js";
import type {SpendingTelling} from "./telling.js";

/** A reason in words, with its year and unit where those are not plain from what it stands at; `linked`, its year opens its row. */
export function reasonText(
  reason: Reason,
  {linked, facts, telling}: {linked: boolean; facts: Spending; telling: SpendingTelling}
): string {
  const {filters, groups, scope} = facts;
  const {words, text} = telling;
  const adjacent = Math.abs(filters.year - filters.against!) === 1;
  const unit = scope.units.find((row) => row.unit_id === reason.unit_id)!;
  const {document_id: document, line} = reason;
  const year = String(reason.fiscal_year);
  return text.bridge.reason({
    year: linked ? numberText(year, refHash({kind: "row", document, table: "reasons", line})) : adjacent ? "" : year,
    unit: (linked && groups.length > 1) || groups.some((group) => group.units.length > 1) ? words.name(unit) : "",
    statement: words.either({zh: reason.statement, en: reason.statement_en})
  });
}
