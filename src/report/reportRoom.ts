import {announce} from "../announce.js";
import {dropZone} from "../components/dropZone.js";
import {element} from "../components/element.js";
import {download, saveFile} from "../download.js";
import {count} from "../format.js";
import type {Words} from "../text.js";
import type {Choice} from "../choice.js";
import {checkReport} from "./checkReport.js";
import type {CheckedReport} from "./checkReport.js";
import type {Facts} from "./facts.js";
import {statuses} from "./judge.js";
import type {Status} from "./judge.js";
import {contextOf} from "./context.js";
import {markedText, statusSigns} from "./markedText.js";
import {readReport} from "./readReport.js";
import {annotatedHtml, reportTable} from "./reportFiles.js";
import type {ReportFacts} from "./reportFacts.js";
import {aboutOf, correctionOf, readRemark} from "./remarks.js";
import {reportHeadline} from "./reportHeadline.js";
import {statedRoom} from "./statedRoom.js";
import {statementList} from "./statementList.js";
import type {Opinion, ReportWords} from "./text.js";
import {countOf} from "./told.js";

/** Where a report is given and read; `show` holds the one that was given against other data, `read` gives it another,
 * `onChecked` hears of every reading, `factsOf` gives what is known of another year. */
export type ReportRoom = HTMLElement & {show(facts: ReportFacts): void; read(text: string): void};

/** Where a report is given, and below it what was found in it. */
export function reportRoom({
  words,
  text,
  factsOf,
  onChecked
}: {
  words: Words;
  text: ReportWords;
  factsOf: (choice: Choice) => Promise<Facts>;
  onChecked: (report: CheckedReport) => void;
}): ReportRoom {
  let facts: ReportFacts | undefined;
  let given: string | undefined;
  /** The statuses that the reader looks at. */
  const shown = new Set<Status>(statuses);
  const said = element("p", {class: "asking-status", role: "status"});
  const result = element("div", {class: "report-result"});
  const pasted = element("textarea", {id: "report-text", rows: 6, spellcheck: "false", lang: "zh-CN"});

  const found = element("div", {});
  const find = (report: string, against: ReportFacts) => {
    const checked = checkReport(report, {...against, about: aboutOf(against), correctionOf});
    onChecked(checked);
    announce(reportHeadline(checked, text));
    const onRemark = (key: string) => {
      find(report, against);
      const remarked = [...found.querySelectorAll<HTMLElement>("[data-remark]")].find(
        (each) => each.dataset["remark"] === key
      );
      remarked?.querySelector("select")?.focus();
    };
    found.replaceChildren(resultOf(checked, {facts: against, words, text, shown, onRemark}));
  };
  const check = () => {
    if (facts === undefined || given === undefined) return;
    find(given, facts);
    result.replaceChildren(found, statedRoom(given, {facts, words, text, factsOf}));
  };
  const give = (read: ReturnType<typeof readReport>) => {
    said.replaceChildren(read.fault ? text.faults[read.fault] : "");
    if (read.text === undefined) return;
    given = read.text;
    check();
  };
  const read = async (files: FileList | readonly File[]) => {
    const file = files[0];
    if (!file) return;
    said.replaceChildren(text.reading);
    give(readReport({path: file.name, bytes: new Uint8Array(await file.arrayBuffer())}));
  };
  const root = element(
    "div",
    {class: "report-room"},
    dropZone({
      ...{label: text.drop.label, hint: text.drop.hint},
      choices: [
        {
          label: text.drop.choose,
          key: "report:choose",
          accept: ".docx,.txt,.md,.html,.htm",
          onChoose: (files) => void read(files)
        }
      ],
      onDrop: (transfer) => void read(transfer.files)
    }),
    element(
      "form",
      {
        class: "report-paste",
        submit: (event) => {
          event.preventDefault();
          give(pasted.value.trim() === "" ? {fault: "empty"} : {text: pasted.value.replace(/\r\n?/g, "\n")});
        }
      },
      element("label", {for: "report-text", class: "heading"}, text.paste),
      pasted,
      element("button", {type: "submit", class: "primary"}, text.check)
    ),
    said,
    result
  );
  return Object.assign(root, {
    read(written: string) {
      give({text: written});
      result.scrollIntoView();
    },
    show(now: ReportFacts) {
      facts = now;
      check();
    }
  });
}

function resultOf(
  report: CheckedReport,
  {
    facts,
    words,
    text,
    shown,
    onRemark
  }: {
    facts: ReportFacts;
    words: Words;
    text: ReportWords;
    shown: Set<Status>;
    onRemark: (key: string) => void;
  }
): HTMLElement {
  if (report.statements.length === 0) return element("p", {class: "absent"}, text.none);
  const list = statementList(report, {facts, words: text, onRemark});
  const filter = () => {
    for (const item of list.querySelectorAll<HTMLElement>("[data-status]"))
      item.hidden = !shown.has(item.dataset["status"] as Status);
  };
  filter();
  const chips = statuses.map((status) => {
    const number = countOf(report, status);
    const box = element("input", {
      ...{type: "checkbox", checked: shown.has(status), disabled: number === 0},
      change: () => {
        if (box.checked) shown.add(status);
        else shown.delete(status);
        filter();
      }
    });
    const label = `${statusSigns[status]} ${text.statuses[status]} ${count(number)}`;
    return element("label", {class: "chip", title: text.meanings[status]}, box, ` ${label}`);
  });
  const matched = countOf(report, "agrees", "rounding", "differs");
  const all = report.statements.length;
  const remarks = report.statements.map(({key}) => readRemark(key).opinion);
  const said = (opinion: Opinion) => count(remarks.filter((each) => each === opinion).length);
  const numbers = {statements: count(all), matched: count(matched), open: count(all - matched)};
  return element(
    "div",
    {},
    element(
      "p",
      {class: "note"},
      text.coverage({...numbers, findings: count(report.findings.length)}),
      " ",
      remarks.some((each) => each !== "open") &&
        `${text.remarked({confirmed: said("confirmed"), corrected: said("corrected"), dismissed: said("dismissed")})} `,
      text.against({unit: words.name(facts.unit), year: facts.choice.year, synthetic: facts.unit.synthetic})
    ),
    element(
      "p",
      {class: "tools"},
      element(
        "button",
        {
          type: "button",
          "data-key": "report:csv",
          click: () => download(`${text.files.name}.csv`, reportTable(report, {facts, words: text}))
        },
        text.files.csv
      ),
      " ",
      element(
        "button",
        {
          ...{type: "button", "data-key": "report:html"},
          click: () =>
            saveFile(
              `${text.files.name}.html`,
              new Blob([annotatedHtml(report, {facts, words: text})], {type: "text/html"})
            )
        },
        text.files.html
      )
    ),
    element(
      "section",
      {"aria-labelledby": "report-findings"},
      element("h2", {id: "report-findings"}, text.findings.title),
      findingList(report, text)
    ),
    element(
      "div",
      {class: "report-columns"},
      element(
        "section",
        {"aria-labelledby": "report-text-head"},
        element("h2", {id: "report-text-head"}, text.text),
        markedText(report, {words: text})
      ),
      element(
        "section",
        {"aria-labelledby": "report-list-head"},
        element("h2", {id: "report-list-head"}, text.list),
        element("fieldset", {class: "case-filter"}, element("legend", {class: "visually-hidden"}, text.filter), chips),
        list,
        element("p", {class: "note"}, text.kept)
      )
    )
  );
}

function findingList(report: CheckedReport, text: ReportWords): HTMLElement {
  if (report.findings.length === 0) return element("p", {class: "absent"}, text.findings.none);
  const items = report.findings.map((finding) => {
    const [before, printed, after] = contextOf(report.text, finding);
    const expected = finding.expected === undefined ? "" : ` · ${text.findings.expected(finding.expected)}`;
    return element(
      "li",
      {},
      element("strong", {}, text.findings.kinds[finding.kind]),
      " ",
      element("span", {lang: "zh-CN"}, `…${before}`, element("mark", {}, printed), `${after}…`),
      expected
    );
  });
  return element("ul", {class: "report-findings"}, items);
}
