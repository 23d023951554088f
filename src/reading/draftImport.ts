import {chartOf} from "./chartOf.js";
import type {Chart, Placements} from "./chartOf.js";
import {contractFile} from "./contractFile.js";
import type {ContractFile} from "./contractFile.js";
import {draftDocument} from "./draftDocument.js";
import type {DocumentAnswers, Draft, KnownUnit} from "./draftDocument.js";
import {faultOf} from "./fault.js";
import type {Fault} from "./fault.js";
import type {Corrections, Layout} from "./layout.js";
import type {Account} from "./matchAccount.js";
import type {Progress} from "./progress.js";
import {readEntries} from "./readEntries.js";
import type {Entries} from "./readEntries.js";
import type {Sheet} from "./sheet.js";
import {understand} from "./understand.js";

/**
 * A sheet of a person's files as it is taken: a table of the contract, a table of amounts, one not understood, or one
 * that its reader leaves out.
 */
export type Taken =
  | {sheet: Sheet; kind: "contract"; contract: ContractFile}
  | {sheet: Sheet; kind: "amounts"; layout: Layout; read: Entries}
  | {sheet: Sheet; kind: "unread"; rule: "no_header" | "no_amounts"}
  | {sheet: Sheet; kind: "skipped"};

/** What nothing in the files says and only their reader can: of the whole import, or of a sheet by its index. */
export interface Question {
  asks: "organisation" | "currency" | "amountUnit" | "year" | "stage" | "side";
  sheet: number | null;
}

/** What the notebook knows already. */
export interface Known {
  accounts: readonly Account[];
  units: readonly KnownUnit[];
}

/** What a reader has said of an import so far; sheets are named by their index. */
export interface Said {
  corrections: Readonly<Record<number, Corrections>>;
  skipped: readonly number[];
  placements: Placements;
  answers: Partial<Omit<DocumentAnswers, "document_id">> & {document_id: string};
}

/** An import as far as it is understood. `draft` is there once nothing is left to be asked. */
export interface ImportDraft {
  chart: Chart;
  questions: readonly Question[];
  /** What the files themselves say where the reader has said nothing. */
  guessed: {title: string; unit: string; currency: string};
  draft: Draft | null;
}

/** Nothing said of an import yet, but the name that it would go by. */
export function nothingSaidOf(document_id: string): Said {
  return {corrections: {}, skipped: [], placements: {}, answers: {document_id}};
}

/** Takes a sheet: as a table of the contract, else as it is understood with what its reader corrects. */
export function takeSheet(
  sheet: Sheet,
  {corrections, progress}: {corrections?: Corrections | undefined; progress?: Progress} = {}
): Taken {
  const corrected = corrections && Object.keys(corrections).length > 0;
  const contract = corrected ? null : contractFile(sheet);
  if (contract) return {sheet, kind: "contract", contract};
  const layout = understand(sheet, corrections);
  if (!layout) return {sheet, kind: "unread", rule: "no_header"};
  if (!layout.columns.some(({role}) => role === "amount")) return {sheet, kind: "unread", rule: "no_amounts"};
  return {sheet, kind: "amounts", layout, read: readEntries(sheet, layout, {progress})};
}

/** What of a sheet could not be read. */
export function faultsOf(taken: Taken): readonly Fault[] {
  if (taken.kind === "amounts") return taken.read.faults;
  const {file, sheet} = taken.sheet;
  return taken.kind === "unread" ? [faultOf(file, {sheet, rule: taken.rule})] : [];
}

/** Takes every sheet of an import as its reader has it. */
export function takeSheets(sheets: readonly Sheet[], {corrections, skipped}: Pick<Said, "corrections" | "skipped">) {
  return sheets.map((sheet, i): Taken =>
    skipped.includes(i) ? {sheet, kind: "skipped"} : takeSheet(sheet, {corrections: corrections[i]})
  );
}

/** Brings what was taken of a person's sheets as near to a document of the contract as what is said of it allows. */
export function draftImport(
  taken: readonly Taken[],
  {known, said, progress}: {known: Known; said: Said; progress?: Progress}
): ImportDraft {
  const tables = taken.flatMap((each, index) => (each.kind === "amounts" ? [{...each, index}] : []));
  const entries = tables.flatMap(({read}) => read.entries);
  const tree = treeOf(new Set(entries.map(({account}) => account.at(-1) ?? "")), known.accounts);
  const chart = chartOf(entries, {accounts: known.accounts, tree, placements: said.placements});
  const {answers} = said;
  const printed = tables.map(({layout}) => layout.says.unit).find((each) => each !== null);
  const unit = answers.unit ?? printed;
  const currency = answers.currency ?? tables.map(({layout}) => layout.currency).find((each) => each !== null);
  const each = (asks: Question["asks"], open: (table: (typeof tables)[number]) => boolean): Question[] =>
    tables.filter(open).map(({index}) => ({asks, sheet: index}));
  const questions: Question[] = [
    ...(tables.length > 0 && !unit && entries.some((entry) => entry.unit === null)
      ? [{asks: "organisation" as const, sheet: null}]
      : []),
    ...(tables.length > 0 && !currency ? [{asks: "currency" as const, sheet: null}] : []),
    ...each("amountUnit", ({layout}) => layout.amountUnit === null),
    ...each("year", ({read}) => read.faults.some(({rule}) => rule === "no_year")),
    ...each("stage", ({read}) => read.entries.some((entry) => entry.stage === null)),
    ...(chart.unplaced.length > 0 ? [{asks: "side" as const, sheet: null}] : [])
  ];
  const title = answers.title ?? tables[0]?.sheet.file ?? "";
  const guessed = {title, unit: unit ?? entries[0]?.unit ?? "", currency: currency ?? ""};
  if (questions.length > 0 || tables.length === 0) return {chart, questions, guessed, draft: null};
  const {document_id, level = "county"} = answers;
  const whole: DocumentAnswers = {document_id, level, ...guessed};
  const readings = tables.map(({sheet, layout, read}) => ({sheet, layout, entries: read.entries}));
  return {
    chart,
    questions,
    guessed,
    draft: draftDocument(readings, {
      ...{chart, answers: whole, units: known.units, progress},
      corrected: answers.unit === undefined ? null : (printed ?? null)
    })
  };
}

/** The tree that a table's lines belong to: the one of controlled spending where most of them stand in it alone. */
function treeOf(own: ReadonlySet<string>, accounts: readonly Account[]): string {
  const of = (tree: string) => accounts.filter((row) => row.tree === tree && own.has(row.name)).length;
  return of("controlled") > of("main") ? "controlled" : of("functional") > of("main") ? "functional" : "main";
}
