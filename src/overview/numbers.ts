import {numberText} from "../components/numberText.js";
import {amount, rate, share, signedAmount} from "../format.js";
import type {Known} from "../format.js";
import type {MetricYear} from "../metricYears.js";
import {refHash} from "../provenance/ref.js";
import type {AccountFigure, Change, Line, Overview} from "./facts.js";

/** The overview's numbers, formatted, each with the address that opens it. */
export function numbers({subject}: Overview) {
  const unit = subject.unit_id;
  const year = subject.fiscal_year;
  const actual = {units: unit, year, measure: "actual", fund: "all"};
  const lineId = ({account_id, itemised}: Line) => (itemised ? account_id : `${account_id}/not-itemised`);
  return {
    figure: (row: AccountFigure) =>
      numberText(
        amount(row),
        refHash({kind: "figure", unit, year: row.fiscal_year, account: row.account_id, measure: row.measure})
      ),
    metric: (row: MetricYear & Known, text = rate(row)) =>
      numberText(text, refHash({kind: "metric", unit, year: row.fiscal_year, metric: row.metric})),
    line: (line: Line) =>
      numberText(
        amount(line),
        refHash(
          line.itemised
            ? {kind: "figure", unit, year, account: line.account_id, measure: "actual"}
            : {kind: "line", ...actual, lineId: lineId(line), per: "nominal"}
        )
      ),
    lineShare: (line: Line) =>
      line.share === null
        ? ""
        : numberText(share(line.share), refHash({kind: "line", ...actual, lineId: lineId(line), per: "share"})),
    change: (row: Change & {value: number}, text = signedAmount(row)) =>
      numberText(
        text,
        refHash({kind: "line-change", ...actual, against: year - 1, lineId: row.account_id, per: "nominal"})
      ),
    actual: (row: Change, {back}: {back: 0 | 1}) =>
      numberText(
        back === 0
          ? amount({value: row.current!, low: row.current_low, high: row.current_high})
          : amount({value: row.prior!, low: row.prior_low, high: row.prior_high}),
        refHash({kind: "figure", unit, year: year - back, account: row.account_id, measure: "actual"})
      ),
    row: (text: string, {document_id: document, table, line}: {document_id: string; table: string; line: number}) =>
      numberText(text, refHash({kind: "row", document, table, line})),
    staff: (text: string, staff: string) => numberText(text, refHash({kind: "staff", unit, year, staff}))
  };
}
