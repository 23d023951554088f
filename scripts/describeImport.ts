import {describeProblem} from "../src/contract/describeProblem.js";
import {count} from "../src/format.js";
import {faultPlace} from "../src/importing/faultTable.js";
import type {ImportWords} from "../src/importing/text.js";
import type {Question, Taken} from "../src/reading/draftImport.js";
import type {ImportCheck} from "./checkImport.js";

/** What was understood of a person's files, what could not be read and how to mend it, and what only they can say. */
export function describeImport(
  {files, taken, draft, faults, problems}: Omit<ImportCheck, "cases">,
  {text}: {text: ImportWords}
): string {
  const {questions, chart} = draft;
  const sum = (of: (each: Taken) => number) => count(taken.reduce((all, each) => all + of(each), 0));
  const nameOf = ({sheet}: Taken) => text.sheet.name(sheet.file, sheet.sheet);
  const asked = ({asks, sheet}: Question) => {
    const table = sheet === null ? undefined : taken[sheet];
    const question = table ? text.questions.of(text.questions.asks[asks], nameOf(table)) : text.questions.asks[asks];
    return asks === "side" ? [question, ...chart.unplaced.map(({names}) => `  ${names.join(" / ")}`)] : [question];
  };
  const listed = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
  return [
    taken.length === 0
      ? text.drop.nothing
      : text.found({
          ...{files: count(files), sheets: count(taken.length)},
          rows: sum(({sheet}) => sheet.rows.length),
          amounts: sum((each) => (each.kind === "amounts" ? each.read.entries.length : 0))
        }),
    ...taken.flatMap((each) => [
      `  ${text.questions.of(understood(each, {text}), nameOf(each))}`,
      ...(each.kind === "amounts" ? [`    ${columns(each, {text})}`] : [])
    ]),
    ...listed(
      text.faults.title(count(faults.length)),
      faults.map((fault) => {
        const {what, mend} = text.faults.rules[fault.rule];
        return [faultPlace(fault), fault.value || "—", what, mend].join("  ");
      })
    ),
    ...listed(text.questions.title, questions.flatMap(asked)),
    ...(questions.length > 0 ? [text.questions.onThePage] : []),
    ...listed(
      text.take.refused(count(problems.length)),
      problems.map((problem) => describeProblem(problem, {words: text.contract}))
    )
  ].join("\n");
}

/** How a table was read, and what became of its rows. */
function understood(taken: Taken, {text}: {text: ImportWords}): string {
  const words = text.sheet;
  const {sheet} = taken;
  if (taken.kind === "contract") return words.contract(taken.contract.table);
  if (taken.kind !== "amounts") return words.unread;
  const {layout, read} = taken;
  const unit = layout.amountUnit as keyof ImportWords["questions"]["amountUnits"] | null;
  const {from, to} = layout.header;
  return [
    words.understood({
      encoding: words.encodings[sheet.encoding],
      delimiter: sheet.delimiter === null ? "" : words.delimiters[sheet.delimiter],
      header: [...new Set([from, to].map((i) => sheet.rows[i]!.line))].join("–"),
      unit: unit === null ? words.unknown : text.questions.amountUnits[unit]
    }),
    words.tally({
      ...{rows: count(sheet.rows.length), used: count(read.used.length)},
      ...{faulty: count(read.faulty.length), without: count(read.without.length)}
    })
  ].join(" ");
}

/** What each column was taken for. */
const columns = ({layout}: Extract<Taken, {kind: "amounts"}>, {text}: {text: ImportWords}): string =>
  layout.columns
    .filter(({header}) => header !== "")
    .map(({header, role}) => `${header} → ${text.sheet.roles[role]}`)
    .join(" · ");
