import {readChoice, writeChoice} from "./choice.js";
import type {Choice, Unknown} from "./choice.js";
import {amountUnits} from "./format.js";
import type {AmountUnit} from "./format.js";
import {withDescendants} from "./scope.js";
import type {Scope} from "./scope.js";

/** The measures that a slice can be of; `unstated` is a budget whose kind the document does not say. */
export const measures = ["actual", "adjusted", "budget", "unstated"] as const;

/** One of them. */
export type Measure = (typeof measures)[number];

const sides = ["expenditure", "income"] as const;
const divisors = ["nominal", "head", "share"] as const;
const trends = ["lines", "stacked", "shares"] as const;
const heats = ["change", "execution", "share"] as const;

/** Which slice of the tables the reader looks at, and how it is shown. */
export interface Filters {
  /** The units compared, side by side; the first is the page's unit. */
  units: readonly string[];
  /** Whether each unit stands for itself and everything below it, added up. */
  below: boolean;
  /** The year that figures of one year show, and the year it is held against. */
  year: number;
  against: number | null;
  /** The years that figures over time show, both included. */
  from: number;
  to: number;
  side: (typeof sides)[number];
  /** The lines chosen, by `line_id`; none stands for the whole side, one for what it is made of. */
  lines: readonly string[];
  fund: string;
  measure: Measure;
  amountUnit: AmountUnit;
  /** Amounts as they are, divided by the staff in service, or by the whole of the side. */
  per: (typeof divisors)[number];
  /** How the figure over the years, and the table of years and lines, are drawn. */
  trend: (typeof trends)[number];
  heat: (typeof heats)[number];
}

/** The units that one place of a comparison stands for. */
export interface Group {
  id: string;
  name: string;
  name_en: string;
  units: readonly string[];
}

/** The groups that the filters compare: each chosen unit, with everything below it where that is asked for. */
export function groupsOf({units, below}: Pick<Filters, "units" | "below">, scope: Scope): Group[] {
  return units.map((id) => {
    const {name, name_en} = scope.units.find((row) => row.unit_id === id)!;
    return {id, name, name_en, units: below ? withDescendants(id, scope) : [id]};
  });
}

/** What a choice shows before anything is filtered. */
export function openingFilters(choice: Choice, scope: Scope): Filters {
  return {
    ...{units: [choice.unit], below: false, year: choice.year, ...span([choice.unit], {choice, scope})},
    ...{side: "expenditure", lines: [], fund: "all", measure: "actual"},
    ...{amountUnit: "wan", per: "nominal", trend: "lines", heat: "change"}
  };
}

/** The years that units have figures for, and the nearest one before (else after) the chosen year. */
function span(units: readonly string[], {choice, scope}: {choice: Choice; scope: Scope}) {
  const years = yearsOf(units, scope);
  const before = years.filter((year) => year < choice.year).at(-1);
  return {
    from: years[0] ?? choice.year,
    to: years.at(-1) ?? choice.year,
    against: before ?? years.find((year) => year > choice.year) ?? null
  };
}

/** The years that any of the units has figures for, in order. */
export function yearsOf(units: readonly string[], {years}: Pick<Scope, "years">): number[] {
  const own = years.filter((row) => units.includes(row.unit_id)).map((row) => row.fiscal_year);
  return [...new Set(own)].sort((a, b) => a - b);
}

const commas = (values: readonly string[]) => values.join(",");

/** Reads a link's query string. What it does not say is as opened; what names nothing here is listed, and left out. */
export function readFilters(search: string, scope: Scope): {filters: Filters; unknown: Unknown[]} {
  const {choice, unknown} = readChoice(search, scope.years);
  const params = new URLSearchParams(search);
  const several = (name: Unknown["name"], {known}: {known: (value: string) => boolean}) =>
    (params.get(name) ?? "").split(",").filter((value) => {
      if (value !== "" && !known(value)) unknown.push({name, value});
      return value !== "" && known(value);
    });
  const one = <T extends string>(name: Unknown["name"], {of, or}: {of: readonly T[]; or: T}): T =>
    (several(name, {known: (value) => of.includes(value as T)})[0] as T | undefined) ?? or;

  const isSynthetic = (unit: string) => scope.years.find((row) => row.unit_id === unit)?.synthetic;
  const others = several("with", {known: (unit) => unit !== choice.unit && isSynthetic(unit) !== undefined});
  const mixed = others.filter((unit) => isSynthetic(unit) !== isSynthetic(choice.unit));
  unknown.push(...mixed.map((value): Unknown => ({name: "mixed", value})));
  const units = [choice.unit, ...new Set(others.filter((unit) => !mixed.includes(unit)))];

  const opened = {...openingFilters(choice, scope), ...span(units, {choice, scope})};
  const yearNames = yearsOf(units, scope).map(String);
  const yearOf = (name: "from" | "to" | "against", or: number | null) => {
    const text = one(name, {of: yearNames, or: or === null ? "" : String(or)});
    return text === "" ? null : Number(text);
  };
  const [from, to] = [yearOf("from", opened.from)!, yearOf("to", opened.to)!];
  const against = yearOf("against", opened.against);
  const side = one("side", {of: sides, or: opened.side});
  const isLine = (line: string) =>
    scope.accounts.some((row) => row.side === side && row.account_id === line.replace(notItemised, ""));
  const members = groupsOf({units, below: true}, scope).flatMap((group) => group.units);
  const facets = scope.facets.filter((row) => members.includes(row.unit_id));
  return {
    filters: {
      units,
      below: one("below", {of: ["0", "1"], or: "0"}) === "1",
      year: choice.year,
      against: against === choice.year ? opened.against : against,
      ...{from: Math.min(from, to), to: Math.max(from, to), side},
      lines: outermost(several("lines", {known: isLine}), scope),
      fund: one("fund", {of: facets.map((row) => row.fund), or: opened.fund}),
      measure: one("measure", {
        of: measures.filter((name) => facets.some((row) => row.measure === name)),
        or: "actual"
      }),
      amountUnit: one("in", {of: Object.keys(amountUnits) as AmountUnit[], or: opened.amountUnit}),
      per: one("per", {of: divisors, or: opened.per}),
      trend: one("trend", {of: trends, or: opened.trend}),
      heat: one("heat", {of: heats, or: opened.heat})
    },
    unknown
  };
}

const notItemised = /\/not-itemised$/;

/** The lines that no other of them contains. */
function outermost(lines: readonly string[], {accounts}: Pick<Scope, "accounts">): string[] {
  const parent = (line: string) =>
    notItemised.test(line)
      ? line.replace(notItemised, "")
      : (accounts.find((row) => row.account_id === line)?.parent_id ?? null);
  const within = (line: string): boolean => {
    const above = parent(line);
    return above !== null && (lines.includes(above) || within(above));
  };
  return [...new Set(lines)].filter((line) => !within(line));
}

/**
 * The query string of the filters that `search` names with `change` made to them, with only what differs from what the
 * unit and year open on; parameters that are no filter stay as they are. Another side has other lines.
 */
export function writeFilters(change: Partial<Filters>, {search, scope}: {search: string; scope: Scope}): string {
  const {filters: before} = readFilters(search, scope);
  const filters = {
    ...before,
    ...(change.side !== undefined && change.side !== before.side && {lines: []}),
    ...change
  };
  const choice: Choice = {unit: filters.units[0]!, year: filters.year};
  const opened = {...openingFilters(choice, scope), ...span(filters.units, {choice, scope})};
  const params = new URLSearchParams(writeChoice(choice, {search, years: scope.years}));
  const written: [string, string, string][] = [
    ["with", commas(filters.units.slice(1)), ""],
    ["below", filters.below ? "1" : "0", "0"],
    ["from", String(filters.from), String(opened.from)],
    ["to", String(filters.to), String(opened.to)],
    ["against", String(filters.against), String(opened.against)],
    ["side", filters.side, opened.side],
    ["lines", commas(filters.lines), ""],
    ["fund", filters.fund, opened.fund],
    ["measure", filters.measure, opened.measure],
    ["in", filters.amountUnit, opened.amountUnit],
    ["per", filters.per, opened.per],
    ["trend", filters.trend, opened.trend],
    ["heat", filters.heat, opened.heat]
  ];
  for (const [name, value, usual] of written) {
    if (value === usual) params.delete(name);
    else params.set(name, value);
  }
  const text = params.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return text && `?${text}`;
}
