import type {FaultKind} from "../database/ask.js";
import type {EngineFault} from "../database/engineFault.js";
import type {ExampleName} from "./examples.js";

/** A place in a question, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The words of an example: the question it answers, and what its SQL says of itself, by the names its template uses. */
export interface ExampleWords {
  title: string;
  comments: readonly [string, ...string[]];
  columns: Readonly<Record<string, string>>;
}

/** The words of the page 提问. */
export interface AskWords {
  /** The column that holds a name in this language. */
  nameColumn: "name" | "name_en";
  editor: {
    label: string;
    keys: string;
    run: string;
    stop: string;
    copyLink: string;
    linkCopied: string;
    notCopied: string;
  };
  state: {
    asking: string;
    running(seconds: string): string;
    /** `seconds` is nothing for the answer that came with the page. */
    answered(parts: {rows: string; more: boolean; seconds: string | null}): string;
    stoppedByReader: string;
    stoppedByTime(seconds: string): string;
    /** Why there is no engine that could answer. */
    failedToStart: Readonly<Record<EngineFault, string>>;
  };
  answer: {
    title: string;
    none: string;
    /** The note above a table: what the limit left out. */
    cut(rows: string): string;
    shown(rows: string, all: string): string;
    showMore(rows: string): string;
    caption: string;
    sort(column: string): string;
    view: string;
    table: string;
    chart: string;
    download: string;
    file: string;
    copy: string;
    copied: string;
  };
  chart: {
    measure: string;
    title(parts: {measure: string; label: string}): string;
    shown(rows: string, all: string): string;
    all: string;
    source: string;
    /** Why no chart is drawn of an answer. */
    why: Readonly<Record<"empty" | "noNumbers" | "noLabels", string>>;
  };
  fault: {
    place(place: Place): string;
    engine: string;
    goTo: string;
    candidates(names: string): string;
    fullWidth(mark: string): string;
    kinds: Readonly<Record<FaultKind, (name: string) => string>>;
  };
  schema: {
    title: string;
    use: string;
    search: string;
    none: string;
    tables: string;
    models: string;
    insert(name: string): string;
    /** What a relation's row is, by the relation's name. */
    relations: Readonly<Record<string, string>>;
    /** What a column holds; `contract` is what the data contract says of it in English. */
    meaning(column: {
      relation: string;
      kind: "table" | "model";
      column: string;
      contract: string | undefined;
    }): string | undefined;
  };
  examples: {title: string; use: string; questions: Readonly<Record<ExampleName, ExampleWords>>};
}
