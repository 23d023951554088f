import {describe, expect, it} from "vitest";
import {numberPieces, plainText} from "../../src/components/numberText.js";
import {askCube} from "../../src/cube/cube.js";
import {groupsOf, readFilters} from "../../src/filters.js";
import {formulaText} from "../../src/formula.js";
import {provenance} from "../../src/provenance/provenance.js";
import {readRef, refHash} from "../../src/provenance/ref.js";
import type {Ref} from "../../src/provenance/ref.js";
import type {Provenance, Term} from "../../src/provenance/types.js";
import {scope} from "../../src/scope.js";
import type {Scope} from "../../src/scope.js";
import {executionLines} from "../../src/spending/executionLines.js";
import type {Spending} from "../../src/spending/facts.js";
import {linesOfYear} from "../../src/spending/linesOfYear.js";
import {overYears} from "../../src/spending/overYears.js";
import {values} from "../../src/spending/values.js";
import {evaluate} from "../evaluate.js";
import {useSituations} from "../spending/situations.js";

type Opened = Exclude<Ref, {kind: "row" | "case"}>;

/** A number as a page shows it: with the address that opens it, and the growth that it stands for where it is one. */
interface Shown {
  href: string;
  value: number;
  low?: number | null | undefined;
  high?: number | null | undefined;
  growth?: boolean;
}

/** A number of a row, with its interval where the row has one. */
type Known = {[part in "value" | "low" | "high"]: number | null};

let everything: Promise<Scope> | undefined;

/** The rows that the page 收支 makes its numbers of. */
async function rowsOf(search: string) {
  const known = await (everything ??= scope(query));
  const {filters, unknown} = readFilters(search, known);
  expect(unknown).toEqual([]);
  const groups = groupsOf(filters, known);
  const units = groups.flatMap((group) => group.units);
  const cube = await askCube(query, units);
  return {
    ...{filters, groups},
    years: overYears(cube, filters, groups),
    lines: linesOfYear(cube, filters, groups),
    executions: executionLines(cube, filters, groups)
  };
}

/** Every number that the page makes of its rows, each address once. */
function shownNumbers(facts: Pick<Spending, "filters" | "groups" | "years" | "lines" | "executions">): Shown[] {
  const show = values(facts);
  const {year, against} = facts.filters;
  const shown = new Map<string, Shown>();
  const add = (text: string, {value, low, high}: Partial<Known>, growth = false) => {
    for (const {href} of numberPieces(text))
      if (href) shown.set(`${href} ${growth}`, {href, value: value!, low, high, growth});
  };
  for (const row of facts.years) {
    add(show.value(row), row);
    add(show.share(row), {value: row.share});
    add(show.growth(row), {value: row.growth, low: row.growth_low, high: row.growth_high}, true);
    add(show.execution(row, row.fiscal_year), execution(row));
  }
  for (const row of facts.executions) add(show.execution({...row, line_id: row.account_id}, year), execution(row));
  for (const row of facts.lines) {
    add(show.ofYear(row, {back: false}), row);
    if (against !== null)
      add(show.ofYear(row, {back: true}), {value: row.other, low: row.other_low, high: row.other_high});
    add(show.difference(row), {value: row.difference, low: row.difference_low, high: row.difference_high});
    add(show.shareOfYear(row), {value: row.share});
  }
  return [...shown.values()];
}

const execution = (row: {execution: number | null; execution_low: number | null; execution_high: number | null}) => ({
  value: row.execution,
  low: row.execution_low,
  high: row.execution_high
});

/** A formula's value with all the digits of its terms. */
function exactValue({formula, terms}: Pick<Provenance, "formula" | "terms">): number {
  const signed = ({label, value}: Term) => (label.kind === "claim" ? Math.abs(value) : value);
  const digits = (term: Term) => `(${signed(term) < 0 ? "−" : ""}${Math.abs(signed(term)).toFixed(12)})`;
  return evaluate(formula.map((token) => (typeof token === "number" ? digits(terms[token]!) : token)).join(" "));
}

const query = useSituations();
const found = new Map<string, Promise<Provenance | undefined>>();
/** What opens at an address; each is asked for once in this file. */
function open(href: string): Promise<Provenance | undefined> {
  const asked = found.get(href) ?? provenance(query, readRef(href) as Opened);
  found.set(href, asked);
  return asked;
}

const near = (value: number, wanted: number) => Math.abs(value - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));

/** What is wrong with what opens at an address, for one number shown or for a term. */
async function faultsOf({href, value, low, high, growth}: Shown): Promise<string[]> {
  const opened = await open(href);
  if (!opened) return [`${href}: no such number`];
  const number = growth ? opened.growth : opened;
  const says = (fault: string | false | undefined) => (fault ? [`${href}: ${fault}`] : []);
  const inside = (bound: number | null | undefined, own: number | null | undefined) =>
    bound == null || near(own ?? number!.value, bound);
  return [
    ...says(!number && "no growth"),
    ...says(number && !near(number.value, value) && `${number.value} is shown as ${value}`),
    ...says(number && !inside(low, number.low) && `lies above ${number.low}, is shown above ${low}`),
    ...says(number && !inside(high, number.high) && `lies below ${number.high}, is shown below ${high}`),
    ...says(!near(exactValue(opened), opened.value) && `${opened.value} is not ${formulaText(opened)}`),
    ...says(opened.rows.length === 0 && "no rows"),
    ...says(Number.isNaN(evaluate(plainText(formulaText(opened)))) && "no formula")
  ];
}

/** The numbers in a number's formula that open in turn. */
const termsOf = ({terms}: Provenance): Shown[] =>
  terms.flatMap(({ref, value, low, high}) =>
    ref && ref.kind !== "row" && ref.kind !== "case" ? [{href: refHash(ref), value, low, high}] : []
  );

const searches = [
  "?from=2023",
  "?year=2022&fund=general&from=2023",
  "?side=income&per=share",
  "?lines=basic&per=head",
  "?measure=unstated",
  "?lines=expenditure/not-itemised",
  "?unit=demo&lines=basic-303&against=2019&from=2024",
  "?unit=demo&lines=income-dues,income-levy&side=income&per=share&from=2023&to=2023&year=2023",
  "?unit=demo&lines=basic-30201,project-legal-aid&per=head&fund=general&from=2024",
  "?unit=demo&lines=basic-310&measure=adjusted&from=2024",
  "?unit=demo&with=demo-centre,demo-street&lines=project-legal-aid,basic-30201&year=2022&from=2022&to=2022",
  "?unit=demo&below=1&lines=basic-302&fund=other&from=2024",
  "?unit=demo&below=1&lines=basic-301/not-itemised,project-legal-aid&per=head&from=2023&to=2023&year=2023",
  "?unit=demo&below=1&lines=basic-310&per=share&from=2024",
  "?unit=nil&per=head",
  "?unit=nil&per=share&lines=basic",
  "?unit=minus&lines=project&per=share",
  "?unit=minus&lines=project&year=2022",
  "?unit=sole"
];

describe("every number of the page", () => {
  it.each(searches)("opens to its own formula: %s", {timeout: 90_000}, async (search) => {
    const shown = shownNumbers(await rowsOf(search));
    expect(shown.length).toBeGreaterThan(0);
    const seen = new Set<string>();
    let asked = shown;
    while (asked.length > 0) {
      expect((await Promise.all(asked.map(faultsOf))).flat()).toEqual([]);
      for (const {href} of asked) seen.add(href);
      const opened = await Promise.all(asked.map(({href}) => open(href)));
      asked = opened.flatMap((each) => termsOf(each!)).filter(({href}) => !seen.has(href));
    }
  });
});
