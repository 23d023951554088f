import type {Choice} from "../choice.js";
import type {Query} from "../database/query.js";
import type {Statement as RowStatement} from "../reconcile/statements.js";
import type {Facts} from "./facts.js";
import {statedFigures} from "./statedFigures.js";
import {unitFacts} from "./unitFacts.js";

/** What a report is held against: the unit and year chosen, and what the data say of them. */
export interface ReportFacts {
  choice: Choice;
  unit: {name: string; name_en: string; synthetic: boolean};
  facts: Facts;
  stated: readonly RowStatement[];
}

/** Asks for all that a report of a unit and year is held against. */
export async function reportFacts(query: Query, choice: Choice): Promise<ReportFacts> {
  const [units, facts, stated] = await Promise.all([
    query<ReportFacts["unit"]>(
      `SELECT name, name_en, bool_or(synthetic) AS synthetic FROM unit_years JOIN units USING (unit_id)
       WHERE unit_id = ? GROUP BY ALL`,
      [choice.unit]
    ),
    unitFacts(query, choice),
    statedFigures(query, choice)
  ]);
  return {choice, unit: units[0]!, facts, stated};
}
