import {numberText} from "../components/numberText.js";
import {refHash} from "../provenance/ref.js";
import type {Spending} from "./facts.js";
import type {LineOfYear} from "./linesOfYear.js";
import type {Reason} from "./reasonsOf.js";
import type {SpendingTelling} from "./telling.js";

/**
 * What the units of a line's group say of why it moved in the years from the earlier to the later of the two compared,
 * latest first. A fund's line has only that fund's reasons; reasons are of final accounts.
 */
export function bridgeReasons(row: LineOfYear, {filters, groups, reasons}: Spending): Reason[] {
  const {year, against, fund, measure} = filters;
  if (against === null || measure !== "actual" || row.level !== "line" || !row.itemised) return [];
  const {units} = groups.find((group) => group.id === row.group_id)!;
  return reasons.filter(
    (reason) =>
      reason.account_id === row.account_id &&
      units.includes(reason.unit_id) &&
      (fund === "all" || reason.fund === fund) &&
      reason.fiscal_year > Math.min(year, against)
  );
}

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
