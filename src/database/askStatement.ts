import type {Fault} from "./ask.js";

/** The words that a statement which only reads may begin with. */
const reading = /^(?:select|with|from|values|table|describe|desc|show|summarize|pivot|unpivot)$/i;

/** Quoted texts and names, comments and brackets before the first word; or a semicolon, a word, anything else. */
const token =
  /(?<skip>\s+|--[^\n]*|\/\*[^]*?(?:\*\/|$)|\()|(?<quoted>\$(\w*)\$[^]*?(?:\$\3\$|$)|e'(?:\\[^]|''|[^'\\])*'?|'(?:''|[^'])*'?|"(?:""|[^"])*"?)|(?<end>;)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|[^]/giu;

/**
 * What is wrong with a question before the engine sees it: it asks nothing, holds several statements, or begins with
 * a word that does more than read. The transaction it runs in is read-only all the same.
 */
export function statementFault(sql: string): Fault | undefined {
  const parts = [...sql.matchAll(token)].filter(({groups}) => groups?.skip === undefined);
  const first = parts[0];
  const fault = (kind: Fault["kind"], part?: RegExpMatchArray): Fault => ({
    kind,
    ...(part ? {at: part.index!, name: part[0]} : {}),
    candidates: [],
    message: ""
  });
  if (!first || first.groups?.end) return fault("empty", first);
  const ended = parts.findIndex(({groups}) => groups?.end);
  const second = ended < 0 ? undefined : parts.slice(ended).find(({groups}) => !groups?.end);
  if (first.groups?.word && !reading.test(first[0]) && writing.test(first[0])) return fault("writes", first);
  if (second) return fault("several", second);
  return first.groups?.word && reading.test(first[0]) ? undefined : fault("syntax", first);
}

/** Words that begin what changes something, or reaches out of the page. */
const writing =
  /^(?:alter|analyze|attach|begin|call|checkpoint|comment|commit|copy|create|deallocate|delete|detach|drop|execute|explain|export|import|insert|install|load|merge|pragma|prepare|reset|rollback|set|start|truncate|update|use|vacuum)$/i;

/** The statement alone, without the semicolon that ends it and what stands after. */
export function statementOf(sql: string): string {
  const end = [...sql.matchAll(token)].find(({groups}) => groups?.end);
  return sql.slice(0, end?.index);
}
