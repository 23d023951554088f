import {accountTree, type AccountTree} from "./accountTree.js";
import {analysis} from "./analysis.js";
import {budgetDocument} from "./budgetDocument.js";
import {type DocumentKind, documentRow} from "./documentRow.js";
import {type Draft, rowOf} from "./draft.js";
import type {Family, FamilyOptions, FamilyUnit, GeneratedDocument, Row} from "./family.js";
import {finalAccounts} from "./finalAccounts.js";
import {ledger} from "./ledger.js";
import type {Fault} from "./plantedFaults.js";
import {plantFaults, shiftOf} from "./plantFaults.js";
import {random} from "./random.js";
import {type ReportedUnit, selfEvaluation} from "./selfEvaluation.js";
import {type UnitYear, withSums} from "./unitYear.js";

/**
 * A synthetic family of units: for every year a budget, a self-evaluation report and final accounts by function, and an
 * analyst's annotations over all years. Every figure is printed from one ledger of whole hundredths, so documents agree
 * to the printed cent wherever no fault is planted.
 */
export function generateFamily(options: FamilyOptions): Family {
  return {units: options.units.map(unitRow), documents: [...documentsOf(options)]};
}

/** The same documents one at a time, for families too large to hold. */
export function* documentsOf(options: FamilyOptions): Generator<GeneratedDocument> {
  const {units, firstYear, lastYear, months, faults = []} = options;
  const published = new Set<string>();
  const tree = accountTree(options.accounts);
  const years = ledger(options);
  const streams = random(options.seed).fork("documents");
  const reports = new Map<number, string>();
  const publish = (kind: DocumentKind, {fiscal_year, tables}: {fiscal_year: number; tables: Draft["tables"]}) => {
    const document = documentRow(kind, {fiscal_year, head: units[0]!, streams});
    published.add(document.document_id!);
    return plantFaults({document, tables}, {faults});
  };
  for (let fiscal_year = firstYear; fiscal_year <= lastYear; fiscal_year++) {
    const age = fiscal_year - firstYear;
    const reported = years.map((history): ReportedUnit => {
      const unitYear = history[age]!;
      const {unit_id} = unitYear.unit;
      const restatements = faults.filter(
        ({change, key}) =>
          change.how === "restated" && key.unit_id === unit_id && key.fiscal_year === String(fiscal_year - 1)
      );
      return {
        unitYear,
        before: restated(history[age - 1], {tree, restatements}),
        restatements,
        months: months !== undefined && months.units.includes(unit_id) && fiscal_year >= months.from
      };
    });
    const unitYears = reported.map(({unitYear}) => unitYear);
    yield publish("budget", {fiscal_year, tables: budgetDocument(reported, {tree})});
    const report = publish("self_evaluation", {fiscal_year, tables: selfEvaluation(reported, {tree})});
    reports.set(fiscal_year, report.document.document_id!);
    yield report;
    yield publish("final_accounts", {fiscal_year, tables: finalAccounts(unitYears, {tree})});
  }
  yield publish("analysis", {fiscal_year: lastYear, tables: analysis(years.flat(), {tree, reports})});
  const lost = faults.find(({document_id}) => !published.has(document_id));
  if (lost) throw new Error(`The fault ${lost.id} names no document of the family.`);
}

/** A unit's row of `units.csv`, marked as synthetic. */
export function unitRow({unit_id, name, name_en, level, parent_id}: FamilyUnit): Row {
  const names = {name: `${name}（合成数据）`, name_en: `${name_en} (synthetic data)`};
  return rowOf("units", {unit_id, ...names, level, parent_id});
}

function restated(
  before: UnitYear | undefined,
  {tree, restatements}: {tree: AccountTree; restatements: readonly Fault[]}
): UnitYear | undefined {
  if (!before || restatements.length === 0) return before;
  const lines = before.lines.map((line) => {
    const shifts = restatements.map((fault) => shiftOf(fault, line));
    return {...line, actual: shifts.reduce((sum, shift) => sum + shift, line.actual)};
  });
  return withSums(before, {tree, lines});
}
