import {exclusion, yearsIn, type Exclusion} from "./exclusions.js";
import {numerals, type Numeral} from "./numerals.js";
import {sentences} from "./sentences.js";
import type {Statement} from "./statements.js";

/** What explains a numeral: statements of rows or of claims, a rule by which it is no figure, or nothing. */
export type Explanation =
  | {kind: "row" | "claim"; statements: Statement[]}
  | {kind: "excluded"; rule: Exclusion}
  | {kind: "unexplained"; reason: string; statements: Statement[]};

/** A numeral of a report, where it stands and what explains it. */
export interface Entry {
  /** `二(三)1·2#3` for a figure; without the ordinal for what is none; empty in the title. */
  place: string;
  numeral: Numeral;
  /** The sentence it stands in. */
  text: string;
  explanation: Explanation;
}

/** A statement whose place in the report holds no figure, or that does not say its place. */
export interface Unmatched {
  statement: Statement;
  reason: string;
}

export interface Reconciliation {
  entries: Entry[];
  unmatched: Unmatched[];
}

/** Holds every numeral of a report against what a document's rows state, and every statement against the report. */
export function reconcile(report: string, stated: readonly Statement[]): Reconciliation {
  const years = yearsIn(report);
  const places = new Set<string>();
  const entries = sentences(report).flatMap(({section, sentence, text, heading}) => {
    const place = sentence === 0 ? section : `${section}·${sentence}`;
    places.add(section).add(place);
    let ordinal = 0;
    return numerals(text).map((numeral): Entry => {
      const rule = exclusion(numeral, {text, heading, years});
      if (rule !== undefined) return {place, numeral, text, explanation: {kind: "excluded", rule}};
      const source = `${place}#${++ordinal}`;
      places.add(source);
      return {
        place: source,
        numeral,
        text,
        explanation: explain(
          numeral,
          stated.filter((statement) => statement.source === source)
        )
      };
    });
  });
  const unmatched = stated.flatMap((statement) => {
    const reason = whyUnmatched(statement, places);
    return reason === undefined ? [] : [{statement, reason}];
  });
  return {entries, unmatched};
}

function explain(numeral: Numeral, candidates: readonly Statement[]): Explanation {
  const figures = candidates.filter(({value}) => value !== "");
  const wrong = figures.filter(({value}) => value !== numeral.value);
  const otherwise = figures.filter(({unit}) => numeral.unit !== undefined && unit !== numeral.unit);
  const unexplained = (reason: string, statements: Statement[]): Explanation => ({
    kind: "unexplained",
    reason,
    statements
  });
  if (figures.length === 0) return unexplained("no row has it", []);
  if (wrong.length > 0) return unexplained(`the row has ${wrong[0]!.value}`, wrong);
  if (otherwise.length > 0) {
    const said = [numeral.unit!, otherwise[0]!.unit].map((unit) => unit || "no unit");
    return unexplained(`printed with ${said[0]!}, the row has ${said[1]!}`, otherwise);
  }
  return {kind: figures.every(({table}) => table === "claims") ? "claim" : "row", statements: figures};
}

function whyUnmatched({source, value, counted}: Statement, places: ReadonlySet<string>): string | undefined {
  if (!places.has(source)) return `${source} is not in the report`;
  if (value !== "" && !counted && !source.includes("#")) return `${source} does not say which figure`;
  return undefined;
}
