import {element} from "../components/element.js";
import type {CheckedReport} from "./checkReport.js";
import {statusSigns} from "./markedText.js";
import {keepOpinion, readOpinion, statementKey} from "./opinions.js";
import type {ReportFacts} from "./reportFacts.js";
import {opinions} from "./text.js";
import type {Opinion, ReportWords} from "./text.js";
import {contextOf, expectedText, numberHref, rowPlace} from "./told.js";

/** What is said of each statement of a report: its status, what the data say and where, and what the reader says; `links` are those of the notebook, which a file has none of. */
export function statementList(
  report: CheckedReport,
  {facts, words, links}: {facts: ReportFacts; words: ReportWords; links: boolean}
): HTMLElement {
  const items = report.statements.map((checked, i) => {
    const {judgement, statement, rows} = checked;
    const {status} = judgement;
    const [before, printed, after] = contextOf(report, statement);
    const expected = expectedText(checked);
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
      places.length > 0 &&
        element(
          "p",
          {class: "faint"},
          `${words.rows} `,
          places.flatMap((place) => [place, " "])
        ),
      links && opinionField(statementKey(`${before}${printed}${after}`, statement.at), {words, name: printed})
    );
  });
  return element("ol", {class: "statements"}, items);
}

function opinionField(key: string, {words, name}: {words: ReportWords; name: string}): HTMLElement {
  const now = readOpinion(key);
  const select = element(
    "select",
    {"aria-label": `${words.opinion} ${name}`, change: () => void keepOpinion(key, select.value as Opinion)},
    opinions.map((each) => element("option", {value: each, selected: each === now}, words.opinions[each]))
  );
  return element("p", {class: "disposition"}, select);
}
