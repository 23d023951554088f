import {writeCsv} from "../csv.js";
import {tables} from "../schema.js";
import type {TableName} from "../schema.js";
import {cellAddress} from "./cellAddress.js";
import {lineKey} from "./chartOf.js";
import type {Chart} from "./chartOf.js";
import type {Fault} from "./fault.js";
import {comparable} from "./label.js";
import type {Layout} from "./layout.js";
import type {Account} from "./matchAccount.js";
import {progressRows} from "./progress.js";
import type {Progress} from "./progress.js";
import type {Entry} from "./readEntries.js";
import type {Sheet} from "./sheet.js";
import {slug} from "./slug.js";

/** A budget unit, as far as naming needs it. */
export interface KnownUnit {
  unit_id: string;
  name: string;
  name_en: string;
}

/** What only its reader can say of an import as a whole. */
export interface DocumentAnswers {
  document_id: string;
  title: string;
  /** The organisation whose figures they are where no cell names one. */
  unit: string;
  level: "province" | "city" | "county" | "township";
  currency: string;
}

/** A table read: what stands in it, how it was read, and the amounts found. */
export interface Reading {
  sheet: Sheet;
  layout: Layout;
  entries: readonly Entry[];
}

/** A document in the contract's own form: rows for the classifications it adds to, and its amounts. */
export interface Draft {
  documents: readonly Cells[];
  units: readonly Cells[];
  accounts: readonly Cells[];
  budget: readonly Cells[];
  /** Amounts that cannot stand beside another of the same key. */
  faults: readonly Fault[];
}

type Cells = Readonly<Record<string, string>>;

const printedUnits: Readonly<Record<number, string>> = {
  ...{1: "元", 1000: "千元", 10000: "万元", 1000000: "百万元", 100000000: "亿元"}
};

/**
 * Writes what was read as a document of the contract, kind `import`: amounts as printed, each with its file and cell as
 * source. Several rows of one key are told apart by their cell and added by the models; a total that repeats one is a
 * fault unless it says the same. Amounts without a place in the chart are left to be asked for.
 */
export function draftDocument(
  readings: readonly Reading[],
  {
    chart,
    answers,
    units: known,
    corrected = null,
    progress
  }: {
    chart: Chart;
    answers: DocumentAnswers;
    units: readonly KnownUnit[];
    /** The name that is printed of the organisation where its reader says another. */
    corrected?: string | null;
    progress?: Progress | undefined;
  }
): Draft {
  const units = new Map<string, Cells>();
  const faults: Fault[] = [];
  const amountUnit = readings.find(({layout}) => layout.amountUnit !== null)?.layout.amountUnit ?? 1;
  let lastYear = 0;

  const ids = new Map<string, string>();
  for (const {unit_id, name, name_en} of known.toReversed())
    for (const each of [name_en, name]) ids.set(comparable(each), unit_id);
  function unitId(printed: string): string {
    const name = comparable(printed);
    const found = ids.get(name);
    if (found !== undefined) return found;
    const unit_id = slug("unit", name);
    ids.set(name, unit_id);
    const parent = printed === answers.unit ? "" : unitId(answers.unit);
    units.set(unit_id, {unit_id, name: printed, name_en: printed, level: answers.level, parent_id: parent});
    return unit_id;
  }

  const rows = new Map<string, {cells: Cells; worth: bigint; total: boolean}[]>();
  const all = readings.reduce((sum, {entries}) => sum + entries.length, 0);
  let done = 0;
  for (const {sheet, layout, entries} of readings)
    for (const entry of entries) {
      if (done++ % progressRows === 0) progress?.(done / all);
      const account = chart.lines.get(lineKey(entry))?.account;
      if (!account || entry.stage === null) continue;
      lastYear = Math.max(lastYear, entry.year);
      const scale = entry.printedUnit ?? layout.amountUnit ?? amountUnit;
      const worth = worthOf(entry.amount, scale);
      const place = {sheet: sheet.sheet, line: entry.line, column: entry.column};
      const period = entry.month === null ? "" : `${entry.year}-${String(entry.month).padStart(2, "0")}`;
      const unit_id = unitId(entry.unit === null || entry.unit === corrected ? answers.unit : entry.unit);
      const {account_id} = account;
      const fund = entry.fund ?? "all";
      const cells: Cells = {
        fiscal_year: String(entry.year),
        period,
        unit_id,
        account_id,
        fund,
        measure: entry.stage,
        amount: entry.amount,
        parts: entry.total ? "complete" : "",
        item: "",
        printed_unit: scale === amountUnit ? "" : printedUnits[scale]!,
        source: `${sheet.file}!${cellAddress(place)}`,
        note: entry.note
      };
      const id = `${entry.year}/${period}/${unit_id}/${account_id}/${fund}/${entry.stage}`;
      const same = rows.get(id) ?? [];
      const total = entry.total || same.some((row) => row.total);
      if (same.length > 0 && total) {
        if (same.some((row) => row.worth !== worth))
          faults.push({file: sheet.file, ...place, value: entry.amount, rule: "twice"});
        continue;
      }
      same.push({cells, worth, total: entry.total});
      rows.set(id, same);
    }
  const budget = [...rows.values()].flatMap((same) =>
    same.length === 1 ? same.map(({cells}) => cells) : same.map(({cells}) => ({...cells, item: cells["source"]!}))
  );
  const document: Cells = {
    ...{document_id: answers.document_id, unit_id: unitId(answers.unit), kind: "import"},
    ...{fiscal_year: String(lastYear), title: answers.title, title_en: answers.title},
    ...{publisher: answers.unit, published_on: "", currency: answers.currency, amount_unit: String(amountUnit)},
    synthetic: "false"
  };
  return {
    ...{documents: [document], units: [...units.values()], budget, faults},
    accounts: chart.proposed.map((account, i) => accountCells(account, i))
  };
}

/** What a printed amount is worth, in millionths of a currency unit. */
function worthOf(amount: string, scale: number): bigint {
  const [whole = "", decimals = ""] = amount.split(".");
  return BigInt(whole + decimals.padEnd(6, "0")) * BigInt(scale);
}

function accountCells({account_id, tree, parent_id, side, name, name_en}: Account, order: number): Cells {
  return {
    ...{account_id, tree, parent_id: parent_id ?? "", side, name, name_en, scheme: "", code: "", closed: "false"},
    ...{same_as: "", valid_from: "", valid_to: "", sort: String(10000 + order * 10)}
  };
}

/** Rows as a table's file in the contract has them. */
export function tableText(name: TableName, rows: readonly Cells[]): string {
  const header = Object.keys(tables[name].columns);
  return writeCsv(header, cellsOf(header, rows));
}

function* cellsOf(header: readonly string[], rows: readonly Cells[]): Generator<string[]> {
  for (const row of rows) yield header.map((column) => row[column] ?? "");
}
