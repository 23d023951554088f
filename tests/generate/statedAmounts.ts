import type {TableName} from "../../src/schema.js";
import type {GeneratedDocument, Row} from "../../src/generate/family.js";

/** A printed number in hundredths. */
export const hundredths = (text: string): number => Math.round(Number(text) * 100);

/** An amount in hundredths of 万元, whatever unit it is printed in. */
export const cents = (amount: string, unit = ""): number =>
  unit === "元" ? Math.round(Number(amount) / 100) : hundredths(amount);

/** The rows of one table of a document. */
export const rowsIn = ({tables}: GeneratedDocument, table: TableName): readonly Row[] => tables[table] ?? [];

/** Sums by key. */
export function sums(rows: Iterable<readonly [key: string, amount: number]>): Map<string, number> {
  const totals = new Map<string, number>();
  for (const [key, amount] of rows) totals.set(key, (totals.get(key) ?? 0) + amount);
  return totals;
}

/** What a set of documents states for the whole year, rows of one key added up: a later document replaces an earlier. */
export function statedAmounts(documents: readonly GeneratedDocument[]): Map<string, number> {
  const stated = new Map<string, number>();
  const byDay = [...documents].sort((a, b) => (a.document.published_on! < b.document.published_on! ? -1 : 1));
  for (const document of byDay) {
    for (const [key, amount] of statedIn(document)) stated.set(key, amount);
  }
  return stated;
}

const known = new WeakMap<GeneratedDocument, Map<string, number>>();

function statedIn(document: GeneratedDocument): Map<string, number> {
  const before = known.get(document);
  if (before) return before;
  const rows = rowsIn(document, "budget").filter(({period}) => !period);
  const stated = sums(rows.map((row) => [keyOf(row), cents(row.amount!, row.printed_unit)]));
  known.set(document, stated);
  return stated;
}

/** The key of an amount of a year. */
export function keyOf({fiscal_year, unit_id, account_id, fund, measure}: Row): string {
  return [fiscal_year, unit_id, account_id, fund, measure].join(" ");
}
