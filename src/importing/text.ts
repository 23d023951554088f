import type {ContractWords} from "../contract/text.js";
import type {FaultRule} from "../reading/fault.js";
import type {ProjectFault} from "../project/readProject.js";
import type {Question} from "../reading/draftImport.js";
import type {Role, RowKind, Stage} from "../reading/layout.js";
import type {Delimiter, Encoding} from "../reading/sheet.js";
import type {TemplateWords} from "../templates/text.js";
import type {Step} from "./desk.js";

/** The words of the page 导入. Words have no arithmetic: numbers come in formatted. */
export interface ImportWords {
  title: string;
  /** What happens to a file, and what does not. */
  promise: string;
  /** Whether all that the page will need has been loaded. */
  ready: {preparing: string; done: string; failed: string};
  drop: {
    label: string;
    hint: string;
    files: string;
    folder: string;
    nothing: string;
  };
  /** What the desk is at; a step of no file has an empty one. */
  steps: {
    label: string;
    names: Readonly<Record<Step["step"], (file: string) => string>>;
    stop: string;
    stopped: string;
    failed(reason: string): string;
  };
  found(parts: {files: string; sheets: string; rows: string; amounts: string}): string;
  questions: {
    title: string;
    none: string;
    asks: Readonly<Record<Question["asks"], string>>;
    /** A question about one sheet. */
    of(question: string, sheet: string): string;
    choose: string;
    /** Where they can be answered, said where they cannot. */
    onThePage: string;
    amountUnits: Readonly<Record<1 | 1000 | 10000 | 1000000 | 100000000, string>>;
    sides: {income: string; expenditure: string};
    currencies: Readonly<Record<string, string>>;
    documentTitle: string;
    undo: string;
  };
  sheet: {
    /** A file, or a sheet of it. */
    name(file: string, sheet: string | null): string;
    encodings: Readonly<Record<Encoding, string>>;
    delimiters: Readonly<Record<Delimiter, string>>;
    understood(parts: {encoding: string; delimiter: string; header: string; unit: string}): string;
    contract(table: string): string;
    unread: string;
    /** The sheet is read as one of its shape was before. */
    remembered: string;
    forget: string;
    skip: string;
    take: string;
    preview: string;
    row: string;
    roles: Readonly<Record<Role, string>>;
    roleOf(header: string): string;
    kinds: Readonly<Record<RowKind, string>>;
    headerFrom: string;
    headerTo: string;
    amountUnit: string;
    unknown: string;
    dash: string;
    dashes: {nothing: string; nil: string};
    year: string;
    stage: string;
    stages: Readonly<Record<Stage, string>>;
    /** What became of the rows: each of them is counted once. */
    tally(parts: {rows: string; used: string; faulty: string; without: string}): string;
    more(rows: string): string;
  };
  faults: {
    title(count: string): string;
    none: string;
    download: string;
    more(rest: string): string;
    columns: {place: string; value: string; rule: string; mend: string};
    rules: Readonly<Record<FaultRule, {what: string; mend: string}>>;
  };
  lines: {
    title(parts: {lines: string; proposed: string}): string;
    note: string;
    columns: {printed: string; account: string; how: string; amounts: string};
    by: {code: string; name: string; variant: string; total: string; proposed: string; chosen: string};
    renamed: string;
    between(names: readonly string[]): string;
    takeAs(line: string): string;
    newBelow(side: string): string;
    more(rest: string): string;
  };
  take: {
    button: string;
    waiting: string;
    taken(parts: {title: string; amounts: string}): string;
    see: string;
    refused(count: string): string;
  };
  /** What a document breaks that is not taken in. */
  contract: ContractWords;
  kept: {
    title(documents: string): string;
    none: string;
    remove(title: string): string;
    removed(title: string): string;
    undo: string;
    changed(parts: {added: string; removed: string; changed: string}): string;
    changes: {place: string; before: string; after: string};
    moreChanges(rest: string): string;
    saveChanges: string;
    unstored: string;
    download: string;
    open: string;
    opened(documents: string): string;
    broken(fault: ProjectFault): string;
  };
  templates: TemplateWords;
}
