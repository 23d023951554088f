import type {Choice} from "../choice.js";
import {unitYears} from "../choice.js";
import {readCompanions} from "../companions.js";
import type {Query} from "../database/query.js";
import {metricYears} from "../metricYears.js";
import {subjectOf} from "../overview/overview.js";
import {comparedSql} from "./comparedSql.js";
import type {
  ComparedLine,
  FundedActivity,
  Goals,
  GoalSource,
  GoalUnit,
  Improvement,
  PlanYear,
  SideYear,
  SpentLine
} from "./facts.js";
import {sidesSql} from "./sidesSql.js";
import {sourcesSql} from "./sourcesSql.js";
import {readTrials} from "./trials.js";

/** Asks for everything the page 改进 shows of a unit's year, beside the units and with the trial targets that a link names. */
export async function goals(query: Query, {unit, year}: Choice, search: string): Promise<Goals> {
  const all = await unitYears(query);
  const {companions, unknown} = readCompanions(search, {unit, years: all});
  const {trials, unknown: odd} = readTrials(search);
  const ids = [unit, ...companions];
  const named = (id: string) => all.find((row) => row.unit_id === id)!;
  const years = [...new Set(all.filter((row) => ids.includes(row.unit_id)).map((row) => row.fiscal_year))].sort(
    (a, b) => a - b
  );
  const [subject, units, improvements, announcing, sides, compared, spent, activities, sources] = await Promise.all([
    subjectOf(query, {unit, year}),
    Promise.all(
      ids.map(async (id): Promise<GoalUnit> => {
        const {name, name_en} = named(id);
        const [metrics, plans] = await Promise.all([
          metricYears(query, {unit: id, years}),
          query<PlanYear>(
            `SELECT fiscal_year, account_id, base FROM planned_totals
             WHERE unit_id = ? AND account_id IN ('income', 'expenditure') ORDER BY fiscal_year, account_id`,
            [id]
          )
        ]);
        return {unit_id: id, name, name_en, metrics, plans};
      })
    ),
    query<Improvement>(improvementsSql, [unit, year]),
    query<Goals["announcing"][number]>(
      `SELECT fiscal_year, count(*)::INTEGER AS improvements FROM improvements
       WHERE unit_id = ? GROUP BY fiscal_year ORDER BY fiscal_year`,
      [unit]
    ),
    query<SideYear>(sidesSql, [unit]),
    query<ComparedLine>(comparedSql, [unit]),
    query<SpentLine>(spentSql, [unit]),
    query<FundedActivity>(
      `SELECT fiscal_year, document_id, line, name, name_en, results::INTEGER AS results, linked FROM activity_indicators
       WHERE unit_id = ? ORDER BY fiscal_year, results DESC, document_id, line`,
      [unit]
    ),
    query<GoalSource>(sourcesSql, [ids.join(",")])
  ]);
  const others = all.filter(
    (row, i) =>
      row.unit_id !== unit &&
      row.synthetic === subject.synthetic &&
      all.findIndex((each) => each.unit_id === row.unit_id) === i
  );
  return {
    ...{search, subject, unknown: [...unknown, ...odd], units: units as Goals["units"], years, trials},
    others: others.map(({unit_id, name, name_en}) => ({unit_id, name, name_en})),
    ...{improvements, announcing, sides, compared, spent, activities, sources}
  };
}

const improvementsSql = `SELECT improvements.document_id, improvements.line, improvement_id, improvements.statement,
    improvements.statement_en, metric, direction, target::DOUBLE AS target, amount_unit::INTEGER AS amount_unit,
    improvements.source, problems.statement AS problem, problems.statement_en AS problem_en, problem_basis
  FROM improvements
  JOIN documents USING (document_id)
  LEFT JOIN problems ON (problems.document_id, problems.problem_id) = (improvements.document_id, improvements.problem_id)
  WHERE improvements.unit_id = ? AND improvements.fiscal_year = ?::INTEGER
  ORDER BY documents.line, improvements.line`;

const spentSql = `SELECT fiscal_year, line_id, name, name_en, itemised, spent.parent_id IS NOT DISTINCT FROM 'project' AS project,
    amount::DOUBLE AS amount, low::DOUBLE AS low, high::DOUBLE AS high, linked
  FROM aligned_lines AS spent JOIN accounts USING (account_id)
  WHERE unit_id = ? AND amount IS NOT NULL AND (NOT itemised OR spent.parent_id = 'project')
  ORDER BY fiscal_year, amount DESC, path`;
