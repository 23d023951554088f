import {balanceBridge} from "../components/balanceBridge.js";
import type {BridgeStep} from "../components/balanceBridge.js";
import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import type {Words} from "../text.js";
import {figureFrame} from "./figureFrame.js";
import {figureOf} from "./headline.js";
import type {Overview} from "./facts.js";
import {numbers} from "./numbers.js";

/** The year's money from opening to closing balance; says so where the four sides are not all known. */
export function balance(facts: Overview, {words}: {words: Words}): HTMLElement {
  const text = words.overview.balance;
  const year = facts.subject.fiscal_year;
  const show = numbers(facts);
  const [opening, income, expenditure, closing] = ["opening-balance", "income", "expenditure", "closing-balance"].map(
    (account) => figureOf(facts, {account})
  );
  if (!opening || !income || !expenditure || !closing) return element("p", {class: "absent"}, text.incomplete);
  const peak = opening.value + income.value;
  const sides = [
    {kind: "balance", label: text.opening, sign: "", figure: opening, from: 0, to: opening.value},
    {kind: "income", label: text.income, sign: "+", figure: income, from: opening.value, to: peak},
    {
      kind: "expenditure",
      label: text.expenditure,
      sign: "−",
      figure: expenditure,
      from: peak,
      to: peak - expenditure.value
    },
    {kind: "balance", label: text.closing, sign: "=", figure: closing, from: 0, to: closing.value}
  ] as const;
  const steps: BridgeStep[] = sides.map(({kind, label, sign, figure, from, to}) => {
    const derived = figure.basis === "derived";
    const value = `${sign} ${show.figure(figure)}`.trim();
    return {kind, label, value, mark: derived ? words.basis.derived : "", from, to, derived};
  });
  return figure((drawing) => balanceBridge(steps, drawing), {
    id: "balance",
    title: text.title({
      year,
      opening: show.figure(opening),
      closing: show.figure(closing),
      direction: closing.value > opening.value ? "up" : closing.value < opening.value ? "down" : "flat"
    }),
    subtitle: text.subtitle,
    ...figureFrame(facts, {words}),
    table: dataTable(sides, {
      caption: text.untitled(year),
      columns: [
        {head: text.column, cell: (side) => side.label},
        {head: words.amountUnit, number: true, cell: (side) => show.figure(side.figure)},
        {head: words.overview.spent.columns.basis, cell: (side) => words.basis[side.figure.basis]}
      ]
    })
  });
}
