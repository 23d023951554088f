import type {Problem} from "../contract/problem.js";
import type {SourceFile} from "../contract/readTable.js";
import {broughtIn} from "../project/broughtIn.js";
import type {Brought} from "../project/broughtIn.js";
import {changesOf} from "../project/changesOf.js";
import type {Change} from "../project/changesOf.js";
import {importedDocument} from "../project/importedDocument.js";
import {learned, rememberedOf} from "../project/mappings.js";
import type {ImportedDocument, Mapping, Origin, Project} from "../project/project.js";
import {readProject, writeProject} from "../project/readProject.js";
import type {ProjectFault} from "../project/readProject.js";
import {tableText} from "../reading/draftDocument.js";
import type {KnownUnit} from "../reading/draftDocument.js";
import {draftFiles} from "../reading/draftFiles.js";
import {draftImport, faultsOf, takeSheet} from "../reading/draftImport.js";
import type {ImportDraft, Known, Said, Taken} from "../reading/draftImport.js";
import {faultOf} from "../reading/fault.js";
import type {Fault} from "../reading/fault.js";
import type {Read} from "../reading/personFile.js";
import {accountOf} from "../reading/matchAccount.js";
import {readAlone, wholeOf} from "../reading/readFiles.js";
import {shapeOf} from "../reading/shapeOf.js";
import type {Sheet} from "../reading/sheet.js";
import {slug} from "../reading/slug.js";
import type {TableName} from "../schema.js";
import {sha256} from "../sha256.js";
import {firstOf, partOf, sheetView} from "./understanding.js";
import type {First, LineView, Part, Understanding} from "./understanding.js";

/** A file as a person gave it, its bytes not yet read; its path is the one within the folder that was given. */
export interface GivenFile {
  path: string;
  file: Blob;
}

/** What the notebook was shipped with: to match with, and as files of the contract to check against. */
export interface Notebook extends Known {
  files: readonly SourceFile[];
}

/** A step of the work, the file it is at where it is at one, and how much of it is done, from 0 to 1. */
export interface Step {
  step: "reading" | "understanding" | "drafting" | "checking";
  file: string;
  part: number;
}

/** A number by number comparison with the document that an import takes the place of; `all` has them as JSON. */
export interface Changes extends First<Change> {
  all: Blob;
  added: number;
  removed: number;
  changed: number;
}

/** What taking an import into the notebook came to. */
export type TakenIn =
  | {document: ImportedDocument; mappings: Mapping[]; amounts: number; changes: Changes | null}
  | {document: null; problems: First<Problem>};

/**
 * The desk where a person's files are read, understood and brought into the form of the contract. It holds them whole;
 * what it hands out is as small as what a page shows. One import lies on it at a time.
 */
export interface Desk {
  /** Reads files anew, with what was said before of tables of the same shape. */
  read(files: readonly GivenFile[], how: {known: Notebook; project: Project}): Promise<Understanding>;
  /** Understands the import again with all that its reader says of it. */
  say(said: Said): Promise<Understanding>;
  /** What could not be read, a part of it or all. */
  faults(part?: Part): Promise<readonly Fault[]>;
  /** The printed lines, those without a place first. */
  lines(part: Part): Promise<readonly LineView[]>;
  /** Holds the import against the contract, and compares it with the document whose place it takes. */
  take(project: Project): Promise<TakenIn>;
  /** In what the import breaks the contract, as last held against it. */
  problems(part?: Part): Promise<readonly Problem[]>;
  /** A project's file, and a project from its file. */
  pack(project: Project): Promise<Blob>;
  open(file: Blob): Promise<{project: Project} | {fault: ProjectFault}>;
}

/**
 * How many bytes of files are read at once. An import holds up to eight times its files' bytes, and an engine for
 * JavaScript no more than four gigabytes.
 */
export const mostBytes = 400 * 2 ** 20;

/** What lies on a desk. */
interface Lying {
  origins: readonly Origin[];
  sheets: readonly Sheet[];
  shapes: readonly (string | null)[];
  faults: readonly Fault[];
  known: Notebook;
  mappings: readonly Mapping[];
  said: Said;
  taken: readonly Taken[];
  draft: ImportDraft;
}

/** Opens an empty desk; `onStep` hears how far its work is. */
export function openDesk({onStep}: {onStep: (step: Step) => void}): Desk {
  let lying: Lying | null = null;
  let broken: readonly Problem[] = [];

  const desk: Desk = {
    async read(files, {known: shipped, project: {documents, mappings}}) {
      lying = null;
      const known = withBrought(shipped, await broughtIn(documents));
      const {origins, sheets, faults} = await readGiven(files, onStep);
      const shapes = sheets.map(shapeOf);
      const said = rememberedOf(shapes, {mappings, document_id: slug("import", namesOf(files))});
      return lay({origins, sheets, shapes, faults, known, mappings, said}, null);
    },
    async say(said) {
      const before = onDesk(lying);
      lying = null;
      return lay({...before, said}, before);
    },
    async faults(part) {
      return partOf(allFaults(onDesk(lying)), part);
    },
    async lines(part) {
      return partOf(linesOf(onDesk(lying)), part);
    },
    async take({documents, mappings}) {
      onStep({step: "checking", file: "", part: 0});
      const {
        said,
        draft: {guessed},
        origins,
        known,
        shapes
      } = onDesk(lying);
      const {document_id} = said.answers;
      const title = guessed.title || origins.map(({file}) => file).join(" ");
      const brought = broughtFiles(await broughtIn(documents));
      const {document, problems} = importedDocument(handOut(), {
        ...{known: known.files, brought, document_id, title, origins}
      });
      broken = problems;
      if (!document) {
        const before = onDesk(lying);
        lay(before, before);
        return {document: null, problems: firstOf(problems)};
      }
      const before = documents.find((each) => each.document_id === document.document_id);
      const changes = before ? summed(await changesOf(before, document)) : null;
      const amounts = (await document.rows.budget?.text())?.split("\n").length ?? 2;
      return {document, mappings: learned(shapes, {said, mappings}), amounts: amounts - 2, changes};
    },
    async problems(part) {
      return partOf(broken, part);
    },
    pack: writeProject,
    async open(file) {
      return readProject(await file.text());
    }
  };

  /** The import as files of the contract; its rows are no longer held beside them, since there may be a million. */
  function handOut(): SourceFile[] {
    const {taken, draft, ...before} = onDesk(lying);
    const files = draftFiles(taken, draft.draft);
    lying = {...before, taken, draft: {...draft, draft: null}};
    return files;
  }

  /** Lays an import on the desk; a sheet of which nothing else is said than before is not read again. */
  function lay(next: Omit<Lying, "taken" | "draft">, before: Pick<Lying, "taken" | "said"> | null): Understanding {
    const {sheets, said, known} = next;
    const taken = sheets.map((sheet, i): Taken => {
      if (said.skipped.includes(i)) return {sheet, kind: "skipped"};
      const corrections = said.corrections[i];
      const old = before?.taken[i];
      if (old && old.kind !== "skipped" && isSame(corrections, before!.said.corrections[i])) return old;
      const progress = (part: number) => onStep({step: "understanding", file: sheet.file, part});
      return takeSheet(sheet, {corrections, progress});
    });
    const progress = (part: number) => onStep({step: "drafting", file: "", part});
    const draft = draftImport(taken, {known, said, progress});
    lying = {...next, taken, draft};
    return understandingOf(lying);
  }
  return desk;
}

function onDesk(lying: Lying | null): Lying {
  if (!lying) throw new Error("no files are being brought in");
  return lying;
}

/** What there is to match with, where a person's documents have brought in units and lines of their own. */
function withBrought(known: Notebook, brought: Brought): Notebook {
  const rows = (table: TableName) => brought.get(table) ?? [];
  return {
    ...known,
    units: [...known.units, ...rows("units").map((row) => ({...row}) as unknown as KnownUnit)],
    accounts: [...known.accounts, ...rows("accounts").map(accountOf)]
  };
}

const broughtFiles = (brought: Brought): SourceFile[] =>
  [...brought].map(([table, rows]) => ({path: `data/${table}.csv`, text: tableText(table, rows)}));

/**
 * Files in the order given, each with its origin; those that are more than can be held are not begun, and
 * one that has changed or gone since it was chosen is left out.
 */
async function readGiven(files: readonly GivenFile[], onStep: (step: Step) => void) {
  const origins: Origin[] = [];
  const parts: Read[] = [];
  let held = 0;
  for (const {path, file} of files) {
    if (held + file.size > mostBytes) {
      parts.push({sheets: [], faults: [faultOf(path, {rule: "too_large"})]});
      continue;
    }
    held += file.size;
    const progress = (part: number) => onStep({step: "reading", file: path, part});
    progress(0);
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null
    );
    if (bytes === null) {
      parts.push({sheets: [], faults: [faultOf(path, {rule: "unreadable"})]});
      continue;
    }
    origins.push({file: path, bytes: bytes.length, sha256: sha256(bytes)});
    parts.push(readAlone({path, bytes}, {progress}));
  }
  return {origins, ...wholeOf(parts)};
}

/** What an import of these files goes by, whatever order they come in: files of the same names take its place. */
function namesOf(files: readonly GivenFile[]): string {
  return files
    .map(({path}) => path.replace(/\.[a-z]+$/iu, ""))
    .sort()
    .join(" ");
}

/** Whether two things that came from a page, each as a copy, say the same. */
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function allFaults({faults, taken, draft}: Lying): Fault[] {
  return [...faults, ...taken.flatMap(faultsOf), ...(draft.draft?.faults ?? [])];
}

const linesOf = ({draft: {chart}}: Lying): LineView[] => [...chart.unplaced, ...chart.lines.values()];

function understandingOf(lying: Lying): Understanding {
  const {origins, taken, draft, said, shapes, mappings} = lying;
  const entries = taken.map((each) => (each.kind === "amounts" ? each.read.entries.length : 0));
  return {
    files: origins.length,
    sheets: taken.map((each, i) =>
      sheetView(each, {
        remembered: mappings.some(
          ({shape, corrections, placements}) =>
            shape === shapes[i] &&
            isSame(corrections, said.corrections[i]) &&
            Object.keys(placements).every((line) => line in said.placements)
        )
      })
    ),
    rows: taken.reduce((sum, {sheet}) => sum + sheet.rows.length, 0),
    amounts: entries.reduce((sum, each) => sum + each, 0),
    faults: firstOf(allFaults(lying)),
    lines: firstOf(linesOf(lying)),
    proposed: draft.chart.proposed.length,
    questions: draft.questions,
    guessed: draft.guessed,
    said,
    ready: draft.questions.length === 0 && (draft.draft !== null || taken.some(({kind}) => kind === "contract"))
  };
}

function summed(changes: readonly Change[]): Changes {
  const number = (of: (change: Change) => boolean) => changes.filter(of).length;
  return {
    ...firstOf(changes),
    all: new Blob([JSON.stringify(changes)], {type: "application/json"}),
    added: number(({before}) => before === null),
    removed: number(({after}) => after === null),
    changed: number(({before, after}) => before !== null && after !== null)
  };
}
