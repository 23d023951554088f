import {figure} from "../components/figure.js";
import {element} from "../components/element.js";
import {plainText} from "../components/numberText.js";
import {resultBars} from "../components/resultBars.js";
import type {ResultBar} from "../components/resultBars.js";
import {figureFrame} from "../overview/figureFrame.js";
import {eachWorked} from "./eachWorked.js";
import {moneyKinds} from "./facts.js";
import type {MoneyKind, Outcomes, Result} from "./facts.js";
import {resultTable} from "./resultTable.js";
import {baseOf, shownResults} from "./shown.js";
import {indicatorOf, valueText} from "./telling.js";
import type {OutcomesTelling} from "./telling.js";

const tones: Readonly<Record<MoneyKind, ResultBar["tone"]>> = {
  paid: "paid",
  in_kind: "kind",
  third_party: "others",
  involved: "others"
};

/** Amounts by whose money they are, each with whom it was for and how much that is for each of them. */
export function moneyHandedOut(facts: Outcomes, telling: OutcomesTelling): HTMLElement {
  const {text} = telling;
  const {money} = text;
  const rows = moneyKinds.flatMap((kind) =>
    shownResults(facts)
      .filter((row) => row.money === kind && row.yuan !== null)
      .sort((a, b) => b.yuan! - a.yuan!)
  );
  if (rows.length === 0) return element("p", {class: "absent"}, text.nothing.money);
  const bars = rows.map((row, i): ResultBar => ({
    heading: row.money === rows[i - 1]?.money ? undefined : money.kinds[row.money!],
    label: indicatorOf(row, telling),
    value: valueText(row, telling),
    // What was never paid has no bar among what was.
    amount: row.money === "involved" ? null : row.yuan,
    tone: tones[row.money!],
    beside: besideOf(row, facts, telling)
  }));
  const largest =
    rows.filter(({money}) => money === "paid" || money === "in_kind").sort((a, b) => b.yuan! - a.yuan!)[0] ?? rows[0]!;
  return figure((drawing) => resultBars(bars, drawing), {
    ...figureFrame(facts, telling),
    id: "money-handed-out",
    title: money.title({
      year: facts.subject.fiscal_year,
      count: String(rows.length),
      largest: text.stated(indicatorOf(largest, telling), valueText(largest, telling))
    }),
    subtitle: money.subtitle,
    notes: element("p", {class: "note"}, money.note),
    table: resultTable(rows, {activities: facts.activities, caption: plainText(money.subtitle), ...telling})
  });
}

/** For how many it was, and how much that is for each, with the operands that it follows from. */
function besideOf(row: Result, facts: Outcomes, telling: OutcomesTelling): string[] {
  const {money, stated} = telling.text;
  const base = row.relation === "money_for" ? baseOf(row, facts.results) : undefined;
  if (!base) return row.money === "involved" ? [] : [money.noCount];
  const named = stated(indicatorOf(base, telling), valueText(base, telling));
  return row.each === null ? [named] : [named, eachWorked(row, {base, ...telling})];
}
