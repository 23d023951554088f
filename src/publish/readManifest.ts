import type {Manifest} from "./manifest.js";
import {stamps} from "./publication.js";

/** Why a file is no publication that can be read: none of ours, one of a later version, or one that is not whole. */
export type ManifestFault = "not_a_publication" | "newer" | "damaged";

const opening = '<script type="application/json" id="manifest">';
const closing = "</script";
const known = {format: "budget-notebook-publication", version: 1} satisfies Partial<Manifest>;

/** Reads the manifest that stands in the text of a publication's HTML file; nothing of one that is not whole is taken. */
export function readManifest(html: string): {manifest: Manifest} | {fault: ManifestFault} {
  const start = html.indexOf(opening);
  if (start < 0) return {fault: "not_a_publication"};
  const end = html.indexOf(closing, start);
  if (end < 0) return {fault: "damaged"};
  let value: unknown;
  try {
    value = JSON.parse(html.slice(start + opening.length, end));
  } catch {
    return {fault: "damaged"};
  }
  if (!isRecord(value) || value["format"] !== known.format) return {fault: "not_a_publication"};
  const {version} = value;
  if (version !== known.version) return {fault: Number.isInteger(version) && Number(version) > 1 ? "newer" : "damaged"};
  return isManifest(value) ? {manifest: value} : {fault: "damaged"};
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** A number too large for a double is read as infinite. */
const isValue = (value: unknown): boolean => value === null || Number.isFinite(value);

function isManifest(value: Record<string, unknown>): value is Record<string, unknown> & Manifest {
  const {tool, unit, year, lang, stamp, search, dataDate, inputs, numbers, rows} = value;
  return (
    [tool, unit, lang, search, dataDate].every(isText) &&
    Number.isInteger(year) &&
    stamps.some((each) => each === stamp) &&
    Array.isArray(inputs) &&
    inputs.every(isInput) &&
    Array.isArray(numbers) &&
    numbers.every(isNumber) &&
    isRecord(rows) &&
    Object.values(rows).every((cells) => isRecord(cells) && Object.values(cells).every(isText))
  );
}

function isInput(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const {file, sha256} = value;
  return isText(file) && isText(sha256) && /^[0-9a-f]{64}$/.test(sha256);
}

function isNumber(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const {key, name, printed, value: number, low, high, rows} = value;
  return [key, name, printed].every(isText) && [number, low, high].every(isValue) && isTexts(rows);
}
