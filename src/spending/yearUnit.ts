import type {Spending} from "./facts.js";
import type {SpendingTelling} from "./telling.js";

/** The unit that the lines of one year stand in: where the filters ask for shares, they are amounts. */
export function yearUnit({filters}: Pick<Spending, "filters">, {text}: Pick<SpendingTelling, "text">): string {
  return text.valueUnit(filters.per === "share" ? "nominal" : filters.per, text.amountUnits[filters.amountUnit]);
}
