import type {Query} from "../../database/query.js";
import type {Named} from "../../provenance/types.js";
import type {Ref} from "../../provenance/ref.js";
import {figureFacts} from "../../scoring/dataFigures.js";
import {yearResults} from "../../scoring/dataResults.js";
import type {YearResult} from "../../scoring/dataResults.js";
import type {DataFact, Entry, ScoreFacts} from "../../scoring/facts.js";
import {scoreFacts} from "../../scoring/scoreFacts.js";
import {accountMeasures} from "../../scoring/template.js";
import type {Input} from "../../scoring/template.js";
import {applicationRows, baseRows} from "./baseRows.js";

/** A figure that a form asks for: a line in a fund, of this year or `back` years before. */
export interface AskedFigure {
  account: string;
  fund: string;
  measure: (typeof accountMeasures)[number];
  back: 0 | 1;
}

/** A line that has a figure in either year. */
export interface NamedAccount extends Named {
  account: string;
}

/** An objective of the year, and what opens its row. */
export interface Objective {
  statement: string;
  statement_en: string;
  ref: Ref;
}

/** All that is known for the forms of a unit's year. */
export interface FormFacts extends Pick<ScoreFacts, "data" | "entries"> {
  unit: Named;
  year: number;
  synthetic: boolean;
  /** The inputs that forms ask for, by name. */
  inputs: ReadonlyMap<string, Input>;
  figure(asked: AskedFigure): DataFact | undefined;
  /** Lines below a line, in the chart's order. */
  below(parent: string): readonly NamedAccount[];
  objectives: readonly Objective[];
  /** Every result of the year that has a value, with its target where one is set. */
  results: readonly YearResult[];
}

const parents = Object.values(baseRows).flatMap(({source}) => (source.kind === "projects" ? source.parent : []));
const lines = Object.values(baseRows).flatMap(({source}) =>
  source.kind === "accounts" ? source.accounts : source.kind === "change" ? source.account : []
);
const figureKey = ({account, fund, measure, back}: AskedFigure) => `${account} ${fund} ${measure} ${back}`;

/**
 * Asks the port for what the forms of a unit's year need. `inputs` are those that score sheets share; `entries` are all
 * that the page counts, which stand in the place of those that the engine knows: what was taken back is not among them.
 */
export async function formFacts(
  query: Query,
  {
    unit,
    year,
    inputs,
    entries
  }: {unit: string; year: number; inputs: ReadonlyMap<string, Input>; entries?: ReadonlyMap<string, Entry>}
): Promise<FormFacts> {
  const asked = {units: [unit], years: [year]};
  const [names, own, objectives, results, [facts]] = await Promise.all([
    query<Named>("SELECT name, name_en FROM units WHERE unit_id = ?", [unit]),
    linesBelow(query, {unit, year}),
    query<{document_id: string; line: number; statement: string; statement_en: string}>(
      "SELECT document_id, line, statement, statement_en FROM objectives WHERE unit_id = ? AND fiscal_year = ? ORDER BY document_id, line",
      [unit, year]
    ),
    yearResults(query, asked),
    scoreFacts(query, {...asked, inputs})
  ]);
  const figures = await figuresOf(query, {...asked, accounts: own.map(({account}) => account)});
  return {
    ...{unit: names[0]!, year, inputs, results},
    synthetic: facts?.synthetic ?? false,
    data: facts?.data ?? new Map(),
    entries: entries ?? facts?.entries ?? new Map(),
    figure: (figure) => figures.get(figureKey(figure)),
    below: (parent) => own.filter((line) => line.parent === parent),
    objectives: objectives.map(({document_id: document, line, ...told}) => ({
      ...told,
      ref: {kind: "row", document, table: "objectives", line}
    }))
  };
}

async function linesBelow(query: Query, {unit, year}: {unit: string; year: number}) {
  return query<NamedAccount & {parent: string}>(
    `SELECT accounts.account_id AS account, parent_id AS parent, name, name_en FROM accounts
     WHERE parent_id IN (${parents.map(() => "?").join(", ")}) AND account_id IN (
       SELECT account_id FROM account_totals WHERE unit_id = ? AND fiscal_year IN (?, ?) AND measure <> 'proposed'
     ) ORDER BY sort, accounts.line`,
    [...parents, unit, year - 1, year]
  );
}

/** Every figure that a form may ask for, as inputs of a score sheet are asked for. */
async function figuresOf(
  query: Query,
  {accounts, ...asked}: {units: readonly string[]; years: readonly number[]; accounts: readonly string[]}
): Promise<ReadonlyMap<string, DataFact>> {
  const pairs = [
    ...[...new Set([...lines, ...accounts])].map((account) => ({account, fund: "all"})),
    ...Object.values(applicationRows)
  ];
  const wanted = pairs.flatMap((pair) =>
    accountMeasures.flatMap((measure) => ([0, 1] as const).map((back): AskedFigure => ({...pair, measure, back})))
  );
  const inputs = new Map(wanted.map((figure) => [figureKey(figure), inputOf(figure)]));
  const found = await figureFacts(query, [...inputs.values()], asked);
  return new Map(found.map(({input, fact}) => [input, fact]));
}

const inputOf = (figure: AskedFigure): Input => ({
  ...{id: figureKey(figure), name: {zh: figure.account, en: figure.account}, unit: "amount"},
  from: {kind: "account", ...figure}
});
