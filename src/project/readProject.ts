import {tableNames} from "../schema.js";
import {emptyProject} from "./project.js";
import type {Project} from "./project.js";

/** Why a file is no project that can be opened. */
export type ProjectFault = "not_json" | "not_a_project" | "newer" | "damaged";

/** Reads a project's file; nothing of one that is not whole is taken. */
export function readProject(text: string): {project: Project} | {fault: ProjectFault} {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return {fault: "not_json"};
  }
  if (!isRecord(value) || value["format"] !== emptyProject.format) return {fault: "not_a_project"};
  if (value["version"] !== emptyProject.version) return {fault: "newer"};
  const {documents} = value;
  if (!Array.isArray(documents) || !documents.every(isDocument)) return {fault: "damaged"};
  return {project: value as unknown as Project};
}

/** The text of a project's file. */
export function writeProject(project: Project): string {
  return JSON.stringify(project);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function isDocument(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const {document_id, title, origins, rows} = value;
  const whole = typeof document_id === "string" && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(document_id);
  const named = typeof title === "string" && Array.isArray(origins) && isRecord(rows);
  return (
    whole &&
    named &&
    Object.entries(rows).every(
      ([name, text]) => tableNames.some((table) => table === name) && typeof text === "string" && text.endsWith("\n")
    )
  );
}
