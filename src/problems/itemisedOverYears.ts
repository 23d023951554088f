import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import {resultBars} from "../components/resultBars.js";
import {figureFrame} from "../overview/figureFrame.js";
import type {Problems} from "./facts.js";
import {moneyText, rateOf, rateText, sideText} from "./numbers.js";
import {rateBar} from "./rateBars.js";
import type {ProblemsTelling} from "./telling.js";

/** How much of all spending the documents itemise, year by year. */
export function itemisedOverYears(facts: Problems, telling: ProblemsTelling): HTMLElement {
  const {words, text} = telling;
  const {itemised, rates} = text;
  const {unit_id, fiscal_year: year} = facts.subject;
  const rows = facts.rates.filter((row) => row.metric === "itemised_share" && row.unit_id === unit_id);
  const own = rateOf(facts, {metric: "itemised_share"});
  if (!own) return element("p", {class: "absent"}, words.notStated);
  const rest = moneyText(
    facts.lines.filter((line) => !line.itemised),
    facts
  );
  const marked = (label: string, basis: string) => (basis === "derived" ? `${label} · ${words.basis.derived}` : label);
  const bars = rows.map((row) =>
    rateBar([row], {
      text,
      label: marked(rates.year(row.fiscal_year), row.basis),
      beside: [
        rates.worked({
          ...{basis: null, top: sideText(row, "numerator"), bottom: sideText(row, "denominator"), rate: rateText(row)}
        })
      ]
    })
  );
  return figure((drawing) => resultBars(bars, {...drawing, own: true}), {
    ...figureFrame(facts, telling),
    id: "itemised-over-years",
    title: itemised.title({year, rate: rateText(own), rest}),
    subtitle: itemised.subtitle,
    table: dataTable(rows, {
      caption: itemised.subtitle,
      columns: [
        {head: rates.columns.year, cell: (row) => marked(rates.year(row.fiscal_year), row.basis)},
        {head: rates.columns.value, number: true, cell: rateText},
        {head: rates.columns.top, number: true, cell: (row) => sideText(row, "numerator")},
        {head: rates.columns.bottom, number: true, cell: (row) => sideText(row, "denominator")}
      ]
    })
  });
}
