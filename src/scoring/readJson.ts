import {ratioOfNumber} from "./ratio.js";
import type {Ratio} from "./ratio.js";
import type {ProblemParts, TemplateProblem} from "./templateProblem.js";

/** A value of a file that is not trusted, its place, and where what is wrong with it goes. */
export interface Value {
  readonly value: unknown;
  readonly path: string;
  readonly problems: TemplateProblem[];
}

const longest = 400_000;
const deepest = 16;
const mostParts = 400;
const longestText = 4000;

/** Notes that something is wrong with a value. */
export function report<K extends keyof ProblemParts>(
  {path, problems}: Value,
  kind: K,
  parts: ProblemParts[K]
): undefined {
  problems.push({kind, path, ...parts} as TemplateProblem);
  return undefined;
}

/** The value that a text says in JSON, unless it is too long or too deep to be one of ours. */
export function readJson(text: string): Value {
  const root: Value = {value: undefined, path: "", problems: []};
  if (text.length > longest) report(root, "tooLong", {most: longest});
  else if (depthOf(text) > deepest) report(root, "tooDeep", {most: deepest});
  else {
    try {
      return {...root, value: JSON.parse(text.replace(/^\uFEFF/, "")) as unknown};
    } catch (error) {
      report(root, "notJson", {message: error instanceof Error ? error.message : String(error)});
    }
  }
  return root;
}

/** How deep brackets outside of texts stand in one another; one pass, whatever the text. */
function depthOf(text: string): number {
  let [depth, most, inText] = [0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    if (inText && mark === "\\") i++;
    else if (mark === '"') inText = !inText;
    else if (!inText && (mark === "[" || mark === "{")) most = Math.max(most, ++depth);
    else if (!inText && (mark === "]" || mark === "}")) depth--;
  }
  return most;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => (JSON.stringify(value) ?? "").slice(0, 80);

/** The values of an object by key; keys beyond those named are wrong, and of those, the ones that end in `?` may be absent. */
export function readObject<K extends string>(
  own: Value,
  keys: readonly (K | `${K}?`)[]
): Record<K, Value | undefined> | undefined {
  const {value, path, problems} = own;
  if (!isObject(value)) return report(own, "notA", {wanted: "object", found: shown(value)});
  const names = keys.map((key) => key.replace("?", "") as K);
  for (const key of Object.keys(value))
    if (!names.some((name) => name === key)) report(own, "unknownKey", {key: key.slice(0, 80)});
  return Object.fromEntries(
    names.map((name, i) => {
      const at = path === "" ? name : `${path}.${name}`;
      if (Object.hasOwn(value, name)) return [name, {value: value[name], path: at, problems}];
      if (!keys[i]!.endsWith("?")) report(own, "lacks", {key: name});
      return [name, undefined];
    })
  ) as Record<K, Value | undefined>;
}

/** The parts of a list. */
export function readList(own: Value | undefined): readonly Value[] {
  if (own === undefined) return [];
  const {value, path, problems} = own;
  if (!Array.isArray(value)) return report(own, "notA", {wanted: "list", found: shown(value)}) ?? [];
  if (value.length > mostParts) return report(own, "tooMany", {most: mostParts}) ?? [];
  return value.map((part: unknown, i) => ({value: part, path: `${path}[${i}]`, problems}));
}

/** A text, not empty, without spaces around it. */
export function readText(own: Value | undefined): string | undefined {
  if (own === undefined) return undefined;
  if (typeof own.value !== "string") return report(own, "notA", {wanted: "text", found: shown(own.value)});
  const text = own.value.trim();
  if (text === "") return report(own, "empty", {});
  return text.length > longestText ? report(own, "tooLong", {most: longestText}) : text;
}

/** A text of a certain form. */
export function readForm(
  own: Value | undefined,
  {kind, form}: {kind: "id" | "name"; form: RegExp}
): string | undefined {
  const text = readText(own);
  if (own === undefined || text === undefined) return undefined;
  return form.test(text) && text.length <= 80 ? text : report(own, "notA", {wanted: kind, found: shown(text)});
}

/** One of some values. */
export function readOne<const T extends string>(own: Value | undefined, values: readonly T[]): T | undefined {
  if (own === undefined) return undefined;
  const found = values.find((value) => value === own.value);
  return found ?? report(own, "notAmong", {found: shown(own.value), values});
}

/** A number, exactly as it is written. */
export function readNumber(own: Value | undefined): Ratio | undefined {
  if (own === undefined) return undefined;
  const {value} = own;
  const isNumber = typeof value === "number" && Number.isFinite(value) && Math.abs(value) < 1e12;
  return isNumber ? ratioOfNumber(value) : report(own, "notA", {wanted: "number", found: shown(value)});
}

/** A number of nil or more. */
export function readAmount(own: Value | undefined): Ratio | undefined {
  const number = readNumber(own);
  return number && number.top < 0n ? report(own!, "negative", {found: shown(own!.value)}) : number;
}

/** A number above nil. */
export function readPositive(own: Value | undefined): Ratio | undefined {
  const number = readNumber(own);
  return number && number.top <= 0n ? report(own!, "notAboveNil", {found: shown(own!.value)}) : number;
}

/** True or false; false where it is absent. */
export function readAnswer(own: Value | undefined): boolean {
  if (own === undefined) return false;
  if (typeof own.value !== "boolean") report(own, "notA", {wanted: "answer", found: shown(own.value)});
  return own.value === true;
}
