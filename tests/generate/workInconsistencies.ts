import type {GeneratedDocument, Row} from "../../src/generate/family.js";
import {grouped} from "./grouped.js";
import {cents, rowsIn, statedAmounts, sums} from "./statedAmounts.js";

/** Breakdowns, stages, money against budget lines, links and head counts that do not agree. */
export function workInconsistencies(documents: readonly GeneratedDocument[]): string[] {
  return [...documents.flatMap(breakdowns), ...documents.flatMap(staff), ...money(documents)];
}

function breakdowns(document: GeneratedDocument): string[] {
  const {document_id} = document.document;
  const outcomes = rowsIn(document, "outcomes");
  const byId = new Map(outcomes.map((row) => [row.outcome_id!, row]));
  const parts = sums(
    outcomes.flatMap((row) => (row.relation === "part" ? [[row.related_to!, Number(row.value)]] : []))
  );
  const short = [...parts].filter(
    ([id, sum]) => !holds({parts: byId.get(id)!.parts!, whole: Number(byId.get(id)!.value), sum})
  );
  const beyond = outcomes.filter(
    (row) => row.relation === "stage" && Number(row.value) > Number(byId.get(row.related_to!)!.value)
  );
  return [
    ...short.map(([whole]) => `parts ${document_id} ${whole}`),
    ...beyond.map(({outcome_id}) => `stage ${document_id} ${outcome_id}`)
  ];
}

const holds = ({parts, whole, sum = NaN}: {parts: string; whole: number; sum?: number | undefined}): boolean =>
  parts === "partial" ? sum <= whole : sum === whole;

function staff(document: GeneratedDocument): string[] {
  const {document_id} = document.document;
  const rows = rowsIn(document, "staffing");
  const parts = sums(rows.flatMap((row) => (row.part_of ? [[row.part_of, Number(row.headcount)]] : [])));
  const short = rows.filter(
    (row) => row.parts && !holds({parts: row.parts, whole: Number(row.headcount), sum: parts.get(row.staff_id!)})
  );
  const over = rows.filter(({quota, headcount}) => quota && Number(headcount) > Number(quota));
  return [
    ...short.map(({staff_id}) => `parts ${document_id} ${staff_id}`),
    ...over.map(({staff_id}) => `quota ${document_id} ${staff_id}`)
  ];
}

function money(documents: readonly GeneratedDocument[]): string[] {
  const paid = sums(
    documents.flatMap((document) => {
      const year = document.document.fiscal_year;
      const own = rowsIn(document, "outcomes").filter((row) => row.money === "paid" || row.money === "in_kind");
      return own.map((row: Row) => [`${year} ${row.activity_id}`, cents(row.value!, row.uom)] as const);
    })
  );
  const links = documents.flatMap((document) => rowsIn(document, "links"));
  const lines = grouped(links, ({fiscal_year, unit_id, account_id}) => `${fiscal_year} ${unit_id} ${account_id}`);
  return [...lines].flatMap(([line, tied]) => {
    const stated = statedAmounts(documents.filter(({document}) => document.fiscal_year === tied[0]!.fiscal_year));
    const spent = ["general", "other"].reduce((sum, fund) => sum + (stated.get(`${line} ${fund} actual`) ?? 0), 0);
    const given = tied.reduce((sum, row) => sum + (paid.get(`${row.fiscal_year} ${row.activity_id}`) ?? 0), 0);
    if (spent <= 0) return [`link ${line}`];
    return given > spent ? [`money ${line}`] : [];
  });
}
