import {reconcile} from "../reconcile/reconcile.js";
import type {Statement as RowStatement} from "../reconcile/statements.js";
import {placeKeys} from "./context.js";
import {corrected} from "./correction.js";
import type {Correction} from "./correction.js";
import type {Facts} from "./facts.js";
import {judge} from "./judge.js";
import type {Judgement} from "./judge.js";
import {statementAt} from "./statement.js";
import {statementsOf} from "./statements.js";
import type {Statement} from "./statement.js";
import {textFindings} from "./textFindings.js";
import type {TextFinding} from "./textFindings.js";

/** A row of the data that a statement rests on: its table's file, and its line there. */
export interface Evidence {
  file: string;
  line: number;
}

/** A statement of a report, what became of it, and the rows that state it where the report's own document is in the data. */
export interface Checked {
  /** What it is known by again, when the report is read once more. */
  key: string;
  statement: Statement;
  judgement: Judgement;
  rows: readonly Evidence[];
}

/** A report that was read, with every statement in order and what its text says against itself. */
export interface CheckedReport {
  text: string;
  statements: readonly Checked[];
  findings: readonly TextFinding[];
}

/**
 * Reads a report and holds each statement against the data, and its text against itself. `stated` are the figures of the
 * report's own document, where the data have it, by their places: what words alone do not find is found there.
 * `correctionOf` gives what a reader has corrected of a statement, by its key, which begins with what the report is `about`.
 */
export function checkReport(
  text: string,
  {
    facts,
    stated = [],
    about = "",
    correctionOf = () => undefined
  }: {
    facts: Facts;
    stated?: readonly RowStatement[];
    about?: string;
    correctionOf?: (key: string) => Correction | undefined;
  }
): CheckedReport {
  let at = 0;
  const keyOf = placeKeys(text, about);
  const checked: (Checked & {isCorrected: boolean})[] = [];
  for (const line of text.split("\n")) {
    const read = statementsOf(line, facts).map((statement) => {
      const placed = {...statement, at: statement.at + at, end: statement.end + at};
      const key = keyOf(placed);
      const correction = correctionOf(key);
      return {
        key,
        statement: correction ? corrected(placed, correction) : placed,
        isCorrected: correction !== undefined
      };
    });
    const judgements = judge(
      read.map(({statement}) => statement),
      facts
    );
    checked.push(
      ...read.map((each, i) => {
        const judgement = judgements[i]!;
        return {...each, statement: {...each.statement, ...judgement.reading}, judgement, rows: []};
      })
    );
    at += line.length + 1;
  }
  const byPlace = placesOf(text, stated);
  const statements = [
    ...checked.map(({isCorrected, ...each}) => (isCorrected ? each : withRows(each, byPlace))),
    ...toldOtherwise(text, {checked, places: byPlace, keyOf})
  ].sort((a, b) => a.statement.at - b.statement.at);
  return {
    text,
    statements,
    findings: textFindings(
      text,
      statements.map(({statement}) => statement)
    )
  };
}

interface Place {
  at: number;
  end: number;
  rows: readonly RowStatement[];
  /** The rows there state another figure. */
  differs: boolean;
}

/** The figures of a report that stand where rows of its document say that they do. */
function placesOf(text: string, stated: readonly RowStatement[]): Place[] {
  const figures = stated.filter(({value, counted}) => value !== "" && !counted);
  if (figures.length === 0) return [];
  const {entries} = reconcile(text, stated);
  const agreeing = new Set(
    entries.flatMap(({explanation: {kind, ...rest}}) =>
      (kind === "row" || kind === "claim") && "statements" in rest ? rest.statements : []
    )
  );
  // The places of another report hold other figures.
  if (figures.filter((row) => agreeing.has(row)).length * 2 < figures.length) return [];
  let [from, sentence, begin] = [0, "", 0];
  return entries.flatMap(({numeral, text: printed, explanation}): Place[] => {
    if (printed !== sentence) {
      [sentence, begin] = [printed, text.indexOf(printed, from)];
      from = begin;
    }
    const at = begin + numeral.at;
    const place = {at, end: at + numeral.text.length};
    if (explanation.kind === "excluded") return [];
    const rows = explanation.statements;
    if (rows.length === 0) return [];
    return [{...place, rows, differs: explanation.kind === "unexplained"}];
  });
}

/** What rows state that no words of a figure do: that there is nothing (无), a rank, a number without its unit. */
function toldOtherwise(
  text: string,
  {checked, places, keyOf}: {checked: readonly Checked[]; places: readonly Place[]; keyOf: ReturnType<typeof placeKeys>}
): Checked[] {
  const isFound = ({at, end}: Place) => checked.some(({statement}) => at < statement.end && statement.at < end);
  return places
    .filter((place) => !isFound(place))
    .map((place) => {
      const value = Number(place.rows[0]!.value);
      const expected = {low: value, high: value, value};
      return {
        key: keyOf(place),
        statement: statementAt({...place, number: text.slice(place.at, place.end)}),
        judgement: {status: place.differs ? "differs" : "agrees", expected, counted: undefined},
        rows: place.rows.map(({file, line}) => ({file, line}))
      };
    });
}

function withRows(checked: Checked, places: readonly Place[]): Checked {
  const {statement, judgement} = checked;
  const place = places.find(({at, end}) => at < statement.end && statement.at < end);
  if (!place) return checked;
  const rows = place.rows.map(({file, line}) => ({file, line}));
  const isOpen = judgement.status === "nothing" || judgement.status === "elsewhere";
  if (!isOpen) return {...checked, rows};
  const value = Number(place.rows[0]!.value);
  const expected = {low: value, high: value, value};
  return {...checked, rows, judgement: {...judgement, status: place.differs ? "differs" : "agrees", expected}};
}
