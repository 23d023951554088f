import {element} from "../components/element.js";
import {figureContent} from "../components/figureContent.js";
import {resultBars} from "../components/resultBars.js";
import {count, score} from "../format.js";
import {figureFrame} from "../overview/figureFrame.js";
import type {ScoreSheet, Span} from "../scoring/sheet.js";
import {spanText} from "./numbers.js";
import {namesOf} from "./telling.js";
import type {ScoreTelling} from "./telling.js";
import type {WorkedScores} from "./worked.js";

/** The total over the years of the unit, as far as each is known. */
export function totalsOverYears(shown: WorkedScores, telling: ScoreTelling): HTMLElement {
  const {overYears} = telling.text.compared;
  const [first, last] = [shown.history[0], shown.history.at(-1)];
  if (!first || !last || first === last) return element("p", {class: "absent"}, overYears.single);
  return comparison(shown.history, {
    ...{shown, telling, id: "totals-over-years", head: overYears.column},
    title: overYears.title({from: first.year, to: last.year}),
    label: ({year}) => telling.text.year(year)
  });
}

/** The total over the units of the same kind in the year. */
export function totalsOverUnits(shown: WorkedScores, telling: ScoreTelling): HTMLElement {
  const {overUnits} = telling.text.compared;
  const {names, subject} = shown.scores;
  if (shown.compared.length < 2) return element("p", {class: "absent"}, overUnits.single);
  return comparison(shown.compared, {
    ...{shown, telling, id: "totals-over-units", head: overUnits.column},
    title: overUnits.title({year: subject.fiscal_year, count: count(shown.compared.length)}),
    label: ({unit}) => telling.words.name(names[unit] ?? {name: unit, name_en: unit})
  });
}

/** A sheet with points, and what is told of it. */
type Pointed = Pick<ScoreSheet, "unit" | "year" | "grades" | "missing"> & {total: Span; possible: number};

/** A bar a sheet: solid to what it has at least, dashed to what it may have at most, within what there is to get. */
function comparison(
  sheets: readonly ScoreSheet[],
  {
    shown,
    telling,
    id,
    head,
    title,
    label
  }: {
    shown: WorkedScores;
    telling: ScoreTelling;
    id: string;
    head: string;
    title: string;
    label: (sheet: Pick<ScoreSheet, "unit" | "year">) => string;
  }
): HTMLElement {
  const {text} = telling;
  const own = text.compared;
  const pointed = sheets.flatMap(({total, possible, ...sheet}) =>
    total && possible !== null ? [{...sheet, total, possible}] : []
  );
  if (pointed.length === 0) return element("p", {class: "absent"}, own.noPoints);
  const missing = ({missing: all}: Pick<ScoreSheet, "missing">) => count(all.length);
  return figureContent<Pointed>(
    {
      ...{id, title, subtitle: own.subtitle},
      draw: (drawing) =>
        resultBars(
          pointed.map((sheet) => ({
            label: label(sheet),
            value: own.of({points: spanText(sheet.total, telling), possible: score(sheet.possible)}),
            ...{amount: sheet.total.least, inferred: sheet.total.most, of: sheet.possible, tone: "count" as const},
            beside: sheet.missing.length > 0 ? [own.missing(missing(sheet))] : []
          })),
          {...drawing, own: true}
        ),
      table: {
        ...{rows: pointed, caption: title},
        columns: [
          {head, cell: (sheet) => label(sheet)},
          {head: own.columns.total, number: true, cell: ({total}) => spanText(total, telling)},
          {head: own.columns.possible, number: true, cell: ({possible}) => score(possible)},
          {head: own.columns.grades, cell: ({grades}) => namesOf(grades, telling)},
          {head: own.columns.missing, number: true, cell: missing}
        ]
      }
    },
    figureFrame(shown.scores, telling)
  );
}
