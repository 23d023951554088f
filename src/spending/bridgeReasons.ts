import type {Spending} from "./facts.js";
import type {LineOfYear} from "./linesOfYear.js";
import type {Reason} from "../cube/reasons.js";

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
