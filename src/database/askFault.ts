import type {Fault, FaultKind} from "./ask.js";

/** An error as the engine tells it: `position` counts characters where the words are wrong, bytes where their sense is. */
interface Told {
  exception_type: string;
  exception_message: string;
  error_subtype?: string;
  position?: string;
  name?: string;
  candidates?: string;
}

/** Relations of the engine's own, which nobody who writes about budgets means. */
const internal = /^(?:pg_|duckdb_|sqlite_|pragma_|information_schema)/;

/** What is wrong with a question, from the engine's message about it. */
export function askFault(message: string, sql: string): Fault {
  const told = read(message);
  if (!told) return {kind: isOfMemory(message) ? "memory" : "other", candidates: [], message};
  const near = /at or near "([^]*)"$/.exec(told.exception_message)?.[1];
  const name = told.name ?? near ?? /does not have a column named "([^"]*)"/.exec(told.exception_message)?.[1];
  const at = placeOf(told, sql);
  return {
    kind: kindOf(told),
    ...(at === undefined ? {} : {at}),
    ...(name === undefined ? {} : {name}),
    candidates: (told.candidates?.split(",") ?? []).map((text) => text.trim()).filter((text) => !internal.test(text)),
    message: `${told.exception_type} Error: ${told.exception_message}`
  };
}

/** An error met late is told as JSON, one met while reading the words as JSON within JSON or after its kind. */
function read(message: string): Told | undefined {
  try {
    const told = JSON.parse(message.slice(message.indexOf("{"), message.lastIndexOf("}") + 1)) as Told;
    return told.exception_message.startsWith("{") ? (read(told.exception_message) ?? told) : told;
  } catch {
    return undefined;
  }
}

function kindOf({exception_type: type, error_subtype: subtype, exception_message: text}: Told): FaultKind {
  if (type === "Parser") return "syntax";
  if (subtype === "COLUMN_NOT_FOUND" || /column .* not found|have a column named/i.test(text)) return "column";
  if (subtype === "MISSING_ENTRY") return /^Table/.test(text) ? "table" : "function";
  if (type === "Permission") return "outside";
  if (type === "TransactionContext" || /read-only/.test(text)) return "writes";
  if (/^(?:Conversion|Out of Range)$/.test(type)) return "conversion";
  return isOfMemory(type + text) ? "memory" : "other";
}

const isOfMemory = (message: string) =>
  /out of memory|failed to allocate|could not allocate|allocation failed/i.test(message);

function placeOf({exception_type: type, position}: Told, sql: string): number | undefined {
  if (position === undefined || !/^\d+$/.test(position)) return undefined;
  const units = type === "Parser" ? [...sql] : utf8Characters(sql);
  return units.slice(0, Number(position)).join("").length;
}

/** A text byte by byte: each character at its first byte, nothing at the others. */
function utf8Characters(text: string): string[] {
  const bytes = (character: string) => new TextEncoder().encode(character).length;
  return [...text].flatMap((character) => [character, ...Array<string>(bytes(character) - 1).fill("")]);
}
