import {derivations} from "../derivations.js";
import type {Query} from "../database/query.js";
import {derivedFormula, sumOf} from "../formula.js";
import {figureLabel, figures, figureTerm} from "./figures.js";
import type {FigureKey, FigureRow} from "./figures.js";
import type {Interval} from "./interval.js";
import type {Ref} from "./ref.js";
import {sourceRows} from "./sourceRows.js";
import type {Formula, Provenance, SourceRow, Term} from "./types.js";

type FigureRef = Extract<Ref, {kind: "figure"}>;

/** An annual figure: the sum of its funds, the rows that print it, or the figures and claims it was worked out from. */
export async function traceFigure(query: Query, ref: FigureRef): Promise<Provenance | undefined> {
  const {unit, year, account, measure, fund} = ref;
  const key = {unit, year, account, measure, fund};
  const [figure] = await figures(query, [key]);
  if (!figure) return undefined;
  const funds = fund ? [fund] : await fundsOf(query, key);
  const rows = await sourceRows(query, [key]);
  const made =
    funds.length > 1
      ? sumOf(
          (
            await figures(
              query,
              funds.map((each) => ({...key, fund: each}))
            )
          ).map((row) => figureTerm(row, {unit}))
        )
      : figure.method === "printed"
        ? sumOf(await printedTerms(query, rows))
        : await derivedTerms(query, {figure, unit, fund: funds[0]!});
  return {
    subject: figureLabel(figure),
    units: [{name: figure.unit_name, name_en: figure.unit_name_en}],
    number: "amount",
    value: figure.amount,
    low: figure.low,
    high: figure.high,
    basis: figure.basis,
    synthetic: figure.synthetic,
    ...made,
    rows
  };
}

async function fundsOf(query: Query, {unit, year, account, measure}: FigureKey): Promise<string[]> {
  const rows = await query<{fund: string}>(
    `SELECT fund FROM (
       SELECT fund, bool_or(fund = 'all') OVER () AS has_total FROM account_years
       WHERE unit_id = ? AND fiscal_year = ? AND account_id = ? AND measure = ?
     ) WHERE fund = 'all' OR NOT has_total ORDER BY fund`,
    [unit, year, account, measure]
  );
  return rows.map((row) => row.fund);
}

/** The rows of budget.csv behind a printed figure, each as a term of its sum. */
async function printedTerms(query: Query, rows: readonly SourceRow[]): Promise<Term[]> {
  const places = rows.map(() => "(?, ?::INTEGER)").join(", ");
  const printed = await query<{document_id: string; line: number; item: string | null; amount_text: string} & Interval>(
    `SELECT document_id, line, item, amount_text, amount AS value, low, high FROM printed_amounts
     WHERE (document_id, line) IN (VALUES ${places}) ORDER BY document_order, line`,
    rows.flatMap((row) => [row.document_id, row.line])
  );
  return printed.map(({document_id, line, item, amount_text, value, low, high}) => ({
    ...{kind: "amount", value, low, high, printed: amount_text},
    label: {kind: "row", item},
    ref: {kind: "row", document: document_id, table: "budget", line}
  }));
}

/** A derived figure's formula with its operands. */
async function derivedTerms(
  query: Query,
  {figure, unit, fund}: {figure: FigureRow; unit: string; fund: string}
): Promise<Formula> {
  const {fiscal_year: year, account_id, measure} = figure;
  const all = await derivations(query, {unit, years: [year, year]});
  return derivedFormula(
    all.find((row) => row.account_id === account_id && row.measure === measure && row.fund === fund)!
  );
}
