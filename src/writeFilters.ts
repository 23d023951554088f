import {nearestYear, writeChoice} from "./choice.js";
import {openingFilters, outermost, readFilters} from "./filters.js";
import type {Filters} from "./filters.js";
import type {Scope} from "./scope.js";

/** The parameter that each filter stands in. */
const parameters = {
  ...{below: "below", from: "from", to: "to", against: "against", side: "side", lines: "lines", fund: "fund"},
  ...{measure: "measure", amountUnit: "in", per: "per", trend: "trend", heat: "heat"}
} as const satisfies Partial<Record<keyof Filters, string>>;

const names = Object.keys(parameters) as (keyof typeof parameters)[];

/** What the link read last says: a page writes very many from the same one. */
const latest = new WeakMap<Scope, {search: string; before: Filters; opened: Filters}>();

function read(search: string, scope: Scope) {
  const known = latest.get(scope);
  if (known?.search === search) return known;
  const {filters: before} = readFilters(search, scope);
  const own = {search, before, opened: openingFilters(before, scope)};
  latest.set(scope, own);
  return own;
}

const textOf = (value: Filters[keyof Filters]) => (typeof value === "boolean" ? String(Number(value)) : String(value));

/**
 * The query string of the filters that `search` names with `change` made to them, with only what differs from what its
 * units and year open on; parameters that are no filter stay as they are. What the reader had left as it opened follows
 * the change; another side has other lines, another unit other companions and years.
 */
export function writeFilters(change: Partial<Filters>, {search, scope}: {search: string; scope: Scope}): string {
  const {before, opened: openedBefore} = read(search, scope);
  const units = change.units ?? before.units;
  const unit = units[0]!;
  const year = change.year ?? nearestYear(scope.years, {unit, year: before.year})!;
  const isSame = year === before.year && String(units) === String(before.units);
  const opened = isSame ? openedBefore : openingFilters({units, year}, scope);
  const dropped = [
    ...(unit === before.units[0] ? [] : ["from", "to", "against"]),
    ...(change.side === undefined || change.side === before.side ? [] : ["lines"])
  ];
  const stays = names.filter((name) => !dropped.includes(name) && textOf(before[name]) !== textOf(openedBefore[name]));
  const asked: Filters = {...opened, ...Object.fromEntries(stays.map((name) => [name, before[name]])), ...change};
  const filters: Filters = {...asked, lines: outermost(asked.lines, scope)};

  const params = new URLSearchParams(writeChoice({unit, year}, {search, years: scope.years}));
  const write = (name: string, value: string, usual: string) =>
    value === usual ? params.delete(name) : params.set(name, value);
  write("with", units.slice(1).join(","), "");
  for (const name of names) write(parameters[name], textOf(filters[name]), textOf(opened[name]));
  const text = params.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return text && `?${text}`;
}
