import {balanceBridge} from "../components/balanceBridge.js";
import type {BridgeStep} from "../components/balanceBridge.js";
import {element} from "../components/element.js";
import {figureContent} from "../components/figureContent.js";
import type {FigureContent} from "../components/figureContent.js";
import {amountValue} from "../format.js";
import type {Words} from "../text.js";
import {figureFrame} from "./figureFrame.js";
import {figureOf} from "./headline.js";
import type {AccountFigure, Overview} from "./facts.js";
import {numbers} from "./numbers.js";

/** The year's money from opening to closing balance; says so where the four sides are not all known. */
export function balance(facts: Overview, {words}: {words: Words}): HTMLElement {
  const content = balanceContent(facts, {words});
  return content
    ? figureContent(content, figureFrame(facts, {words}))
    : element("p", {class: "absent"}, words.overview.balance.incomplete);
}

interface Side {
  label: string;
  figure: AccountFigure;
}

/** The same before it stands on a page; undefined where the four sides are not all known. */
export function balanceContent(facts: Overview, {words}: {words: Words}): FigureContent<Side> | undefined {
  const text = words.overview.balance;
  const year = facts.subject.fiscal_year;
  const show = numbers(facts);
  const [opening, income, expenditure, closing] = ["opening-balance", "income", "expenditure", "closing-balance"].map(
    (account) => figureOf(facts, {account})
  );
  if (!opening || !income || !expenditure || !closing) return undefined;
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
  return {
    id: "balance",
    draw: (drawing) => balanceBridge(steps, drawing),
    title: text.title({
      year,
      opening: show.figure(opening),
      closing: show.figure(closing),
      direction: closing.value > opening.value ? "up" : closing.value < opening.value ? "down" : "flat"
    }),
    subtitle: text.subtitle,
    table: {
      rows: sides,
      caption: text.untitled(year),
      columns: [
        {head: text.column, cell: (side) => side.label},
        {
          head: words.amountUnit,
          number: true,
          cell: (side) => show.figure(side.figure),
          value: (side) => amountValue(side.figure)
        },
        {head: words.overview.spent.columns.basis, cell: (side) => words.basis[side.figure.basis]}
      ]
    }
  };
}
