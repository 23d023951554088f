import {numberOf, ratioOfNumber, total} from "../scoring/ratio.js";
import {scoreSheet} from "../scoring/scoreSheet.js";
import {sensitivity} from "../scoring/sensitivity.js";
import type {Sensitivity} from "../scoring/sensitivity.js";
import type {IndicatorScore, ScoreSheet, Span, Status} from "../scoring/sheet.js";
import {statuses} from "../scoring/sheet.js";
import {warningsOf} from "../scoring/warnings.js";
import type {Warning} from "../scoring/warnings.js";
import type {ScoreFacts} from "../scoring/facts.js";
import type {Scores} from "./facts.js";
import {withOwn} from "./ownEntries.js";
import type {OwnEntries} from "./ownEntries.js";

/** What the page shows, worked out with what a person has entered. */
export interface WorkedScores {
  scores: Scores;
  /** What is known of the unit's year, entries among it. */
  facts: ScoreFacts;
  sheet: ScoreSheet;
  counts: Readonly<Record<Status, number>>;
  sensitivity: Sensitivity;
  warnings: readonly Warning[];
  /** The same template over the years of the unit, and over the units in the year. */
  history: readonly ScoreSheet[];
  compared: readonly ScoreSheet[];
}

/** Works the page out: the sheet chosen, and the same template over years and units. */
export function worked(scores: Scores, own: OwnEntries): WorkedScores {
  const {template} = scores.offered;
  const sheets = (all: readonly ScoreFacts[]) => all.map((each) => scoreSheet(template, withOwn(each, own)));
  const {unit_id: unit, fiscal_year: year} = scores.subject;
  const facts = withOwn(scores.history.find((each) => each.year === year) ?? nothingKnown({unit, year}), own);
  const sheet = scoreSheet(template, facts);
  const count = (status: Status) => sheet.indicators.filter((row) => row.status === status).length;
  return {
    ...{scores, facts, sheet, sensitivity: sensitivity(sheet), warnings: warningsOf(sheet, facts)},
    counts: Object.fromEntries(statuses.map((status) => [status, count(status)])) as Record<Status, number>,
    ...{history: sheets(scores.history), compared: sheets(scores.compared)}
  };
}

/** A year that can be chosen always has figures; without any, everything is missing. */
const nothingKnown = ({unit, year}: {unit: string; year: number}): ScoreFacts => ({
  ...{unit, year, synthetic: false, data: new Map(), entries: new Map()},
  context: {adjustment: null, problems: null, results: []}
});

/** The points of some rows together, and what there is to get in them; null in a framework without points. */
export function together(rows: readonly IndicatorScore[]): (Span & {possible: number}) | null {
  const sum = (numbers: readonly number[]) => numberOf(total(numbers.map(ratioOfNumber)));
  const possible = rows.flatMap((row) => row.possible ?? []);
  if (possible.length === 0) return null;
  const points = rows.flatMap((row) => row.points ?? []);
  return {
    ...{least: sum(points.map(({least}) => least)), most: sum(points.map(({most}) => most))},
    possible: sum(possible)
  };
}
