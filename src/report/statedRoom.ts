import {element} from "../components/element.js";
import {saveFile} from "../download.js";
import {count} from "../format.js";
import type {Words} from "../text.js";
import type {Facts} from "./facts.js";
import {aboutOf, correctionOf} from "./remarks.js";
import type {ReportFacts} from "./reportFacts.js";
import {leftTable, statedDocument} from "./statedDocument.js";
import type {StatedDocument} from "./statedDocument.js";
import type {ReportWords} from "./text.js";

/** The year that a report says it is of. */
const yearOf = (report: string): number | undefined => {
  const found = /((?:19|20)\d\d)\s*年度?/.exec(report)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** Turns a report into tables of the contract, for a year that its reader says; `factsOf` gives what lines there are. */
export function statedRoom(
  report: string,
  {
    facts,
    words,
    text,
    factsOf
  }: {
    facts: ReportFacts;
    words: Words;
    text: ReportWords;
    factsOf: (choice: {unit: string; year: number}) => Promise<Facts>;
  }
): HTMLElement {
  const {stated} = text;
  const result = element("div", {role: "status"});
  const year = element("input", {
    ...{type: "number", id: "stated-year", min: 1990, max: 2099, step: 1, required: true},
    value: String(yearOf(report) ?? facts.choice.year)
  });
  const make = async () => {
    const choice = {unit: facts.choice.unit, year: Number(year.value)};
    const title = stated.document({unit: facts.unit.name, year: choice.year});
    try {
      const found = statedDocument(report, {
        ...{facts: await factsOf(choice), unit: choice.unit, title, synthetic: facts.unit.synthetic},
        ...{about: aboutOf(facts), correctionOf}
      });
      result.replaceChildren(resultOf(found, {title, words, text}));
    } catch (error) {
      console.error(error);
      result.replaceChildren(stated.failed);
    }
  };
  return element(
    "section",
    {"aria-labelledby": "report-stated", class: "screen-only"},
    element("h2", {id: "report-stated"}, stated.title),
    element("p", {class: "note"}, stated.about),
    element(
      "form",
      {
        class: "tools",
        submit: (event) => {
          event.preventDefault();
          void make();
        }
      },
      element("label", {for: "stated-year"}, stated.year, " ", year),
      " ",
      element("button", {type: "submit", "data-key": "stated:make"}, stated.make)
    ),
    result
  );
}

function resultOf(
  {files, rows, left}: StatedDocument,
  {title, words, text}: {title: string; words: Words; text: ReportWords}
): HTMLElement {
  const {stated} = text;
  const told = element("p", {}, stated.made({rows: count(rows), left: count(left.length)}));
  const save = async () => {
    const {archive} = await import("../templates/archive.js");
    const encoded = files.map(({path, text: table}) => [path, new TextEncoder().encode(table)] as const);
    saveFile(
      `${title}.zip`,
      new Blob([new Uint8Array(archive(Object.fromEntries(encoded)))], {type: "application/zip"})
    );
  };
  const saveLeft = () =>
    saveFile(
      `${stated.left}.csv`,
      new Blob(["\ufeff", leftTable(left, {columns: stated.columns, reasons: stated.reasons})], {type: "text/csv"})
    );
  const button = (label: string, key: string, click: () => void) =>
    element("button", {type: "button", "data-key": key, click}, label);
  return element(
    "div",
    {},
    told,
    element(
      "p",
      {class: "tools"},
      rows > 0 && button(stated.save, "stated:save", () => void save()),
      left.length > 0 && button(stated.left, "stated:left", saveLeft)
    ),
    rows > 0 &&
      element("p", {class: "note"}, stated.next, " ", element("a", {href: words.pageHref("import")}, stated.page))
  );
}
