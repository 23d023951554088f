import {readChoice} from "./choice.js";
import type {Unknown} from "./choice.js";
import {readCompanions} from "./companions.js";
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

/** What units show side by side in a year before anything is filtered. */
export function openingFilters({units, year}: Pick<Filters, "units" | "year">, scope: Scope): Filters {
  const has = (measure: Measure) => scope.facets.some((row) => row.unit_id === units[0] && row.measure === measure);
  // A unit whose documents are budgets alone opens on what they say.
  const measure = (["actual", "adjusted", "budget"] as const).find(has) ?? "actual";
  return {
    ...{units, below: false, year, ...span(units, {year, scope})},
    ...{side: "expenditure", lines: [], fund: "all", measure},
    ...{amountUnit: "wan", per: "nominal", trend: "lines", heat: "change"}
  };
}

/** The years that units have figures for, and the nearest one before (else after) the chosen year. */
function span(units: readonly string[], {year, scope}: {year: number; scope: Scope}) {
  const years = yearsOf(units, scope);
  const before = years.filter((other) => other < year).at(-1);
  return {
    from: years[0] ?? year,
    to: years.at(-1) ?? year,
    against: before ?? years.find((other) => other > year) ?? null
  };
}

/** The years that any of the units has figures for, in order. */
export function yearsOf(units: readonly string[], {years}: Pick<Scope, "years">): number[] {
  const own = years.filter((row) => units.includes(row.unit_id)).map((row) => row.fiscal_year);
  return [...new Set(own)].sort((a, b) => a - b);
}

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

  const beside = readCompanions(search, {unit: choice.unit, years: scope.years});
  unknown.push(...beside.unknown);
  const units = [choice.unit, ...beside.companions];

  const opened = openingFilters({units, year: choice.year}, scope);
  const yearNames = yearsOf(units, scope).map(String);
  const yearOf = (name: "from" | "to" | "against", or: number | null) => {
    const text = one(name, {of: yearNames, or: or === null ? "" : String(or)});
    return text === "" ? null : Number(text);
  };
  const [from, to] = [yearOf("from", opened.from)!, yearOf("to", opened.to)!];
  const against = yearOf("against", opened.against);
  const side = one("side", {of: sides, or: opened.side});
  const isLine = (line: string) => {
    const account = line.replace(notItemised, "");
    const hasParts = line === account || scope.accounts.some((row) => row.parent_id === account);
    return hasParts && scope.accounts.some((row) => row.side === side && row.account_id === account);
  };
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
      fund: one("fund", {of: [opened.fund, ...facets.map((row) => row.fund)], or: opened.fund}),
      measure: one("measure", {
        of: measures.filter((name) => name === opened.measure || facets.some((row) => row.measure === name)),
        or: opened.measure
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

/** The lines that no other of them contains; a side's root contains them all, and is the same as none. */
export function outermost(lines: readonly string[], {accounts}: Pick<Scope, "accounts">): string[] {
  const parent = (line: string) =>
    notItemised.test(line)
      ? line.replace(notItemised, "")
      : (accounts.find((row) => row.account_id === line)?.parent_id ?? null);
  const within = (line: string): boolean => {
    const above = parent(line);
    return above !== null && (lines.includes(above) || within(above));
  };
  const outer = [...new Set(lines)].filter((line) => !within(line));
  return outer.some((line) => parent(line) === null) ? [] : outer;
}
