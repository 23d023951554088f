import type {Query} from "../database/query.js";
import {difference, quotient} from "./interval.js";
import {accountOf, keyOf, lineFigures} from "./lineFigures.js";
import {lineLabel, lineNumber, lineTerm} from "./lineNumbers.js";
import type {LineFacts, LineNumber, LinePlace} from "./lineNumbers.js";
import {inService} from "./ref.js";
import type {LineRef, Ref} from "./ref.js";
import {sourceRows} from "./sourceRows.js";
import {traceFigure} from "./traceFigure.js";
import {staffRows, staffSources} from "./traceStaff.js";
import type {Named, Provenance, Term} from "./types.js";

/**
 * A line: one unit's figure as such, what an account's children leave of it, or a sum; divided by the staff in service
 * or by its side's whole where that is asked for.
 */
export async function traceLine(query: Query, ref: Extract<Ref, {kind: "line"}>): Promise<Provenance | undefined> {
  const {units: unit, year, lineId: account, measure, fund, per} = ref;
  const isFigure = per === "nominal" && !/[,/]/.test(unit + account);
  const key = {unit, year, account, measure, ...(fund !== "all" && {fund})};
  const figure = isFigure ? await traceFigure(query, {kind: "figure", ...key}) : undefined;
  if (figure) return figure;
  const facts = await lineFacts(query, {ref, years: [year, year]});
  const number = facts && lineNumber(facts, {year, per});
  if (!number) return undefined;
  const {kind, value, low, high, formula, terms} = number;
  return {
    ...(await made(query, {ref, numbers: [number]})),
    ...{subject: lineLabel(facts, {year, per}), number: kind, value, low, high, formula, terms}
  };
}

/**
 * How a line differs from another year, and the growth that this is. A year that does not state it counts as nil; in
 * one that states it but gives nothing to divide by, there is no difference.
 */
export async function traceLineChange(
  query: Query,
  ref: Extract<Ref, {kind: "line-change"}>
): Promise<Provenance | undefined> {
  const {year, against, per} = ref;
  const facts = await lineFacts(query, {ref, years: [year, against]});
  if (!facts) return undefined;
  const years = [year, against];
  const numbers = years.map((each) => lineNumber(facts, {year: each, per}));
  const undivided = years.some((each, i) => !numbers[i] && lineNumber(facts, {year: each, per: "nominal"}));
  const stated = numbers.filter((number) => number !== undefined);
  if (undivided || stated.length === 0) return undefined;
  const kind = stated[0]!.kind;
  const terms = years.map((each, i): Term => {
    const number = numbers[i];
    if (number) return lineTerm(facts, {number, year: each, per});
    const label = {...lineLabel(facts, {year: each, per}), unstated: true as const};
    return {kind, value: 0, low: null, high: null, printed: null, label, ref: null};
  });
  const [now, then] = terms as [Term, Term];
  const times = stated.length === 2 ? quotient(now, then) : undefined;
  return {
    ...(await made(query, {ref, numbers: stated})),
    ...difference(now, then),
    ...{subject: {kind: "change", line: lineLabel(facts, {year, per}), against}, formula: [0, "−", 1], terms},
    number: kind === "rate" ? "points" : kind,
    growth: times && difference(times, {value: 1, low: null, high: null})
  };
}

/** Everything that a line's numbers in two years are worked out from; undefined where there is no such line. */
async function lineFacts(
  query: Query,
  {ref, years}: {ref: LineRef; years: readonly [number, number]}
): Promise<LineFacts | undefined> {
  const [figures, staff, places] = await Promise.all([
    lineFigures(query, {...ref, years}),
    ref.per === "head" ? staffRows(query, {units: ref.units, years, staff: inService}) : [],
    linePlaces(query, ref.lineId)
  ]);
  return places.length > 0 ? {ref, figures, staff, places} : undefined;
}

/** What lines are called, and the roots of their trees. */
async function linePlaces(query: Query, lineId: string): Promise<LinePlace[]> {
  return query<LinePlace>(
    `SELECT line_id <> account_id AS "notItemised", line.name, line.name_en, root_id, root.name AS root_name, root.name_en AS root_name_en
     FROM (SELECT unnest(string_split(?, ',')) AS line_id, unnest(string_split(?, ',')) AS account_id)
     JOIN account_paths USING (account_id)
     JOIN accounts AS line USING (account_id)
     JOIN accounts AS root ON root.account_id = root_id
     ORDER BY path`,
    [lineId, lineId.split(",").map(accountOf).join(",")]
  );
}

/** Whose numbers they are, what they rest on, and every row that they were made of. */
async function made(query: Query, {ref, numbers}: {ref: LineRef; numbers: readonly LineNumber[]}) {
  const figures = numbers.flatMap((number) => number.figures);
  const staff = numbers.flatMap((number) => number.staff);
  const [units, rows] = await Promise.all([
    unitNames(query, ref.units),
    sourceRows(
      query,
      figures.map((figure) => keyOf(figure, ref))
    )
  ]);
  const derived = figures.some(({basis}) => basis === "derived");
  return {
    units,
    basis: derived ? ("derived" as const) : ("computed" as const),
    synthetic: figures.some(({synthetic}) => synthetic),
    rows: [...rows, ...staffSources(staff)]
  };
}

/** The names of units (their ids, separated by commas), in their order. */
export function unitNames(query: Query, units: string): Promise<Named[]> {
  return query<Named>(
    `SELECT name, name_en FROM units WHERE list_contains(string_split(?, ','), unit_id)
     ORDER BY list_position(string_split(?, ','), unit_id)`,
    [units, units]
  );
}
