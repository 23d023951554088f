import type {Query} from "../database/query.js";
import {isAsked, marks} from "./asked.js";
import type {Asked, Found} from "./asked.js";
import {figureFacts, staffFacts} from "./dataFigures.js";
import {metricFacts} from "./dataMetrics.js";
import {resultFacts, targetResults, yearResults} from "./dataResults.js";
import {statedInputs} from "./statedInputs.js";
import type {Context, DataFact, Entry, ScoreFacts} from "./facts.js";
import {ratioOf} from "./ratio.js";
import type {Input} from "./template.js";

interface YearRow {
  unit_id: string;
  fiscal_year: number;
  synthetic: boolean;
  original: string | null;
  adjusted: string | null;
  problems: number | null;
}

/**
 * All that the documents say of the inputs, for some units in some years, in six questions however many they are; for a history
 * all years of one unit, for a comparison several units in one. A unit's year that no document has figures of is left out.
 */
export async function scoreFacts(
  query: Query,
  {inputs: given, ...asked}: Asked & {inputs: ReadonlyMap<string, Input>}
): Promise<ScoreFacts[]> {
  const inputs = [...given.values()];
  const [years, results, stated, ...found] = await Promise.all([
    contextRows(query, asked),
    yearResults(query, asked),
    statedInputs(query, inputs, asked),
    figureFacts(query, inputs, asked),
    staffFacts(query, inputs, asked),
    metricFacts(query, inputs, asked)
  ]);
  return years.map((row): ScoreFacts => {
    const {unit_id: unit, fiscal_year: year, synthetic} = row;
    const isOwn = (each: {unit: string; year: number}) => each.unit === unit && each.year === year;
    const ownResults = results.filter(isOwn);
    const facts: Omit<Found, "unit" | "year">[] = [
      ...stated.facts.filter(isOwn),
      ...found.flat().filter(isOwn),
      ...resultFacts(inputs, ownResults)
    ];
    return {
      ...{unit, year, synthetic},
      data: new Map(facts.map(({input, fact}): [string, DataFact] => [input, fact])),
      entries: entriesOf(stated.entries.filter(isOwn).map(({entry}) => entry)),
      context: {...contextOf(row), results: targetResults(ownResults)}
    };
  });
}

/** Entries by their inputs: a person's, and what a document says under them. */
function entriesOf(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const byInput = (all: readonly Entry[]) => new Map(all.map((entry) => [entry.input, entry]));
  const published = byInput(entries.filter((entry) => entry.published));
  const own = entries.filter((entry) => !entry.published);
  return new Map([
    ...published,
    ...byInput(
      own.map((entry): Entry => {
        const instead = published.get(entry.input);
        return instead ? {...entry, instead} : entry;
      })
    )
  ]);
}

function contextRows(query: Query, {units, years}: Asked): Promise<YearRow[]> {
  if (!isAsked({units, years})) return Promise.resolve([]);
  return query<YearRow>(
    `SELECT year.unit_id, year.fiscal_year, year.synthetic,
       (SELECT amount::VARCHAR FROM account_totals AS plan WHERE (plan.unit_id, plan.fiscal_year) = (year.unit_id, year.fiscal_year)
          AND account_id = 'expenditure' AND measure = 'budget') AS original,
       (SELECT amount::VARCHAR FROM account_totals AS plan WHERE (plan.unit_id, plan.fiscal_year) = (year.unit_id, year.fiscal_year)
          AND account_id = 'expenditure' AND measure = 'adjusted') AS adjusted,
       CASE WHEN EXISTS (SELECT 1 FROM documents JOIN budget USING (document_id)
          WHERE documents.kind = 'self_evaluation' AND documents.fiscal_year = year.fiscal_year AND budget.unit_id = year.unit_id)
         THEN (SELECT count(*) FROM problems WHERE (problems.unit_id, problems.fiscal_year) = (year.unit_id, year.fiscal_year))
       END AS problems
     FROM unit_years AS year JOIN units USING (unit_id)
     WHERE year.unit_id IN (${marks(units)}) AND year.fiscal_year IN (${marks(years)})
     ORDER BY units.line, year.fiscal_year`,
    [...units, ...years]
  );
}

function contextOf({original, adjusted, problems}: YearRow): Omit<Context, "results"> {
  const hasBoth = original !== null && adjusted !== null;
  return {
    adjustment: hasBoth ? {original: ratioOf(original)!, adjusted: ratioOf(adjusted)!} : null,
    problems
  };
}
