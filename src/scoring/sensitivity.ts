import {compare, minus, nil, numberOf, plus, ratioOfNumber} from "./ratio.js";
import type {Ratio} from "./ratio.js";
import type {Points} from "./rules.js";
import {gradeFrom, gradesWithin} from "./grades.js";
import type {IndicatorScore, ScoreSheet, Span} from "./sheet.js";
import type {Grade, Indicator, Input} from "./template.js";

/** What a total, and its grade, may still be at one end of what is open. */
export interface End {
  total: Span;
  grades: readonly Grade[];
}

/** By how much something that is open moves the total between its worst and its best. */
export interface Swing {
  points: number;
  worst: End;
  best: End;
  /** Whether the grades that remain possible differ between the two. */
  movesGrade: boolean;
}

/** A missing input: its rows move together as far as they hang on it. */
export interface InputSwing extends Swing {
  input: Input;
  indicators: readonly Indicator[];
  /** Whether knowing it settles its rows: they lack nothing else. */
  alone: boolean;
}

/** A row, with what is open in it and what is lost in it for certain. */
export interface IndicatorSwing extends Swing {
  indicator: Indicator;
  lost: number;
  /** Getting what is lost here would reach the next grade above all that are possible now. */
  wouldRaise: boolean;
  /** Losing what is certain here would fall below all grades that are possible now. */
  wouldLower: boolean;
}

/** What the total hangs on, the most first. */
export interface Sensitivity {
  inputs: readonly InputSwing[];
  indicators: readonly IndicatorSwing[];
  /** The next grade above all that are possible, and how many points more than can be had now it takes. */
  toHigher: {grade: Grade; needed: number} | null;
  /** The next grade below all that are possible, and how many points may be lost without falling to it. */
  toLower: {grade: Grade; spare: number} | null;
}

/** What a sheet's total hangs on; nothing in a framework without points. */
export function sensitivity(sheet: ScoreSheet): Sensitivity {
  if (sheet.total === null || sheet.possible === null)
    return {inputs: [], indicators: [], toHigher: null, toLower: null};
  const total = pointsOf(sheet.total);
  const [above, below] = [higher(sheet, total), lower(sheet, total)];
  const inputs = sheet.missing.map(({input, indicators}): InputSwing => {
    const rows = sheet.indicators.filter(({indicator}) => indicators.includes(indicator));
    const alone = rows.every(({missing}) => missing.length === 1);
    return {
      input,
      indicators,
      alone,
      ...swing(sheet, {total, open: rows.map((row) => openIn(row, input.id)).reduce(plus, nil)})
    };
  });
  const indicators = sheet.indicators.flatMap((row): IndicatorSwing[] => {
    if (row.points === null || row.possible === null) return [];
    const own = pointsOf(row.points);
    const lost = minus(ratioOfNumber(row.possible), own.most);
    return [
      {
        ...{indicator: row.indicator, lost: numberOf(lost), ...swing(sheet, {total, open: minus(own.most, own.least)})},
        wouldRaise: above !== null && compare(lost, above.needed) >= 0,
        wouldLower: below !== null && compare(own.least, below.spare) > 0
      }
    ];
  });
  const byPoints = (a: Swing, b: Swing) => b.points - a.points;
  return {
    ...{inputs: inputs.sort(byPoints), indicators: indicators.sort(byPoints)},
    toHigher: above && {grade: above.grade, needed: numberOf(above.needed)},
    toLower: below && {grade: below.grade, spare: numberOf(below.spare)}
  };
}

const pointsOf = ({least, most}: Span): Points => ({least: ratioOfNumber(least), most: ratioOfNumber(most)});

/** What is open in a row because of an input: in a checklist its own points, elsewhere all that is open. */
function openIn({indicator, points}: IndicatorScore, input: string): Ratio {
  const item = indicator.rule?.kind === "checklist" && indicator.rule.items.find((each) => each.input === input);
  if (item) return item.points ?? nil;
  const own = points && pointsOf(points);
  return own ? minus(own.most, own.least) : nil;
}

function swing({template, possible}: ScoreSheet, {total, open}: {total: Points; open: Ratio}): Swing {
  const end = (of: Points): End => ({
    total: {least: numberOf(of.least), most: numberOf(of.most)},
    grades: gradesWithin(template, {total: of, possible: ratioOfNumber(possible!)})
  });
  const worst = end({least: total.least, most: minus(total.most, open)});
  const best = end({least: plus(total.least, open), most: total.most});
  const ids = ({grades}: End) => grades.map(({id}) => id).join();
  return {points: numberOf(open), worst, best, movesGrade: ids(worst) !== ids(best)};
}

function higher(sheet: ScoreSheet, total: Points): {grade: Grade; needed: Ratio} | null {
  const {grades} = sheet.template;
  const grade = grades[grades.findIndex(({id}) => id === sheet.grades[0]?.id) - 1];
  return grade ? {grade, needed: minus(from(grade, sheet), total.most)} : null;
}

function lower(sheet: ScoreSheet, total: Points): {grade: Grade; spare: Ratio} | null {
  const {grades} = sheet.template;
  const worst = sheet.grades.at(-1);
  const grade = worst && grades[grades.findIndex(({id}) => id === worst.id) + 1];
  return grade ? {grade, spare: minus(total.least, from(worst, sheet))} : null;
}

const from = (grade: Grade, {template, possible}: ScoreSheet): Ratio =>
  gradeFrom(grade, {template, possible: ratioOfNumber(possible!)});
