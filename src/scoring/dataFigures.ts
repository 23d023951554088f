import type {Query} from "../database/query.js";
import {inService} from "../provenance/ref.js";
import {from, isAsked, marks} from "./asked.js";
import type {Asked, Found} from "./asked.js";
import type {DataFact} from "./facts.js";
import {compare, exactly, minus, most, nil, ratio, ratioOf} from "./ratio.js";
import type {Input} from "./template.js";

interface FigureRow {
  unit_id: string;
  fiscal_year: number;
  account_id: string;
  fund: string;
  measure: "proposed" | "budget" | "adjusted" | "actual" | "unstated";
  amount: string;
  low: string;
  high: string;
  basis: string;
  synthetic: boolean;
}

/** Annual figures and what was added to budgets, exact to the millionth. */
export async function figureFacts(query: Query, inputs: readonly Input[], {units, years}: Asked): Promise<Found[]> {
  const [accounts, added] = [from(inputs, "account"), from(inputs, "added")];
  const names = [...new Set([...accounts, ...added].map(({source}) => source.account))];
  if (names.length === 0 || !isAsked({units, years})) return [];
  const all = [...new Set(years.flatMap((year) => [year - 1, year]))];
  const rows = await query<FigureRow>(
    `SELECT unit_id, fiscal_year, account_id, fund, measure, amount::VARCHAR AS amount, low::VARCHAR AS low, high::VARCHAR AS high,
       basis, synthetic
     FROM fund_totals
     WHERE unit_id IN (${marks(units)}) AND fiscal_year IN (${marks(all)}) AND account_id IN (${marks(names)})`,
    [...units, ...all, ...names]
  );
  const key = (...parts: (string | number)[]) => parts.join(" ");
  const known = new Map(
    rows.map((row) => [key(row.unit_id, row.fiscal_year, row.account_id, row.fund, row.measure), row])
  );
  return units.flatMap((unit) =>
    years.flatMap((year) => [
      ...accounts.flatMap(({id, source: {account, measure, fund, back}}): Found[] => {
        const measures = measure === "plan" ? (["adjusted", "budget", "unstated"] as const) : [measure];
        const row = measures.flatMap((each) => known.get(key(unit, year - back, account, fund, each)) ?? [])[0];
        const plan = measure === "plan" ? {plan: row?.measure as NonNullable<DataFact["plan"]>} : {};
        return row ? [{unit, year, input: id, fact: {...figureFact(row), ...plan}}] : [];
      }),
      ...added.flatMap(({id, source: {account, fund}}): Found[] => {
        const [original, adjusted] = (["budget", "adjusted"] as const).map((each) =>
          known.get(key(unit, year, account, fund, each))
        );
        const fact = original && adjusted && addedFact(figureFact(original), figureFact(adjusted));
        return fact ? [{unit, year, input: id, fact}] : [];
      })
    ])
  );
}

function figureFact(row: FigureRow): DataFact {
  const {unit_id: unit, fiscal_year: year, account_id: account, measure, fund} = row;
  const [value, low, high] = [row.amount, row.low, row.high].map((text) => ratioOf(text)!) as [never, never, never];
  return {
    ...{value, low, high, basis: basisOf(row)},
    refs: [{kind: "figure", unit, year, account, measure, ...(fund !== "all" && {fund})}]
  };
}

/** What was added, net of cuts; nothing where the budget was cut on balance: what was added is not known then. */
function addedFact(original: DataFact, adjusted: DataFact): DataFact | undefined {
  const value = minus(adjusted.value, original.value);
  if (compare(value, nil) < 0) return undefined;
  return {
    ...{value, low: most([nil, minus(adjusted.low, original.high)]), high: minus(adjusted.high, original.low)},
    basis: original.basis === "reported" && adjusted.basis === "reported" ? "computed" : adjusted.basis,
    refs: [...adjusted.refs, ...original.refs]
  };
}

const basisOf = ({basis, synthetic}: {basis: string; synthetic: boolean}): DataFact["basis"] =>
  synthetic ? "synthetic" : basis === "derived" ? "derived" : "reported";

interface StaffRow {
  document_id: string;
  line: number;
  unit_id: string;
  fiscal_year: number;
  headcount: number | null;
  quota: number | null;
  synthetic: boolean;
}

/** Staff in service where every group of them is counted, and posts where every group has its posts stated. */
export async function staffFacts(query: Query, inputs: readonly Input[], {units, years}: Asked): Promise<Found[]> {
  const asked = from(inputs, "staffing");
  if (asked.length === 0 || !isAsked({units, years})) return [];
  const rows = await query<StaffRow>(
    `SELECT document_id, line, unit_id, fiscal_year, headcount, quota, synthetic FROM staff_years
     WHERE in_service AND unit_id IN (${marks(units)}) AND fiscal_year IN (${marks(years)}) ORDER BY document_id, line`,
    [...units, ...years]
  );
  return units.flatMap((unit) =>
    years.flatMap((year) => {
      const own = rows.filter((row) => row.unit_id === unit && row.fiscal_year === year);
      return asked.flatMap(({id, source: {of}}): Found[] => {
        const counts = own.flatMap((row) => (of === "posts" ? row.quota : row.headcount) ?? []);
        if (own.length === 0 || counts.length < own.length) return [];
        const value = ratio(BigInt(counts.reduce((sum, count) => sum + count, 0)));
        const lines = own.map(
          ({document_id: document, line}) => ({kind: "row", document, table: "staffing", line}) as const
        );
        const refs = of === "posts" ? lines : [{kind: "staff", unit, year, staff: inService} as const];
        const basis = own.some(({synthetic}) => synthetic) ? "synthetic" : "reported";
        return [{unit, year, input: id, fact: {...exactly(value), basis, refs}}];
      });
    })
  );
}
