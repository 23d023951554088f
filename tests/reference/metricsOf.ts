import {annualFigures, claimed, lastFirst} from "./annualFigures.js";
import type {Annual} from "./annualFigures.js";
import {exactly, minus, over, sum} from "./known.js";
import type {Known} from "./known.js";
import {publishedRows} from "./publishedRows.js";

/** A metric as the reference has it: a value in its interval, and how it is known. */
export interface ReferenceMetric {
  value: number;
  low: number;
  high: number;
  basis: "stated" | "derived" | "computed";
}

const accounts = publishedRows("accounts");
const childrenOf = (account: string) =>
  accounts.filter((row) => row["parent_id"] === account).map((row) => row["account_id"]!);

/** Every metric of a unit in a year, by id; one that has no base is not there. */
export function metricsOf(unit: string): (year: number) => Record<string, ReferenceMetric> {
  const annual = annualFigures(unit);
  return (year) => {
    const now = (account: string, measure?: string) => annual(account, year, {measure});
    const before = (account: string) => annual(account, year - 1);
    const planned = (account: string) =>
      ["adjusted", "budget", "unstated"].map((base) => ({base, known: now(account, base)})).find(({known}) => known);
    const share = (part?: Known, whole?: Known) => (part && whole && whole.low > 0 ? over(part, whole) : undefined);
    const change = (to?: Known, from?: Known) => {
      const quotient = share(to, from);
      return quotient && minus(quotient, exactly(1));
    };
    const stated = (account: string, kind: "rate" | "growth") => {
      const claims = publishedRows("claims")
        .filter((row) => row["unit_id"] === unit && row["account_id"] === account && row["kind"] === kind)
        .filter((row) => row["fiscal_year"] === String(year) && row["fund"] === "all" && row["measure"] === "actual")
        .filter((row) => kind === "growth" || !planned(account) || row["base"] === planned(account)?.base)
        .sort(lastFirst);
      return claims[0] && claimed(claims[0]);
    };
    const known = (computed: Known | undefined, printed?: Known): ReferenceMetric | undefined => {
      if (printed && computed?.derived !== false) return {...printed, basis: "stated"};
      return computed && {...computed, basis: computed.derived ? "derived" : "computed"};
    };
    const linkedAccounts = publishedRows("links")
      .filter((row) => row["unit_id"] === unit && row["fiscal_year"] === String(year))
      .map((row) => row["account_id"]!);
    const linked = childrenOf("project").filter((account) => linkedAccounts.includes(account));
    const linkedKnown = linked.flatMap((account) => now(account) ?? []);

    const all: Record<string, ReferenceMetric | undefined> = {
      income: known(now("income")),
      expenditure: known(now("expenditure")),
      carry_over: known(now("closing-balance")),
      income_execution: known(share(now("income"), planned("income")?.known), stated("income", "rate")),
      expenditure_execution: known(
        share(now("expenditure"), planned("expenditure")?.known),
        stated("expenditure", "rate")
      ),
      carry_over_rate: known(share(now("closing-balance"), planned("expenditure")?.known)),
      carry_over_change: known(change(now("closing-balance"), before("closing-balance"))),
      structure_share: known(share(now("basic"), now("expenditure"))),
      year_on_year: known(change(now("expenditure"), before("expenditure")), stated("expenditure", "growth")),
      income_change: known(change(now("income"), before("income")), stated("income", "growth")),
      adjustment_rate: known(change(now("expenditure", "adjusted"), now("expenditure", "budget"))),
      itemised_share: known(share(itemised(now), now("expenditure"))),
      linked_share: known(share(linkedKnown.length > 0 ? sum(linkedKnown) : undefined, now("project"))),
      target_share: known(targets(unit, year))
    };
    return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, ReferenceMetric] => !!entry[1]));
  };
}

/** Spending less everything that no line accounts for, at any depth, beyond what rounding explains. */
function itemised(now: (account: string) => ReturnType<Annual>): Known | undefined {
  const whole = now("expenditure");
  if (!whole) return undefined;
  const missing = (account: string): Known[] => {
    const parts = childrenOf(account).flatMap((child) => now(child) ?? []);
    const deeper = childrenOf(account).flatMap(missing);
    const own = now(account);
    if (!own || (parts.length === 0 && account !== "expenditure")) return deeper;
    const rest = minus(own, sum(parts));
    return rest.low > 0 || rest.high < 0 ? [rest, ...deeper] : deeper;
  };
  const anyDerived = (account: string): boolean =>
    now(account)?.derived === true || childrenOf(account).some(anyDerived);
  return {...minus(whole, sum(missing("expenditure"))), derived: anyDerived("expenditure")};
}

function targets(unit: string, year: number): Known | undefined {
  const activities = publishedRows("activities")
    .filter((row) => row["unit_id"] === unit && row["fiscal_year"] === String(year))
    .map((row) => `${row["document_id"]} ${row["activity_id"]}`);
  const outcomes = publishedRows("outcomes").filter((row) =>
    activities.includes(`${row["document_id"]} ${row["activity_id"]}`)
  );
  const valued = outcomes.filter((row) => row["value"] !== "").length;
  return valued > 0 ? over(exactly(outcomes.filter((row) => row["target"] !== "").length), exactly(valued)) : undefined;
}
