import {element} from "../components/element.js";
import {saveFile} from "../download.js";
import type {WrittenLine, WrittenTable} from "../publish/word/draftFile.js";
import type {Draft} from "./draftReport.js";
import type {ReportFacts} from "./reportFacts.js";
import type {ReportWords} from "./text.js";

/** Where a report is drafted, gone on with by a person, checked and taken away; `show` names what it is drafted for. */
export type DraftRoom = HTMLElement & {show(facts: ReportFacts): void};

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Drafts with `draft`; `onCheck` gets what is written, to be held against the data. */
export function draftRoom({
  text,
  draft,
  onCheck
}: {
  text: ReportWords;
  draft: (facts: ReportFacts) => Promise<Draft>;
  onCheck: (written: string) => void;
}): DraftRoom {
  const words = text.draft;
  let facts: ReportFacts | undefined;
  let drafted: Draft | undefined;
  const said = element("p", {class: "asking-status", role: "status"});
  const written = element("textarea", {id: "draft-text", rows: 24, spellcheck: "false", lang: "zh-CN"});
  const work = element("div", {class: "report-draft", hidden: true});

  const begin = async () => {
    if (!facts) return;
    said.replaceChildren(words.drafting);
    try {
      drafted = await draft(facts);
      written.value = drafted.lines.map((line) => line.text).join("\n");
      work.hidden = false;
      said.replaceChildren(words.drafted(String(written.value.split("【待填】").length - 1)));
    } catch (error) {
      console.error(error);
      said.replaceChildren(words.failed);
    }
  };
  const save = async () => {
    if (!drafted) return;
    const {draftFile} = await import("../publish/word/draftFile.js");
    const bytes = await draftFile(writtenParts(written.value, {...drafted, title: words.sources}));
    saveFile(`${written.value.split("\n")[0]!.trim()}.docx`, new Blob([new Uint8Array(bytes)], {type: docx}));
  };
  const button = (label: string, key: string, click: () => void) =>
    element("button", {type: "button", "data-key": key, click}, label);
  work.append(
    element("label", {for: "draft-text", class: "heading"}, words.edit),
    written,
    element(
      "p",
      {class: "tools"},
      button(words.check, "draft:check", () => onCheck(written.value)),
      " ",
      button(words.word, "draft:word", () => void save())
    )
  );
  // Nothing can be drafted before it is known for whom.
  const start = button(words.begin, "draft:begin", () => void begin());
  start.disabled = true;
  const root = element("div", {class: "draft-room"}, element("p", {class: "note"}, words.about), start, said, work);
  return Object.assign(root, {
    show(now: ReportFacts) {
      facts = now;
      start.disabled = false;
      work.hidden = true;
      said.replaceChildren();
    }
  });
}

/** What was written, line by line, with its headings; below it the table, and under a title where each number of the drafted lines is from. */
function writtenParts(
  written: string,
  {lines: drafted, table, title}: Draft & {title: string}
): (WrittenLine | WrittenTable)[] {
  const kinds = new Map(drafted.map(({text, kind}) => [text, kind]));
  const lines = written.split("\n").filter((line) => line.trim() !== "");
  const kindOf = (line: string, i: number): WrittenLine["kind"] =>
    kinds.get(line) ??
    (i === 0
      ? "title"
      : /^[一二三四五六七八九十]+、/u.test(line)
        ? "heading"
        : /^（[一二三四五六七八九十]+）/u.test(line)
          ? "subheading"
          : "text");
  const sources = drafted.filter(({text, sources: own}) => own.length > 0 && lines.includes(text));
  return [
    ...lines.map((text, i): WrittenLine => ({kind: kindOf(text, i), text})),
    table,
    ...(sources.length > 0 ? [{kind: "heading", text: title} as const] : []),
    ...sources.map(({text, sources: own}): WrittenLine => ({
      kind: "note",
      text: `${text.slice(0, 24)}… · ${own.join("；")}`
    }))
  ];
}
