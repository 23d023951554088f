import {numberText} from "../components/numberText.js";
import {amount, amountValue, rate, rateValue, signedAmount} from "../format.js";
import type {Known} from "../format.js";
import {metricOf} from "../overview/headline.js";
import {numbers} from "../overview/numbers.js";
import {difference, quotient} from "../provenance/interval.js";
import {refHash} from "../provenance/ref.js";
import type {Cell, TablePart} from "../publish/publication.js";
import type {Brief, KeyLine} from "./facts.js";
import type {BriefTelling} from "./telling.js";

/** The metrics that say how far a whole side's budget was carried out, which a document may state itself. */
const executions = {income: "income_execution", expenditure: "expenditure_execution"} as const;

/** A balance is not budgeted. */
const balance = "closing-balance";

const nothing: Cell = {text: ""};

/** The key figures as a table: each line this year and last, what lies between them, its budget, and how far that was carried out. */
export function numbersTold(
  facts: Brief,
  {telling, picked}: {telling: BriefTelling; picked: readonly string[]}
): TablePart {
  const {words, text} = telling;
  const {unit_id: unit, fiscal_year: year} = facts.subject;
  const {columns} = text;
  const rows = facts.lines.filter(({account_id}) => picked.includes(account_id));
  const marked = (shown: string, derived: boolean) => (derived ? text.derived(shown) : shown);

  function figure(
    line: KeyLine,
    {known, measure, back = 0, derived}: {known: Known; measure: string; back?: number; derived: boolean}
  ): Cell {
    const ref = refHash({kind: "figure", unit, year: year - back, account: line.account_id, measure});
    return {text: marked(numberText(amount(known), ref), derived), value: amountValue(known)};
  }
  function prior(line: KeyLine): Cell {
    if (line.prior === null) return {text: words.notStated};
    const known = {value: line.prior, low: line.prior_low, high: line.prior_high};
    return figure(line, {known, measure: "actual", back: 1, derived: line.prior_basis === "derived"});
  }
  function change(line: KeyLine): Cell {
    if (line.prior === null) return nothing;
    const known = difference(line, {value: line.prior, low: line.prior_low, high: line.prior_high});
    const ref = refHash({
      ...{kind: "line-change", units: unit, year, against: year - 1, lineId: line.account_id},
      ...{measure: "actual", fund: "all", per: "nominal"}
    });
    return {text: numberText(signedAmount(known), ref), value: amountValue(known)};
  }
  function planned(line: KeyLine): Cell {
    if (line.account_id === balance) return nothing;
    if (line.planned === null) return {text: words.notStated};
    const known = {value: line.planned, low: line.planned_low, high: line.planned_high};
    return figure(line, {known, measure: line.plan!, derived: line.planned_basis === "derived"});
  }
  function execution(line: KeyLine): Cell {
    const {account_id: account} = line;
    const metric = account === "income" || account === "expenditure" ? executions[account] : undefined;
    const stated = metric && metricOf(facts.overview, {metric});
    if (stated) return {text: numbers(facts.overview).metric(stated), value: rateValue(stated)};
    if (line.planned === null || account === balance) return nothing;
    const done = quotient(line, {value: line.planned, low: line.planned_low, high: line.planned_high});
    if (!done) return {text: text.noBase};
    const ref = refHash({kind: "line-execution", units: unit, year, account, fund: "all"});
    return {text: numberText(rate(done), ref), value: rateValue(done)};
  }
  return {
    ...{kind: "table", id: "brief-numbers-table", title: text.sections.numbers},
    columns: [
      {head: columns.line},
      ...[text.year(year), text.year(year - 1), columns.change, columns.planned, columns.execution].map((head) => ({
        ...{head, number: true}
      }))
    ],
    rows: rows.map((line) => [
      {text: words.name(line)},
      figure(line, {known: line, measure: "actual", derived: line.basis === "derived"}),
      ...[prior(line), change(line), planned(line), execution(line)]
    ])
  };
}
