import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import {resultBars} from "../components/resultBars.js";
import type {ResultBar} from "../components/resultBars.js";
import {share} from "../format.js";
import {figureFrame} from "../overview/figureFrame.js";
import type {Outcomes} from "./facts.js";
import {resultTable} from "./resultTable.js";
import {baseOf, shownResults} from "./shown.js";
import {indicatorOf, valueText} from "./telling.js";
import type {OutcomesTelling} from "./telling.js";

/** Of so many, so many got a step further: as a proportion where both are counted in like units, else side by side. */
export function stepByStep(facts: Outcomes, telling: OutcomesTelling): HTMLElement {
  const {text} = telling;
  const {stages} = text;
  const rows = shownResults(facts).flatMap((row) => {
    const base = row.relation === "stage" ? baseOf(row, facts.results) : undefined;
    return base ? [{row, base}] : [];
  });
  if (rows.length === 0) return element("p", {class: "absent"}, text.nothing.stages);
  const bars = rows.map(({row, base}): ResultBar => {
    const [of, got] = [valueText(base, telling), valueText(row, telling)];
    const like = row.share !== null && row.share <= 1;
    const rough = base.precision !== "exact" || row.precision !== "exact";
    return {
      label: `${indicatorOf(base, telling)} → ${indicatorOf(row, telling)}`,
      value: like ? stages.share({of, got, share: share(row.share!), rough}) : `${of} → ${got}`,
      ...{amount: like ? row.value : null, of: like ? base.value : null, tone: "count"},
      beside: like ? (rough ? [stages.unsure] : []) : [stages.unlike({of, got})]
    };
  });
  const unlike = rows.filter(({row}) => row.share === null).length;
  return figure((drawing) => resultBars(bars, {...drawing, own: true}), {
    ...figureFrame(facts, telling),
    id: "step-by-step",
    title: stages.title({year: facts.subject.fiscal_year, count: String(rows.length), unlike: String(unlike)}),
    subtitle: stages.subtitle,
    table: resultTable(
      rows.flatMap(({row, base}) => [base, row]),
      {activities: facts.activities, caption: stages.subtitle, ...telling}
    )
  });
}
