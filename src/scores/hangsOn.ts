import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {figureContent} from "../components/figureContent.js";
import {resultBars} from "../components/resultBars.js";
import {count, score} from "../format.js";
import {figureFrame} from "../overview/figureFrame.js";
import type {InputSwing} from "../scoring/sensitivity.js";
import {spanText} from "./numbers.js";
import {namesOf} from "./telling.js";
import type {ScoreTelling} from "./telling.js";
import type {WorkedScores} from "./worked.js";

/** So many inputs are drawn; the table has all. */
const most = 12;

/** What the total hangs on: the missing inputs, the one that moves it most first, and what would change the grade. */
export function hangsOn(shown: WorkedScores, telling: ScoreTelling): HTMLElement {
  const {words, text} = telling;
  const own = text.hangsOn;
  const {sheet, sensitivity, scores} = shown;
  if (sheet.total === null) return element("p", {class: "absent"}, own.noPoints);
  const inputs = sensitivity.inputs.filter(({points}) => points > 0);
  const [first] = inputs;
  return element(
    "div",
    {},
    first
      ? figureContent(
          {
            id: "hangs-on",
            title: own.title({name: words.either(first.input.name), points: score(first.points)}),
            subtitle: own.subtitle,
            draw: (drawing) => resultBars(inputs.slice(0, most).map(barOf), drawing),
            notes: inputs.length > most ? [own.rest(count(inputs.length - most))] : [],
            table: {
              ...{rows: inputs, caption: own.caption},
              columns: [
                {head: own.columns.input, cell: ({input}) => words.either(input.name)},
                {head: own.columns.points, number: true, cell: ({points}) => score(points)},
                {head: own.columns.worst, number: true, cell: ({worst}) => spanText(worst.total, telling)},
                {head: own.columns.best, number: true, cell: ({best}) => spanText(best.total, telling)},
                {head: own.columns.grade, cell: (swing) => gradeText(swing)},
                {head: own.columns.rows, cell: ({indicators}) => namesOf(indicators, telling)}
              ]
            }
          },
          figureFrame(scores, telling)
        )
      : element("p", {class: "absent"}, own.none),
    element("h3", {}, own.grades),
    element(
      "ul",
      {class: "grade-moves"},
      gradeLines(shown, telling).map((line) => element("li", {}, line))
    )
  );

  function barOf(swing: InputSwing) {
    const beside = [
      namesOf(swing.indicators, telling),
      swing.movesGrade ? gradeText(swing) : "",
      swing.alone ? own.alone : ""
    ];
    return {
      ...{label: words.either(swing.input.name), value: own.points(score(swing.points)), amount: swing.points},
      ...{tone: "count" as const, beside: [beside.filter((part) => part !== "").join(" · ")]}
    };
  }
  function gradeText({worst, best, movesGrade}: InputSwing): string {
    const names = ({grades}: InputSwing["worst"]) => namesOf(grades, telling);
    return movesGrade ? own.gradeMoved({worst: names(worst), best: names(best)}) : own.gradeKept;
  }
}

/** What would change the grade, or that nothing would. */
function gradeLines({sensitivity, scores}: WorkedScores, telling: ScoreTelling): Child[] {
  const {words, text} = telling;
  const own = text.hangsOn;
  if (scores.offered.template.grades.length === 0) return [own.ungraded];
  const {toHigher, toLower, indicators} = sensitivity;
  const names = (is: (row: (typeof indicators)[number]) => boolean) =>
    namesOf(
      indicators.filter(is).map(({indicator}) => indicator),
      telling
    );
  const [raise, lower] = [names(({wouldRaise}) => wouldRaise), names(({wouldLower}) => wouldLower)];
  const lines = [
    toHigher && own.toHigher({grade: words.either(toHigher.grade.name), needed: score(toHigher.needed)}),
    raise !== "" && own.wouldRaise(raise),
    toLower && own.toLower({grade: words.either(toLower.grade.name), spare: score(toLower.spare)}),
    lower !== "" && own.wouldLower(lower)
  ].filter((line) => typeof line === "string");
  return lines.length > 0 ? lines : [own.everyGrade];
}
