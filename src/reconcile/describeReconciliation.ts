import {exclusions, type Exclusion} from "./exclusions.js";
import type {Entry, Explanation, Reconciliation} from "./reconcile.js";
import type {Statement} from "./statements.js";

const reach = 9;

/** A reconciliation as a table for a terminal: place, numeral in its context, what explains it; then the count. */
export function describeReconciliation({entries, unmatched}: Reconciliation): string {
  const lines = entries.map((entry) => [entry.place || "title", context(entry), describe(entry.explanation)]);
  const widths = [0, 1].map((column) => Math.max(0, ...lines.map((cells) => width(cells[column]!))));
  const table = lines.map(([place, found, explained]) =>
    [pad(place!, widths[0]!), pad(found!, widths[1]!), explained!].join("  ")
  );
  const surplus = unmatched.map(({statement, reason}) => `UNMATCHED  ${where(statement)}: ${reason}`);
  return [...table, ...surplus, "", count({entries, unmatched})].join("\n");
}

function count({entries, unmatched}: Reconciliation): string {
  const of = (kind: Explanation["kind"]): number => entries.filter(({explanation}) => explanation.kind === kind).length;
  const rules = (Object.keys(exclusions) as Exclusion[]).flatMap((rule) => {
    const times = entries.filter(
      ({explanation}) => explanation.kind === "excluded" && explanation.rule === rule
    ).length;
    return times === 0 ? [] : [`${rule} ${times}`];
  });
  const excluded = `${of("excluded")} excluded${rules.length === 0 ? "" : ` (${rules.join(", ")})`}`;
  const found = `${of("row")} in rows, ${of("claim")} in claims, ${excluded}, ${of("unexplained")} unexplained`;
  return `${entries.length} numerals: ${found}; unmatched rows: ${unmatched.length}.`;
}

function describe(explanation: Explanation): string {
  if (explanation.kind === "excluded") return `excluded: ${exclusions[explanation.rule]}`;
  const rows = explanation.statements.map(where).join(", ");
  if (explanation.kind !== "unexplained") return `${explanation.kind} ${rows}`;
  return `UNEXPLAINED: ${explanation.reason}${rows === "" ? "" : ` (${rows})`}`;
}

function where({file, line}: Statement): string {
  return `${file}:${line}`;
}

function context({numeral, text}: Entry): string {
  const end = numeral.at + numeral.text.length;
  const before = text.slice(Math.max(0, numeral.at - reach), numeral.at);
  return `${before}[${numeral.text}]${text.slice(end, end + reach)}`.replace(/\s+/gu, " ");
}

/** Columns a terminal gives a text: two for each character of the wide scripts and their punctuation. */
function width(text: string): number {
  return [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60]/u.test(character) ? 2 : 1),
    0
  );
}

function pad(text: string, columns: number): string {
  return text + " ".repeat(columns - width(text));
}
