import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import {resultBars} from "../components/resultBars.js";
import {count} from "../format.js";
import {figureFrame} from "../overview/figureFrame.js";
import type {Problems} from "./facts.js";
import {rateOf, rateText} from "./numbers.js";
import {alignmentRates, rateBar, rateMetrics} from "./rateBars.js";
import type {AlignmentRate} from "./rateBars.js";
import type {ProblemsTelling} from "./telling.js";

/** One of what is compared: a year of the unit, or a unit in the year. */
interface Compared {
  label: string;
  unit: string;
  year: number;
}

/** The alignment rates of the unit over every year that has them. */
export function ratesOverYears(facts: Problems, telling: ProblemsTelling): HTMLElement {
  const {years, year, columns} = telling.text.rates;
  const unit = facts.subject.unit_id;
  const own = facts.rates.filter((row) => row.unit_id === unit && isAligned(row.metric)).map((row) => row.fiscal_year);
  const compared = [...new Set(own)].sort().map((each) => ({label: year(each), unit, year: each}));
  if (compared.length < 2) return element("p", {class: "absent"}, years.single);
  return comparison(compared, {
    ...{facts, telling, id: "rates-over-years", head: columns.year, subtitle: years.subtitle},
    title: years.title({from: compared[0]!.year, to: compared.at(-1)!.year})
  });
}

/** The alignment rates of the year over the units that may be compared: synthetic with synthetic, real with real. */
export function ratesOverUnits(facts: Problems, telling: ProblemsTelling): HTMLElement {
  const {words, text} = telling;
  const {units, columns} = text.rates;
  const year = facts.subject.fiscal_year;
  const compared = facts.units
    .filter(({unit_id}) =>
      facts.rates.some((row) => row.unit_id === unit_id && row.fiscal_year === year && isAligned(row.metric))
    )
    .map((row) => ({label: words.name(row), unit: row.unit_id, year}));
  if (!compared.some(({unit}) => unit !== facts.subject.unit_id)) return element("p", {class: "absent"}, units.single);
  return comparison(compared, {
    ...{facts, telling, id: "rates-over-units", head: columns.unit, subtitle: units.subtitle},
    title: units.title({year, count: count(compared.length)})
  });
}

function isAligned(metric: string): boolean {
  return Object.values(rateMetrics)
    .flat()
    .some((each) => each === metric);
}

/** A panel a rate, a bar a year or unit; and all of them as a table. */
function comparison(
  compared: readonly Compared[],
  {
    facts,
    telling,
    id,
    title,
    subtitle,
    head
  }: {facts: Problems; telling: ProblemsTelling; id: string; title: string; subtitle: string; head: string}
): HTMLElement {
  const {text} = telling;
  const {rates} = text;
  const rowsOf = (rate: AlignmentRate, {unit, year}: Compared) =>
    rateMetrics[rate].flatMap((metric) => rateOf(facts, {metric, unit, year}) ?? []);
  const panels = alignmentRates.map((rate) => ({
    id: rate,
    heading: rates.names[rate],
    draw: (drawing: {width: number; id: string}) =>
      resultBars(
        compared
          .map((each) => ({each, rows: rowsOf(rate, each)}))
          .filter(({rows}) => rows.length > 0)
          .map(({each, rows}) => rateBar(rows, {text, label: each.label})),
        {...drawing, own: true}
      )
  }));
  return figure(panels, {
    ...figureFrame(facts, telling),
    ...{id, title, subtitle},
    table: dataTable(compared, {
      caption: title,
      columns: [
        {head, cell: ({label}) => label},
        ...alignmentRates.flatMap((rate) =>
          rateMetrics[rate].map((_, i) => ({
            head:
              rateMetrics[rate].length === 1
                ? rates.names[rate]
                : rates.column(rates.names[rate], i === 0 ? "named" : "inferred"),
            number: true,
            cell: (each: Compared) => {
              const row = rowsOf(rate, each)[i];
              return row && rateText(row);
            }
          }))
        )
      ]
    })
  });
}
