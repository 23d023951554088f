import {plainText} from "../components/numberText.js";
import {score} from "../format.js";
import {numberOf} from "../scoring/ratio.js";
import type {ScoreTerm, Worked} from "../scoring/sheet.js";
import {spreadsheetText} from "../spreadsheetText.js";
import {signText, spanText, valueText, workedText} from "./numbers.js";
import {reasonTexts} from "./reasonText.js";
import {pointsText} from "./sheetTable.js";
import type {ScoreTelling} from "./telling.js";
import {saidBy} from "./terms.js";
import type {WorkedScores} from "./worked.js";

/** The columns of the sheet as a file. */
export const sheetColumns = [
  ...(["section", "group", "indicator", "possible", "points", "status", "working", "value"] as const),
  ...(["missing", "reason", "rule", "basis", "readings"] as const)
] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** The sheet as a table to save, a row an indicator and the total last; what is missing says so in its cell. */
export function sheetFile(
  {sheet, scores}: WorkedScores,
  telling: ScoreTelling
): {header: readonly string[]; rows: string[][]} {
  const {words, text, scoreWords} = telling;
  const {template} = scores.offered;
  const names = (ids: readonly string[]) =>
    ids.map((id) => words.either(template.inputs.get(id)!.name)).join(words.listMark);
  const rows = sheet.indicators.map((row): Record<SheetColumn, string> => ({
    section: words.either(row.section.name),
    group: words.either(row.group.name),
    indicator: words.either(row.indicator.name),
    possible: row.indicator.points ? score(numberOf(row.indicator.points)) : "",
    points: pointsText(row, telling),
    status: scoreWords.statuses[row.status],
    working: workingText(row, telling),
    value: workedText(row, {unit: row.indicator.unit, text}) ?? text.csv.blank,
    missing: names(row.missing),
    reason: reasonTexts(row, {...telling, template}).join(" "),
    rule: words.either(row.indicator.wording),
    basis: text.sheet.basis[row.indicator.basis],
    readings: row.readings
      .map((reading) => {
        const value = workedText(reading, {unit: row.indicator.unit, text}) ?? text.csv.blank;
        return `${words.either(reading.reading.name)} ${value}`;
      })
      .join(words.listMark)
  }));
  const {total, possible} = sheet;
  const sum = total && {indicator: text.csv.total, possible: score(possible ?? 0), points: spanText(total, telling)};
  const cells = (row: Partial<Record<SheetColumn, string>>) =>
    sheetColumns.map((column) => cellText(row[column] ?? ""));
  return {
    header: sheetColumns.map((column) => text.csv.columns[column]),
    rows: [...rows, ...(sum ? [sum] : [])].map(cells)
  };
}

const cellText = (text: string): string => (/^-?\d+(?:\.\d+)?$/.test(text) ? text : spreadsheetText(plainText(text)));

/** A row's formula with its numbers in it, or its inputs, as one line. */
export function workingText({formula, terms}: Worked, telling: ScoreTelling): string {
  if (formula.length === 0) return terms.map((term) => termText(term, telling)).join(telling.words.listMark);
  return formula
    .map((piece) => (typeof piece === "number" ? termText(terms[piece]!, telling) : signText(piece)))
    .join(" ");
}

function termText({input, data, entered, entry, state}: ScoreTerm, {words, text}: ScoreTelling): string {
  const shown = (known: NonNullable<typeof data>) => valueText(known, {unit: input.unit, text});
  const saidNot = state === "conflicting" && entry?.state === "notApplicable";
  const own = entered ? shown(entered) : saidNot && text.sheet.notApplicable;
  const parts = [data && shown(data), own && state !== "data" && saidBy(entry, text)(own)].filter(Boolean);
  const value =
    parts.length > 0 ? parts.join(" ≠ ") : state === "notApplicable" ? text.sheet.notApplicable : text.csv.blank;
  return `${words.either(input.name)} ${value}`;
}
