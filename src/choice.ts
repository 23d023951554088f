import type {Query} from "./database/query.js";

/** What the reader looks at: one unit in one fiscal year. */
export interface Choice {
  unit: string;
  year: number;
}

/** A year that a unit has figures for; `stated` where a document of its own states them, else they are worked out. */
export interface UnitYear {
  unit_id: string;
  name: string;
  name_en: string;
  fiscal_year: number;
  stated: boolean;
  synthetic: boolean;
}

/** Every unit and year that can be chosen: real units before synthetic ones, latest year first. */
export function unitYears(query: Query): Promise<UnitYear[]> {
  return query<UnitYear>(
    `SELECT unit_id, name, name_en, fiscal_year, stated, synthetic FROM unit_years JOIN units USING (unit_id)
     ORDER BY synthetic, units.line, fiscal_year DESC`
  );
}

/** What is looked at when nothing was chosen: the first unit's latest year that a document states. */
export function openingChoice(years: readonly UnitYear[]): Choice {
  const first = years.find((row) => row.stated) ?? years[0];
  if (!first) throw new Error("no unit has figures for any year");
  return {unit: first.unit_id, year: first.fiscal_year};
}

/** A unit's year for the one asked for: that year, else its latest stated one, else its latest; undefined without figures. */
export function nearestYear(years: readonly UnitYear[], {unit, year}: Choice): number | undefined {
  const own = years.filter((row) => row.unit_id === unit);
  return (own.find((row) => row.fiscal_year === year) ?? own.find((row) => row.stated) ?? own[0])?.fiscal_year;
}

/**
 * A part of a link that was left aside: the value of a parameter that names nothing here, (`mixed`) a unit that must
 * not stand beside the one chosen, since one of the two is synthetic, (`tied`) a proposed link that is there already, or
 * a `parameter` that no page knows, which stays in the address.
 */
export interface Unknown {
  name: ParameterName | "mixed" | "tied" | "parameter";
  value: string;
}

/** The parameters of a link by which the pages keep what the reader chose. */
const parameterNames = [
  ...(["unit", "year", "with", "below", "from", "to", "against", "side", "lines", "fund", "measure"] as const),
  ...(["in", "per", "trend", "heat", "theme", "kind", "only", "target", "link", "aim"] as const),
  ...(["state", "item", "asof", "trace", "open", "stamp", "template"] as const)
] as const;
export type ParameterName = (typeof parameterNames)[number];

/** Those by which a page keeps what it takes as it comes, whatever their values. */
const otherNames: readonly string[] = ["sql", "as", "column", "status", "check", "find"];

/** The parameters of a link that no page of this version knows: a newer one may. */
export function unknownParameters(search: string): Unknown[] {
  const names = new Set(new URLSearchParams(search).keys());
  const isKnown = (name: string) =>
    [...parameterNames, ...otherNames].includes(name) || /^(?:target|pick|edit|say)\./.test(name);
  return [...names].filter((name) => !isKnown(name)).map((value) => ({name: "parameter", value}));
}

/** Reads a link's query string. What it does not say is the opening choice; what names nothing is listed, and left out. */
export function readChoice(search: string, years: readonly UnitYear[]): {choice: Choice; unknown: Unknown[]} {
  const params = new URLSearchParams(search);
  const opening = openingChoice(years);
  const unknown: Unknown[] = [];
  const askedUnit = params.get("unit");
  const isUnit = years.some((row) => row.unit_id === askedUnit);
  if (askedUnit !== null && !isUnit) unknown.push({name: "unit", value: askedUnit});
  const unit = isUnit ? askedUnit! : opening.unit;
  const askedYear = params.get("year");
  const isYear = years.some((row) => row.unit_id === unit && String(row.fiscal_year) === askedYear);
  if (askedYear !== null && !isYear) unknown.push({name: "year", value: askedYear});
  const year = isYear ? Number(askedYear) : nearestYear(years, {unit, year: opening.year})!;
  return {choice: {unit, year}, unknown};
}

/**
 * The query string of a choice, with only what differs from the opening one; other parameters stay as they are, but for
 * the years, companions, themes and trial targets of another unit, and what is proposed for, traced in or written in the
 * brief of another unit or year.
 */
export function writeChoice(choice: Choice, {search, years}: {search: string; years: readonly UnitYear[]}): string {
  const params = new URLSearchParams(search);
  const before = readChoice(search, years).choice;
  if (before.unit !== choice.unit) {
    const trials = [...params.keys()].filter((name) => name.startsWith("target."));
    for (const name of ["with", "from", "to", "against", "theme", ...trials]) params.delete(name);
  }
  if (before.unit !== choice.unit || before.year !== choice.year) {
    const written = [...params.keys()].filter((name) => /^(?:pick|edit|say)\./.test(name));
    for (const name of ["link", "aim", "trace", "open", "stamp", ...written]) params.delete(name);
  }
  const opening = openingChoice(years);
  const openingYear = nearestYear(years, {unit: choice.unit, year: opening.year});
  if (choice.unit === opening.unit) params.delete("unit");
  else params.set("unit", choice.unit);
  if (choice.year === openingYear) params.delete("year");
  else params.set("year", String(choice.year));
  const text = params.toString();
  return text && `?${text}`;
}
