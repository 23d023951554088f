import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {numberText} from "../components/numberText.js";
import {count} from "../format.js";
import {rowHash} from "../outcomes/telling.js";
import type {WorkActivity, Workbench, WorkLine} from "./facts.js";
import type {LinkForm, Picked} from "./linkForm.js";
import {activityOf, lineAmount, lineName} from "./telling.js";
import type {WorkbenchTelling} from "./telling.js";

/** A line and an activity that belong together, by the data or by the reader's own proposal. */
interface Tie {
  account: string;
  document: string;
  activity: string;
  basis: "named" | "inferred" | "proposed" | "own";
  reason: string;
  /** Where the data say so. */
  row: {document_id: string; line: number} | null;
}

/** The lines with their money, and the activities with their results, each with what it is tied to; what is tied to nothing comes first. */
export function links(facts: Workbench, {form, ...telling}: WorkbenchTelling & {form: LinkForm}): HTMLElement {
  const {words, text} = telling;
  const {lines, activities, subject} = facts;
  if (activities.length === 0 || lines.length === 0) return element("p", {class: "absent"}, text.lines.nothing);
  const ties = tiesOf(facts, telling);
  const ofLine = (row: WorkLine) => ties.filter((tie) => tie.account === row.account_id);
  const ofActivity = (row: WorkActivity) =>
    ties.filter((tie) => tie.document === row.document_id && tie.activity === row.activity_id);
  const pick = (name: string, picked: Picked) =>
    element(
      "button",
      {
        ...{type: "button", class: "chip", "aria-label": text.lines.pick(name)},
        ...{"data-key": `pick:${picked.account ?? picked.activity}`, click: () => form.pick(picked)}
      },
      text.form.choose
    );
  const money = [true, false].flatMap((project) =>
    untiedFirst(
      lines.filter((row) => row.project === project),
      {tied: (row) => ofLine(row).length > 0, size: (row) => row.amount ?? 0}
    )
  );
  const work = untiedFirst(activities, {tied: (row) => ofActivity(row).length > 0, size: (row) => row.results});
  return element(
    "div",
    {class: subject.synthetic ? "workbench lists synthetic" : "workbench lists"},
    dataTable(money, {
      caption: text.lines.caption,
      columns: [
        {head: text.lines.columns.line, cell: (row) => words.name(row)},
        {head: text.lines.columns.amount, number: true, cell: (row) => lineAmount(row, facts)},
        {
          head: text.lines.columns.tied,
          cell: (row) =>
            tiesTold(ofLine(row), {
              none: row.project ? text.lines.untied : text.lines.beyondProjects,
              told: (tie) => {
                const activity = activityOf(facts, tie);
                return activity ? words.name(activity) : tie.activity;
              },
              reasons: true,
              telling
            })
        },
        {head: text.lines.columns.choose, cell: (row) => pick(words.name(row), {account: row.account_id})}
      ]
    }),
    dataTable(work, {
      caption: text.activities.caption,
      columns: [
        {
          head: text.activities.columns.activity,
          cell: (row) => words.name(row)
        },
        {
          head: text.activities.columns.results,
          number: true,
          cell: (row) => numberText(count(row.results), rowHash(row, "activities"))
        },
        {
          head: text.activities.columns.tied,
          cell: (row) =>
            tiesTold(ofActivity(row), {
              none: text.activities.untied,
              told: (tie) => lineName(tie.account, {...facts, words}),
              reasons: false,
              telling
            })
        },
        {
          head: text.activities.columns.choose,
          cell: (row) => pick(words.name(row), {document: row.document_id, activity: row.activity_id})
        }
      ]
    })
  );
}

function tiesOf({links, proposal}: Workbench, {words}: WorkbenchTelling): Tie[] {
  return [
    ...links.map((row): Tie => ({
      ...{account: row.account_id, document: row.activity_document_id, activity: row.activity_id, basis: row.basis},
      reason: words.either({zh: row.rationale, en: row.rationale_en}),
      row
    })),
    ...proposal.links.map((row): Tie => ({...row, basis: "own", row: null}))
  ];
}

/** What is tied to a line or an activity, each tie with its basis, which opens its row. */
function tiesTold(
  ties: readonly Tie[],
  {
    none,
    told,
    reasons,
    telling: {text}
  }: {none: string; told: (tie: Tie) => string; reasons: boolean; telling: WorkbenchTelling}
): Child {
  if (ties.length === 0) return element("span", {class: "untied"}, none);
  return element(
    "ul",
    {class: reasons ? "ties reasoned" : "ties"},
    ties.map((tie) =>
      element(
        "li",
        {},
        element(
          "span",
          {class: `tie ${tie.basis}`},
          tie.row ? numberText(text.basis[tie.basis], rowHash(tie.row, "links")) : text.basis[tie.basis]
        ),
        ` ${told(tie)}`,
        reasons && tie.reason !== "" && element("span", {class: "faint reason"}, tie.reason)
      )
    )
  );
}

/** Rows with what is tied to nothing first, the largest of it on top; the rest as it came. */
function untiedFirst<R>(rows: readonly R[], {tied, size}: {tied: (row: R) => boolean; size: (row: R) => number}): R[] {
  const loose = rows.filter((row) => !tied(row)).sort((a, b) => size(b) - size(a));
  return [...loose, ...rows.filter(tied)];
}
