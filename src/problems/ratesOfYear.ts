import {dataTable} from "../components/dataTable.js";
import {figure} from "../components/figure.js";
import {otherYears} from "../components/otherYears.js";
import {resultBars} from "../components/resultBars.js";
import {count} from "../format.js";
import {figureFrame} from "../overview/figureFrame.js";
import type {Problems, RateYear} from "./facts.js";
import {rateOf, rateText, sideText} from "./numbers.js";
import {alignmentRates, rateBar, rateMetrics} from "./rateBars.js";
import type {AlignmentRate} from "./rateBars.js";
import type {ProblemsTelling} from "./telling.js";
import {searchElsewhere} from "./trace.js";

interface TableRow {
  rate: AlignmentRate;
  basis: "named" | "inferred" | null;
  row: RateYear;
}

/** The year's alignment rates, each over what and with both of its sides, by named links and with inferred ones. */
export function ratesOfYear(facts: Problems, telling: ProblemsTelling): HTMLElement {
  const {text} = telling;
  const {rates} = text;
  const found = alignmentRates.map((rate) => ({
    rate,
    rows: rateMetrics[rate].flatMap((metric) => rateOf(facts, {metric}) ?? [])
  }));
  const shown = found.filter(({rows}) => rows.length > 0);
  if (shown.length === 0) return elsewhere(facts, telling);
  const basisOf = (rows: readonly RateYear[], i: number) =>
    rows.length === 1 ? null : i === 0 ? ("named" as const) : ("inferred" as const);
  const bars = shown.map(({rate, rows}) =>
    rateBar(rows, {
      text,
      label: rates.names[rate],
      beside: [
        rates.over[rate],
        ...rows.map((row, i) =>
          rates.worked({
            basis: basisOf(rows, i),
            ...{top: sideText(row, "numerator"), bottom: sideText(row, "denominator"), rate: rateText(row)}
          })
        ),
        ...(rows.length > 1 ? [] : [rate === "beyond" ? kindsText(facts, telling) : rates.once])
      ]
    })
  );
  const [linked] = shown;
  const table: TableRow[] = shown.flatMap(({rate, rows}) =>
    rows.map((row, i) => ({rate, row, basis: basisOf(rows, i)}))
  );
  return figure((drawing) => resultBars(bars, {...drawing, own: true}), {
    ...figureFrame(facts, telling),
    id: "rates-of-year",
    title:
      linked?.rate === "linked"
        ? rates.title({
            year: facts.subject.fiscal_year,
            named: rateText(linked.rows[0]!),
            inferred: rateText(linked.rows[1]!)
          })
        : rates.untitled(facts.subject.fiscal_year),
    subtitle: rates.subtitle,
    table: dataTable(table, {
      caption: rates.subtitle,
      columns: [
        {head: rates.columns.rate, cell: ({rate}) => rates.names[rate]},
        {head: rates.columns.basis, cell: ({basis}) => basis && text.basis[basis]},
        {head: rates.columns.value, number: true, cell: ({row}) => rateText(row)},
        {head: rates.columns.top, number: true, cell: ({row}) => sideText(row, "numerator")},
        {head: rates.columns.bottom, number: true, cell: ({row}) => sideText(row, "denominator")}
      ]
    })
  });
}

/** Of how many indicators the document names the kind, and of how many it is inferred. */
function kindsText({kinds}: Problems, {text}: ProblemsTelling): string {
  const inferred = kinds.reduce((sum, row) => sum + row.inferred, 0);
  const all = kinds.reduce((sum, row) => sum + row.results, 0);
  return text.rates.kinds({named: count(all - inferred), inferred: count(inferred)});
}

/** That the year has no base for the rates, and the years of the unit that have one. */
function elsewhere({rates, subject, search}: Problems, {text}: ProblemsTelling): HTMLElement {
  const others = rates.filter((row) => row.metric === "funded_share" && row.unit_id === subject.unit_id);
  return otherYears(
    others.map(({fiscal_year: year, bottom}) => ({
      ...{year, label: text.rates.year(year), told: text.rates.elsewhere(count(bottom))}
    })),
    {search: searchElsewhere(search), why: text.rates.absent}
  );
}
