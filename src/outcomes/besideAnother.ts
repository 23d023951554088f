import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {sentence} from "../components/sentence.js";
import {count} from "../format.js";
import {figureFrame} from "../overview/figureFrame.js";
import {indicatorKinds} from "./facts.js";
import type {Outcomes, Result} from "./facts.js";
import {filtered} from "./shown.js";
import {indicatorOf, valueText} from "./telling.js";
import type {OutcomesTelling} from "./telling.js";

/** A line of the comparison: what it is of, and what each unit's results come to; each number opens where it is stated. */
interface Compared {
  label: string;
  own: string;
  other: string;
}

/** What makes results of two units the same indicator. */
const isSame = (own: Result, other: Result) => own.indicator === other.indicator && own.uom === other.uom;

/** The unit's results of the year beside another's: how many of what, and the indicators that both state as numbers. */
export function besideAnother(facts: Outcomes, telling: OutcomesTelling): HTMLElement {
  const {words, text} = telling;
  const {subject, results, others, beside, filters, themes} = facts;
  if (!beside) return element("p", {class: "absent"}, others.length === 0 ? text.beside.alone : text.beside.choose);
  const counted = (label: string, of: (row: Result) => boolean): Compared => ({
    label,
    own: count(results.filter(of).length),
    other: count(beside.results.filter(of).length)
  });
  const numbers = filtered(results, {filters, themes}).filter((row) => row.value !== null);
  const theirs = beside.results.filter((row) => row.value !== null);
  const shared = numbers.flatMap((row): Compared[] => {
    const other = theirs.find((each) => isSame(row, each));
    if (!other) return [];
    return [{label: indicatorOf(row, telling), own: valueText(row, telling), other: valueText(other, telling)}];
  });
  const counts = [
    counted(text.beside.results, () => true),
    counted(text.beside.numbered, (row) => row.value !== null),
    counted(text.beside.targeted, (row) => row.target !== null),
    ...indicatorKinds.map((kind) => counted(text.beside.ofKind(text.kinds[kind]), (row) => row.kind === kind))
  ];
  const [own, other] = [words.name(subject), words.name(beside.unit)];
  const title = text.beside.title({
    year: subject.fiscal_year,
    own: {unit: own, results: count(results.length)},
    other: {unit: other, results: count(beside.results.length)},
    shared: count(shared.length)
  });
  return element(
    "div",
    {class: "beside"},
    element("h3", {}, sentence(title)),
    dataTable([...counts, ...shared], {
      caption: text.beside.subtitle,
      frame: figureFrame(facts, telling),
      columns: [
        {head: text.table.indicator, cell: (row) => row.label},
        {head: own, number: true, cell: (row) => row.own},
        {head: other, number: true, cell: (row) => row.other}
      ]
    }),
    element("p", {class: "note"}, text.beside.rule)
  );
}
