import type {ScoreFacts} from "./facts.js";
import {numberOf} from "./ratio.js";
import type {IndicatorScore, ResultScore, ScoreSheet} from "./sheet.js";
import {scoredResults} from "./targets.js";
import type {Indicator} from "./template.js";

/** A sign that a sheet may be an empty exercise, with its numbers. */
export type Warning =
  /** Every row has all its points. */
  | {kind: "fullMarks"; points: number; indicators: number}
  /** Results far beyond their targets, which were then set too low (财预〔2020〕10号 takes points off for that). */
  | {kind: "beyondTargets"; results: readonly ResultScore[]; targeted: number}
  /** Execution is scored against an adjusted budget that is far from the original one. */
  | {kind: "adjustedBudget"; original: number; adjusted: number; change: number; indicators: readonly Indicator[]}
  /** Execution is scored against a budget that the document does not say the kind of. */
  | {kind: "unstatedBudget"; indicators: readonly Indicator[]}
  /** Rows that rest on what a person entered without saying what supports it. */
  | {kind: "withoutEvidence"; indicators: readonly Indicator[]}
  /** A self-evaluation report that states no problem. */
  | {kind: "noProblems"};

/** A result beyond this share of its target, a cost left out, which is good below its limit: where Sichuan's sheet stops counting a quantity. */
export const farBeyond = 1.3;
/** A budget that moved by more than this share: where Sichuan's sheet gives nothing for how well it was drawn up. */
export const movedMuch = 0.1;

/** What in a sheet should make its reader look twice; nothing is judged by it. */
export function warningsOf(sheet: ScoreSheet, {context}: Pick<ScoreFacts, "context">): Warning[] {
  return [
    ...fullMarks(sheet),
    ...beyondTargets(context),
    ...budgets(sheet, context),
    ...withoutEvidence(sheet),
    ...(context.problems === 0 ? [{kind: "noProblems"} as const] : [])
  ];
}

function fullMarks({total, possible, indicators}: ScoreSheet): Warning[] {
  const isFull = total !== null && possible !== null && possible > 0 && total.least === possible;
  const pointed = indicators.filter((row) => row.possible !== null).length;
  return isFull ? [{kind: "fullMarks", points: possible, indicators: pointed}] : [];
}

function beyondTargets({results}: ScoreFacts["context"]): Warning[] {
  const far = scoredResults(results, null).filter(
    ({result, reached}) => result.kind !== "cost" && reached !== null && reached > farBeyond
  );
  return far.length > 0 ? [{kind: "beyondTargets", results: far, targeted: results.length}] : [];
}

function budgets(sheet: ScoreSheet, {adjustment}: ScoreFacts["context"]): Warning[] {
  const [adjusted, unstated] = (["adjusted", "unstated"] as const).map((plan) =>
    rowsWith(sheet, (row) => row.terms.some((term) => term.plan === plan))
  ) as [Indicator[], Indicator[]];
  const [from, to] = adjustment ? [numberOf(adjustment.original), numberOf(adjustment.adjusted)] : [0, 0];
  const change = from > 0 ? to / from - 1 : 0;
  return [
    ...(adjusted.length > 0 && Math.abs(change) > movedMuch
      ? [{kind: "adjustedBudget", original: from, adjusted: to, change, indicators: adjusted} as const]
      : []),
    ...(unstated.length > 0 ? [{kind: "unstatedBudget", indicators: unstated} as const] : [])
  ];
}

function withoutEvidence(sheet: ScoreSheet): Warning[] {
  const indicators = rowsWith(sheet, ({terms}) =>
    terms.some(({entry}) => entry?.state === "value" && entry.evidence.trim() === "")
  );
  return indicators.length > 0 ? [{kind: "withoutEvidence", indicators}] : [];
}

const rowsWith = ({indicators}: ScoreSheet, test: (row: IndicatorScore) => boolean): Indicator[] =>
  indicators.filter(test).map(({indicator}) => indicator);
