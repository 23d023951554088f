import {element} from "../components/element.js";
import type {Checked, CheckedReport} from "./checkReport.js";
import {statusSigns} from "./markedText.js";
import {contextOf} from "./context.js";
import {correctionForm} from "./correctionForm.js";
import {keepRemark, readRemark} from "./remarks.js";
import type {ReportFacts} from "./reportFacts.js";
import {opinions} from "./text.js";
import type {Opinion, ReportWords} from "./text.js";
import {expectedText, numberHref, readingText, rowPlace} from "./told.js";

/**
 * What is said of each statement of a report: its status, what the data say and where, and what the reader says, of which
 * `onRemark` hears. A file has no such callback, and no links of the notebook.
 */
export function statementList(
  report: CheckedReport,
  {facts, words, onRemark}: {facts: ReportFacts; words: ReportWords; onRemark?: (key: string) => void}
): HTMLElement {
  const links = onRemark !== undefined;
  const items = report.statements.map((checked, i) => {
    const {judgement, statement, rows} = checked;
    const {status} = judgement;
    const [before, printed, after] = contextOf(report.text, statement);
    const expected = expectedText(checked);
    const reading = readingText(checked, {facts, words});
    const href = links ? numberHref(checked, facts) : undefined;
    const places = rows.map(rowPlace).map(({text, href: to}) => (links ? element("a", {href: to}, text) : text));
    return element(
      "li",
      {id: `said-${i + 1}`, class: `statement ${status}`, "data-status": status, value: i + 1},
      element("strong", {class: "verdict"}, `${statusSigns[status]} ${words.statuses[status]}`),
      " ",
      element("a", {href: `#at-${i + 1}`, lang: "zh-CN"}, `…${before}`, element("b", {}, printed), `${after}…`),
      expected !== undefined &&
        element("p", {}, href ? element("a", {href}, words.expected(expected)) : words.expected(expected)),
      reading !== undefined && element("p", {class: "faint"}, reading),
      places.length > 0 &&
        element(
          "p",
          {class: "faint"},
          `${words.rows} `,
          places.flatMap((place) => [place, " "])
        ),
      onRemark && remarkField(checked, {facts, words, name: printed, onRemark})
    );
  });
  return element("ol", {class: "statements"}, items);
}

/** What the reader says of a statement; to correct it, what it is of is asked for. */
function remarkField(
  {key, statement}: Checked,
  {
    facts,
    words,
    name,
    onRemark
  }: {facts: ReportFacts; words: ReportWords; name: string; onRemark: (key: string) => void}
): HTMLElement {
  const now = readRemark(key);
  const asked = element("div", {});
  const ask = () =>
    asked.replaceChildren(
      correctionForm(statement, {
        ...{facts, words},
        onApply: (correction) => {
          keepRemark(key, {opinion: "corrected", correction: {...readRemark(key).correction, ...correction}});
          onRemark(key);
        }
      })
    );
  const select = element(
    "select",
    {
      "aria-label": `${words.opinion} ${name}`,
      change: () => {
        const opinion = select.value as Opinion;
        if (opinion === "corrected") return ask();
        asked.replaceChildren();
        keepRemark(key, {opinion});
        onRemark(key);
      }
    },
    opinions.map((each) => element("option", {value: each, selected: each === now.opinion}, words.opinions[each]))
  );
  if (now.opinion === "corrected") ask();
  return element("div", {class: "disposition", "data-remark": key}, select, asked);
}
