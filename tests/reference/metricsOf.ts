import {annualFigures, claimed, lastFirst} from "./annualFigures.js";
import type {Annual} from "./annualFigures.js";
import {exactly, minus, over, sum} from "./known.js";
import type {Known} from "./known.js";
import {publishedRows} from "./publishedRows.js";
import type {Cells} from "./publishedRows.js";

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
  const resultId = (row: Cells, document = row["document_id"]!) => `${document} ${row["outcome_id"]}`;
  const proposed = new Set(publishedRows("proposed_targets").map((row) => resultId(row, row["of_document_id"])));
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
    const work = workOf(unit, year);
    const linked = (bases: readonly string[]) => {
      const accounts = new Set(
        work.links.filter((link) => bases.includes(link.basis) && link.results.length > 0).map((link) => link.account)
      );
      const known = childrenOf("project").flatMap((account) => (accounts.has(account) ? (now(account) ?? []) : []));
      return work.activities.length > 0 ? sum(known) : undefined;
    };
    const funded = (bases: readonly string[]) =>
      part(work.activities, (activity) =>
        work.links.some((link) => bases.includes(link.basis) && link.activity === activity)
      );
    const valued = work.results.filter((row) => row["value"] !== "");
    const deviation = (account: string) => {
      const known = change(now(account), planned(account)?.known);
      if (!known || known.low >= 0) return known;
      const [low, high] = known.high <= 0 ? [-known.high, -known.low] : [0, Math.max(-known.low, known.high)];
      return {...known, value: Math.abs(known.value), low, high};
    };

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
      income_deviation: known(deviation("income")),
      expenditure_deviation: known(deviation("expenditure")),
      linked_share: known(share(linked(["named", "inferred"]), now("project"))),
      linked_share_proposed: known(share(linked(["named", "inferred", "proposed"]), now("project"))),
      linked_share_named: known(share(linked(["named"]), now("project"))),
      funded_share: known(funded(["named", "inferred"])),
      funded_share_proposed: known(funded(["named", "inferred", "proposed"])),
      funded_share_named: known(funded(["named"])),
      target_share: known(part(valued, (row) => row["target"] !== "")),
      target_share_proposed: known(part(valued, (row) => row["target"] !== "" || proposed.has(resultId(row)))),
      beyond_quantity_share: known(part(work.results, (row) => row["kind"] !== "quantity"))
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

/** How many of some rows pass a test, as a share of them. */
const part = <T>(rows: readonly T[], test: (row: T) => boolean): Known | undefined =>
  rows.length > 0 ? over(exactly(rows.filter(test).length), exactly(rows.length)) : undefined;

/** What a unit reports to have done in a year: activities by document and id, results but for parts, links with theirs. */
function workOf(unit: string, year: number) {
  const own = (table: string) =>
    publishedRows(table).filter((row) => row["unit_id"] === unit && row["fiscal_year"] === String(year));
  const named = (row: Cells, document = row["document_id"]!) => `${document} ${row["activity_id"]}`;
  const activities = own("activities").map((row) => named(row));
  const results = publishedRows("outcomes").filter(
    (row) => activities.includes(named(row)) && row["relation"] !== "part"
  );
  const links = own("links").map((row) => {
    const activity = named(row, row["of_document_id"] || row["document_id"]);
    const ofIt = results.filter((result) => named(result) === activity);
    return {account: row["account_id"]!, basis: row["basis"]!, activity, results: ofIt};
  });
  return {activities, results, links};
}
