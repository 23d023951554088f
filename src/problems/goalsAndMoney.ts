import {alignment} from "../components/alignment.js";
import type {AlignmentRows} from "../components/alignment.js";
import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import {numberText, plainText} from "../components/numberText.js";
import {traced} from "../components/traced.js";
import {count} from "../format.js";
import {refHash} from "../provenance/ref.js";
import {figureFrame} from "../overview/figureFrame.js";
import {alignmentRows, isProject, untiedLines} from "./alignmentRows.js";
import type {AlignedActivity, AlignedLine, Problems, Tie} from "./facts.js";
import {kindText} from "./kindText.js";
import {activityNode, lineNode, tieEnds} from "./nodes.js";
import {moneyText, rateOf, sideText, sumOf, wholeText} from "./numbers.js";
import {lineName} from "./telling.js";
import type {ProblemsTelling} from "./telling.js";
import {traceHref} from "./trace.js";

/** Budget lines, activities and results, with what ties them: a reader can trace each by pointer and keyboard, and pin it. */
export function goalsAndMoney(facts: Problems, telling: ProblemsTelling): HTMLElement {
  const {text} = telling;
  const rows = alignmentRows(facts, telling);
  const status = element("p", {class: "traced", role: "status"});
  const {pinned} = facts.trace;
  const worked = facts.activities.length > 0;
  const named = facts.ties.filter((tie) => tie.basis === "named").length;
  const node = figure((drawing) => alignment(rows, drawing), {
    ...figureFrame(facts, telling),
    id: "goals-and-money",
    title: titleOf(facts, telling),
    subtitle: text.alignment.subtitle,
    controls: [
      element(
        "div",
        {class: "trace-bar"},
        status,
        pinned !== "" &&
          element(
            "a",
            {href: traceHref(facts.search, {pinned: ""}), class: "chip", "data-key": "trace:unpin"},
            text.alignment.unpin
          )
      )
    ],
    notes:
      worked &&
      element(
        "p",
        {class: "note"},
        text.alignment.note({named: count(named), inferred: count(facts.ties.length - named)})
      ),
    table: tieTable(facts, telling)
  });
  traced(node, {
    ...{ties: rows.ties, said: sayings(facts, {rows, telling}), pinned, status},
    rest: worked ? text.alignment.hint : text.alignment.withoutActivities
  });
  return node;
}

function titleOf(facts: Problems, {text}: ProblemsTelling): string {
  const {fiscal_year: year} = facts.subject;
  const untied = untiedLines(facts);
  const [all, total] = [moneyText(untied, facts), wholeText(facts)];
  const projects = facts.lines.filter((line) => isProject(line) && line.amount !== null && !line.within);
  if (sumOf(projects).value <= 0) return text.alignment.untitled({year, all, total});
  const linked = rateOf(facts, {metric: "linked_share"});
  const project = linked ? sideText(linked, "denominator") : moneyText(projects, facts);
  const unlinked = moneyText(untied.filter(isProject), facts);
  if (unlinked === "") return text.alignment.allTied({year, project, all, total});
  return text.alignment.title({year, unlinked, project, all, total});
}

/** What is said of everything that can be looked at. */
function sayings(
  facts: Problems,
  {rows, telling}: {rows: AlignmentRows; telling: ProblemsTelling}
): Map<string, string> {
  const {words, text} = telling;
  const {said} = text.alignment;
  const tiedTo = (id: string, end: "line" | "activity") => facts.ties.filter((tie) => tieEnds(tie)[end] === id);
  const lineOf = (tie: Tie) => facts.lines.find((line) => lineNode(line) === tieEnds(tie).line)!;
  const activityOf = (tie: Tie) => facts.activities.find((row) => activityNode(row) === tieEnds(tie).activity)!;
  const folds = [...rows.untied.lines, ...rows.untied.activities].filter(({id}) => id.startsWith("fold:"));
  return new Map([
    ...folds.map((node): [string, string] => [
      node.id,
      "value" in node
        ? said.line({name: node.label, amount: plainText(node.value), activities: []})
        : said.activity({name: node.label, lines: [], results: node.results.label})
    ]),
    ...facts.lines.map((line): [string, string] => [
      lineNode(line),
      said.line({
        name: lineName(line, telling),
        amount: plainText(moneyText([line], facts)),
        activities: tiedTo(lineNode(line), "line").map((tie) => said.tie(words.name(activityOf(tie)), tie.basis))
      })
    ]),
    ...facts.activities.map((row): [string, string] => [
      activityNode(row),
      said.activity({
        name: words.name(row),
        lines: tiedTo(activityNode(row), "activity").map((tie) => said.tie(lineName(lineOf(tie), telling), tie.basis)),
        results: kindText([row], {...facts, ...telling})
      })
    ])
  ]);
}

interface TableRow {
  line: AlignedLine | null;
  activity: AlignedActivity | null;
  tie: Tie | null;
}

/** Everything that nothing ties, then every tie with its reason. */
function tieTable(facts: Problems, telling: ProblemsTelling): HTMLElement {
  const {words, text} = telling;
  const {columns, namedBy, subtitle} = text.alignment;
  const rows: TableRow[] = [
    ...untiedLines(facts).map((line) => ({line, activity: null, tie: null})),
    ...facts.ties.map((tie) => ({
      tie,
      line: facts.lines.find((line) => lineNode(line) === tieEnds(tie).line) ?? null,
      activity: facts.activities.find((row) => activityNode(row) === tieEnds(tie).activity) ?? null
    })),
    ...facts.activities.filter((row) => row.linked === null).map((activity) => ({line: null, activity, tie: null}))
  ];
  return dataTable(rows, {
    caption: subtitle,
    columns: [
      {head: columns.line, cell: ({line}) => line && lineName(line, telling)},
      {head: columns.amount, number: true, cell: ({line}) => line && moneyText([line], facts)},
      {head: columns.activity, cell: ({activity}) => activity && words.name(activity)},
      {head: columns.results, cell: ({activity}) => activity && kindText([activity], {...facts, ...telling})},
      {
        head: columns.basis,
        cell: ({tie}) =>
          tie &&
          numberText(
            text.basis[tie.basis],
            refHash({kind: "row", document: tie.document_id, table: "links", line: tie.line})
          )
      },
      {
        head: columns.reason,
        cell: ({tie}) => tie && (words.either({zh: tie.rationale, en: tie.rationale_en}) || namedBy)
      }
    ]
  });
}
