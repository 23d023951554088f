import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import {numberText} from "../components/numberText.js";
import {resultBars} from "../components/resultBars.js";
import {refHash} from "../provenance/ref.js";
import {share} from "../format.js";
import {figureFrame} from "../overview/figureFrame.js";
import type {Outcomes, Result, ResultCase} from "./facts.js";
import {resultTable} from "./resultTable.js";
import {shownResults} from "./shown.js";
import {indicatorOf, ownNumber, valueText} from "./telling.js";
import type {OutcomesTelling} from "./telling.js";

/** A result that its document breaks down, and its parts. */
interface Breakdown {
  whole: Result;
  parts: Result[];
  /** The check of their sum; missing where none is made. */
  checked: ResultCase | undefined;
}

/** Wholes and their parts side by side, those of one activity together, each with what the check of their sum found. */
export function brokenDown(facts: Outcomes, telling: OutcomesTelling): HTMLElement {
  const {text} = telling;
  const {breakdowns} = text;
  const rows = breakdownsOf(facts);
  if (rows.length === 0) return element("p", {class: "absent"}, text.nothing.breakdowns);
  const panels = rows.map(({whole, parts}) => ({
    id: whole.outcome_id,
    heading: text.stated(indicatorOf(whole, telling), valueText(whole, telling)),
    draw: (drawing: {width: number; id: string}) =>
      resultBars(
        parts.map((part) => ({
          label: indicatorOf(part, telling),
          value:
            part.share === null
              ? valueText(part, telling)
              : breakdowns.ofWhole(valueText(part, telling), share(part.share)),
          ...(part.share === null ? {amount: null} : {amount: part.value, of: whole.value}),
          ...{tone: "count", beside: []}
        })),
        {...drawing, own: true}
      )
  }));
  const differing = rows
    .filter(({checked}) => checked?.status === "fail")
    .map(({whole}) => indicatorOf(whole, telling));
  return figure(panels, {
    ...figureFrame(facts, telling),
    id: "broken-down",
    title: breakdowns.title({year: facts.subject.fiscal_year, count: String(rows.length), differing}),
    subtitle: breakdowns.subtitle,
    notes: element(
      "ul",
      {class: "note"},
      rows.map((row) => element("li", {}, verdict(row, telling)))
    ),
    table: resultTable(
      rows.flatMap(({whole, parts}) => [whole, ...parts]),
      {activities: facts.activities, caption: breakdowns.subtitle, ...telling}
    )
  });
}

function breakdownsOf(facts: Outcomes): Breakdown[] {
  const shown = shownResults(facts);
  const isPart = (row: Result, whole: Result) =>
    row.relation === "part" && row.document_id === whole.document_id && row.related_to === whole.outcome_id;
  return facts.results
    .filter((whole) =>
      facts.results.some((row) => isPart(row, whole) && (shown.includes(row) || shown.includes(whole)))
    )
    .map((whole) => ({
      whole,
      parts: facts.results.filter((row) => isPart(row, whole)),
      checked: facts.cases.find(
        (row) =>
          (row.check_id === "paired_slices_exhaust_both" || row.check_id === "outcomes_sum_to_whole") &&
          row.case_key === `${whole.document_id}/${whole.outcome_id}`
      )
    }));
}

/** What the check found, as a link that opens it. */
function verdict({whole, checked}: Breakdown, telling: OutcomesTelling): string {
  const {breakdowns, aside, checked: see} = telling.text;
  const name = indicatorOf(whole, telling);
  if (!checked) return breakdowns.unchecked(name);
  const link = aside([numberText(see, refHash({kind: "case", check: checked.check_id, key: checked.case_key}))]);
  const {left_value: left, right_value: right, difference, status} = checked;
  if (status === "fail" && left !== null && right !== null && difference !== null)
    return (
      breakdowns.differs({
        ...{name, whole: ownNumber(left), parts: ownNumber(right), difference: ownNumber(Math.abs(difference))}
      }) + link
    );
  return (status === "pass" ? breakdowns.sums(name) : breakdowns.partial(name)) + link;
}
