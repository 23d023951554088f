import {stackedHeader} from "../contract/stackRows.js";
import {isLedgerEntry} from "../publish/ledgerEntry.js";
import {tableNames} from "../schema.js";
import type {TableName} from "../schema.js";
import {emptyProject} from "./project.js";
import type {ImportedDocument, Project} from "./project.js";

/** Why a file is no project that can be opened. */
export type ProjectFault = "not_json" | "not_a_project" | "newer" | "damaged";

/** A project as its file has it: the rows of its documents as texts. */
interface Written extends Omit<Project, "documents"> {
  documents: readonly (Omit<ImportedDocument, "rows"> & {rows: Readonly<Partial<Record<TableName, string>>>})[];
}

/** Reads a project's file; nothing of one that is not whole is taken. One that knows of no publications has none. */
export function readProject(text: string): {project: Project} | {fault: ProjectFault} {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return {fault: "not_json"};
  }
  if (!isRecord(value) || value["format"] !== emptyProject.format) return {fault: "not_a_project"};
  if (value["version"] !== emptyProject.version) return {fault: "newer"};
  const all: Record<string, unknown> = {...emptyProject, ...value};
  const {documents, mappings, publications, briefs} = all;
  const whole =
    isListOf(documents, isDocument) &&
    isListOf(mappings, isMapping) &&
    isListOf(publications, isLedgerEntry) &&
    isRecord(briefs) &&
    Object.entries(briefs).every(isBrief);
  if (!whole || !("documents" in value) || !("mappings" in value)) return {fault: "damaged"};
  const written = all as unknown as Written;
  return {project: {...written, documents: written.documents.map((each) => ({...each, rows: blobs(each.rows)}))}};
}

/** A project's file. */
export async function writeProject(project: Project): Promise<Blob> {
  const documents = await Promise.all(project.documents.map(async (each) => ({...each, rows: await texts(each.rows)})));
  return new Blob([JSON.stringify({...project, documents} satisfies Written)], {type: "application/json"});
}

/** The texts of tables that are held apart. */
export async function texts(rows: ImportedDocument["rows"]): Promise<Partial<Record<TableName, string>>> {
  const read = Object.entries(rows).map(async ([name, blob]) => [name, await blob.text()] as const);
  return Object.fromEntries(await Promise.all(read));
}

function blobs(rows: Written["documents"][number]["rows"]): ImportedDocument["rows"] {
  return Object.fromEntries(Object.entries(rows).map(([name, text]) => [name, new Blob([text])]));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const isListOf = (value: unknown, is: (each: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);

const isBrief = ([of, search]: readonly [string, unknown]): boolean =>
  /^[^/]+\/\d{4}$/.test(of) && typeof search === "string" && search.startsWith("?");

function isDocument(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const {document_id, title, origins, rows} = value;
  const whole = typeof document_id === "string" && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(document_id);
  if (!whole || typeof title !== "string" || !Array.isArray(origins) || !isRecord(rows)) return false;
  return Object.entries(rows).every(([name, text]) => {
    const table = tableNames.find((each) => each === name);
    return table !== undefined && typeof text === "string" && text.startsWith(`${stackedHeader(table).join(",")}\n`);
  });
}

function isMapping(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["shape"] === "string" &&
    isRecord(value["corrections"]) &&
    isRecord(value["placements"])
  );
}
