import type {Query} from "../database/query.js";
import {figures, figureTerm} from "./figures.js";
import type {FigureKey, FigureRow} from "./figures.js";
import type {Ref} from "./ref.js";
import {sourceRows} from "./sourceRows.js";
import type {Provenance, Term, Token} from "./types.js";

/** An account's change against the year before: this year − last year. */
export async function traceChange(query: Query, ref: Extract<Ref, {kind: "change"}>): Promise<Provenance | undefined> {
  const {unit, year, account} = ref;
  const keys = [year, year - 1].map((each) => ({unit, year: each, account, measure: "actual"}));
  const [current, prior] = await figures(query, keys);
  if (!current || !prior) return undefined;
  return {
    ...(await common(query, {ref, unit, keys, rows: [current, prior]})),
    number: "amount",
    value: current.amount - prior.amount,
    low: current.low - prior.high,
    high: current.high - prior.low,
    formula: [0, "−", 1]
  };
}

/** What an account's children leave uncovered: the whole − every child that is stated. */
export async function traceRemainder(
  query: Query,
  ref: Extract<Ref, {kind: "remainder"}>
): Promise<Provenance | undefined> {
  const {unit, year, account} = ref;
  const keys = await wholeAndParts(query, {unit, year, account});
  const rows = await figures(query, keys);
  const rest = await remainder(query, ref);
  if (!rest) return undefined;
  return {
    ...(await common(query, {ref, unit, keys, rows})),
    ...{number: "amount", value: rest.value, low: rest.low, high: rest.high, basis: "derived"},
    formula: rows.flatMap((_, i): Token[] => (i === 0 ? [0] : ["−", i]))
  };
}

/** A line's share of its side's whole, or the share of what is not itemised. */
export async function traceShare(
  query: Query,
  ref: Extract<Ref, {kind: "share" | "remainder-share"}>
): Promise<Provenance | undefined> {
  const {unit, year, account} = ref;
  const [place] = await query<{root_id: string}>("SELECT root_id FROM account_paths WHERE account_id = ?", [account]);
  if (!place) return undefined;
  const key = (each: string): FigureKey => ({unit, year, account: each, measure: "actual"});
  const [part, whole] = await figures(query, [key(account), key(place.root_id)]);
  const rest = ref.kind === "remainder-share" ? await remainder(query, ref) : undefined;
  if (!part || !whole || whole.amount === 0 || (ref.kind === "remainder-share" && !rest)) return undefined;
  const keys = rest ? await wholeAndParts(query, {unit, year, account}) : [key(account), key(place.root_id)];
  const top: Term = rest
    ? {
        ...{kind: "amount", ...rest, printed: null},
        label: {kind: "remainder", year, name: part.name, name_en: part.name_en},
        ref: {kind: "remainder", unit, year, account}
      }
    : figureTerm(part, {unit});
  return {
    ...(await common(query, {ref, unit, keys, rows: [part, whole]})),
    number: "rate",
    ...(rest && {basis: "derived" as const}),
    value: top.value / whole.amount,
    low: top.low! / whole.high,
    high: top.high! / whole.low,
    formula: [0, "÷", 1],
    terms: [top, figureTerm(whole, {unit})]
  };
}

async function common(
  query: Query,
  {ref, unit, keys, rows}: {ref: Ref; unit: string; keys: FigureKey[]; rows: FigureRow[]}
) {
  const first = rows[0]!;
  const derived = rows.some((row) => row.basis === "derived");
  return {
    ref,
    subject: figureTerm(first, {unit}).label,
    unit: {name: first.unit_name, name_en: first.unit_name_en},
    basis: derived ? ("derived" as const) : ("computed" as const),
    synthetic: rows.some((row) => row.synthetic),
    terms: rows.map((row) => figureTerm(row, {unit})),
    rows: await sourceRows(query, keys)
  };
}

interface Year {
  unit: string;
  year: number;
  account: string;
}

async function wholeAndParts(query: Query, {unit, year, account}: Year): Promise<FigureKey[]> {
  const parts = await query<{account_id: string}>(
    `SELECT account_id FROM account_tree
     WHERE unit_id = ? AND fiscal_year = ? AND measure = 'actual' AND parent_id = ? AND itemised ORDER BY path`,
    [unit, year, account]
  );
  return [account, ...parts.map((row) => row.account_id)].map((each) => ({
    unit,
    year,
    account: each,
    measure: "actual"
  }));
}

async function remainder(query: Query, {unit, year, account}: Year) {
  const [row] = await query<{value: number; low: number; high: number}>(
    `SELECT amount AS value, low, high FROM account_tree
     WHERE unit_id = ? AND fiscal_year = ? AND measure = 'actual' AND account_id = ? AND NOT itemised`,
    [unit, year, account]
  );
  return row;
}
