import {element} from "../components/element.js";
import {htmlText} from "../publish/htmlText.js";
import type {CheckedReport} from "./checkReport.js";
import {markedText} from "./markedText.js";
import {contextOf} from "./context.js";
import {readRemark} from "./remarks.js";
import type {ReportFacts} from "./reportFacts.js";
import {statementList} from "./statementList.js";
import type {ReportWords} from "./text.js";
import {expectedText, readingText, rowPlace} from "./told.js";

/** What was found, a statement a row, as a table to save. */
export function reportTable(
  report: CheckedReport,
  {facts, words}: {facts: ReportFacts; words: ReportWords}
): {header: readonly string[]; rows: string[][]} {
  const rows = report.statements.map((checked, i) => {
    const [before, printed, after] = contextOf(report.text, checked.statement);
    const {opinion} = readRemark(checked.key);
    const places = checked.rows.map((row) => rowPlace(row).text).join(" ");
    const status = words.statuses[checked.judgement.status];
    return [
      String(i + 1),
      printed,
      `${before}${printed}${after}`,
      status,
      [expectedText(checked), readingText(checked, {facts, words})].filter(Boolean).join(" · "),
      places,
      words.opinions[opinion]
    ];
  });
  const findings = report.findings.map((finding) => {
    const [before, printed, after] = contextOf(report.text, finding);
    const expected = finding.expected === undefined ? "" : words.findings.expected(finding.expected);
    return ["", printed, `${before}${printed}${after}`, words.findings.kinds[finding.kind], expected, "", ""];
  });
  return {header: words.files.columns, rows: [...rows, ...findings]};
}

const style = `body{max-width:46em;margin:2em auto;padding:0 1em;font:16px/1.8 "Noto Sans CJK SC","Microsoft YaHei",sans-serif}
.said{color:inherit}.said.differs,.said.unread,.finding{background:#fdf3d6}li{margin:.6em 0}.faint{color:#5a5a55}`;

/** A report with its marks and what is said of them, as one file that runs and fetches nothing. */
export function annotatedHtml(report: CheckedReport, {facts, words}: {facts: ReportFacts; words: ReportWords}): string {
  const page = element(
    "html",
    {lang: "zh-CN"},
    element(
      "head",
      {},
      element("meta", {charset: "utf-8"}),
      element("title", {}, words.files.name),
      element("style", {}, style)
    ),
    element("body", {}, markedText(report, {words}), statementList(report, {facts, words}))
  );
  return `<!doctype html>\n${htmlText(page)}\n`;
}
