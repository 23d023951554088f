import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import type {CheckedReport} from "./checkReport.js";
import type {Status} from "./judge.js";
import type {ReportWords} from "./text.js";

/** The sign of each status, so that colour is never the only one. */
export const statusSigns: Readonly<Record<Status, string>> = {
  ...{agrees: "✓", rounding: "≈", differs: "✗"},
  ...{elsewhere: "↗", nothing: "·", unread: "？"}
};

interface Mark {
  at: number;
  end: number;
  node: (text: string) => HTMLElement;
}

/**
 * A report as its owner wrote it, each statement a link to what is said of it, and each place that speaks against the rest
 * marked. A figure that is both shows the statement.
 */
export function markedText({text, statements, findings}: CheckedReport, {words}: {words: ReportWords}): HTMLElement {
  const said = statements.map(({statement, judgement}, i): Mark => {
    const {status} = judgement;
    return {
      ...{at: statement.at, end: statement.end},
      node: (printed) =>
        element(
          "a",
          {class: `said ${status}`, id: `at-${i + 1}`, href: `#said-${i + 1}`, title: words.statuses[status]},
          printed,
          element("sup", {"aria-hidden": "true"}, statusSigns[status])
        )
    };
  });
  const others = findings
    .filter((finding) => !said.some((mark) => mark.at < finding.end && finding.at < mark.end))
    .map(({at, end, kind}): Mark => ({
      ...{at, end},
      node: (printed) => element("mark", {class: "finding", title: words.findings.kinds[kind]}, printed)
    }));
  const marks = [...said, ...others].sort((a, b) => a.at - b.at);
  let begin = 0;
  const lines = text.split("\n").map((line) => {
    const end = begin + line.length;
    const children: Child[] = [];
    let at = begin;
    for (const mark of marks.filter((each) => begin <= each.at && each.at < end)) {
      if (mark.at < at) continue;
      children.push(text.slice(at, mark.at), mark.node(text.slice(mark.at, mark.end)));
      at = mark.end;
    }
    children.push(text.slice(at, end));
    begin = end + 1;
    return line.trim() === "" ? null : element("p", {}, children);
  });
  return element("div", {class: "report-text", lang: "zh-CN"}, lines);
}
