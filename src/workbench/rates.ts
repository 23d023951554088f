import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {numberText} from "../components/numberText.js";
import {otherYears} from "../components/otherYears.js";
import {count, points, rate} from "../format.js";
import {figureFrame} from "../overview/figureFrame.js";
import {refHash} from "../provenance/ref.js";
import type {RateYear} from "../rateYears.js";
import {rateNames} from "./facts.js";
import type {RateName, Workbench} from "./facts.js";
import {isProposed, sideText} from "./telling.js";
import type {WorkbenchTelling} from "./telling.js";

/** The rates by named links alone, with inferred ones and with proposals, and what the proposals would change. */
export function rates(facts: Workbench, {words, text}: WorkbenchTelling): HTMLElement {
  const {columns} = text.rates;
  const of = (id: RateYear["metric"]) => facts.rates.find((row) => row.metric === id);
  const shown = (Object.keys(rateNames) as RateName[]).filter((name) => rateNames[name].every(of));
  if (facts.activities.length === 0) {
    const others = facts.years.map(({fiscal_year: year, activities}) => ({
      ...{year, label: text.year(year), told: text.activities.reported(count(activities))}
    }));
    return otherYears(others, {search: facts.search, why: text.nothingHere});
  }
  const rows = shown.map((name) => {
    const given = rateNames[name].map((id) => of(id)!);
    // A target is the document's own or proposed: none is inferred.
    const [named, inferred] = name === "target" ? [given[0]!, null] : [given[0]!, given[1]!];
    return {name, named, inferred, before: inferred ?? named, after: given.at(-1)!};
  });
  return element(
    "div",
    {class: facts.subject.synthetic ? "workbench synthetic" : "workbench", id: "rates"},
    dataTable(rows, {
      caption: text.rates.caption,
      frame: figureFrame(facts, {words}),
      columns: [
        {head: columns.rate, cell: ({name}) => text.rates.names[name]},
        {head: columns.named, number: true, cell: ({named}) => rateText(named, facts)},
        {head: columns.inferred, number: true, cell: ({inferred}) => inferred && rateText(inferred, facts)},
        {
          head: columns.proposed,
          number: true,
          cell: ({after}) => element("strong", {class: "proposed"}, rateText(after, facts))
        },
        {
          head: columns.change,
          number: true,
          cell: ({before, after}) => text.rates.points(change(before, after))
        },
        {
          head: columns.worked,
          cell: ({after}) => text.rates.worked({top: side(after, "top", facts), bottom: side(after, "bottom", facts)})
        }
      ]
    }),
    element("p", {class: "note"}, text.rates.untied, " ", text.rates.note)
  );
}

/** A rate as a number that opens its formula; one that counts what the reader proposes stands in no data, and opens nothing. */
export function rateText(row: RateYear, facts: Pick<Workbench, "subject" | "proposal">): string {
  if (isOwn(row, facts)) return rate(row);
  const {unit_id: unit, fiscal_year: year} = facts.subject;
  return numberText(rate(row), refHash({kind: "metric", unit, year, metric: row.metric}));
}

/** A side of a rate as a number that opens what it is made of, but for what the reader's own proposals are counted in. */
function side(row: RateYear, which: "top" | "bottom", facts: Workbench): string {
  const shown = sideText(row, which);
  if (which === "top" && isOwn(row, facts)) return shown;
  const {unit_id: unit, fiscal_year: year} = facts.subject;
  const name = which === "top" ? "numerator" : "denominator";
  return numberText(shown, refHash({kind: "metric-side", unit, year, metric: row.metric, side: name}));
}

const isOwn = ({metric}: RateYear, facts: Pick<Workbench, "proposal">) =>
  metric.endsWith("_proposed") && isProposed(facts);

function change(before: RateYear, after: RateYear): string {
  const value = after.value - before.value;
  const half = Math.max(...[before, after].map(({low, high}) => (high! - low!) / 2));
  const text = points({value, low: value - half, high: value + half});
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
