import {element} from "../components/element.js";
import {tableTools} from "../components/tableTools.js";
import {count} from "../format.js";
import {indicatorKinds} from "../outcomes/facts.js";
import type {IndicatorKind} from "../outcomes/facts.js";
import {outcomesHref} from "../outcomes/filters.js";
import {figureFrame} from "../overview/figureFrame.js";
import type {AlignedActivity, Problems} from "./facts.js";
import type {ProblemsTelling} from "./telling.js";
import {searchElsewhere} from "./trace.js";

/** Activities × kinds of indicator, under their themes: how many of each, whose kinds are inferred, and the empty cells. */
export function kindMatrix(facts: Problems, telling: ProblemsTelling): HTMLElement {
  const {words, text, outcomes} = telling;
  const {matrix} = text;
  const {activities, kinds, subject, search} = facts;
  if (activities.length === 0) return element("p", {class: "absent"}, matrix.absent);
  const cellOf = ({document_id, activity_id}: AlignedActivity, kind: IndicatorKind) =>
    kinds.find((row) => row.document_id === document_id && row.activity_id === activity_id && row.kind === kind);
  const totalOf = (kind: IndicatorKind) =>
    kinds.filter((row) => row.kind === kind).reduce((sum, row) => sum + row.results, 0);
  const sum = (of: (row: Problems["kinds"][number]) => number) => kinds.reduce((all, row) => all + of(row), 0);
  const empty = activities.length * indicatorKinds.length - kinds.length;

  const cell = (row: AlignedActivity, kind: IndicatorKind) => {
    const found = cellOf(row, kind);
    if (!found) return element("td", {class: "number empty"}, "—");
    const shown = count(found.results);
    const inferred = found.inferred === found.results;
    return element(
      "td",
      {class: "number"},
      element(
        "a",
        {
          href: `${words.pageHref("outcomes")}${outcomesHref(searchElsewhere(search), {kind, theme: row.theme_id})}#activity-${row.activity_id}`,
          "aria-label": matrix.cell({activity: words.name(row), kind: outcomes.kinds[kind], count: shown})
        },
        shown
      ),
      found.inferred > 0 &&
        element("span", {class: "mark"}, " ", inferred ? text.basis.inferred : matrix.partly(count(found.inferred)))
    );
  };
  const themes = [...new Map(activities.map((row) => [row.theme_id, row])).values()];
  const table = element(
    "div",
    {class: "table matrix", tabindex: 0, role: "region", "aria-label": matrix.caption},
    element(
      "table",
      {},
      element("caption", {class: "visually-hidden"}, matrix.caption),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", {scope: "col"}, matrix.activity),
          element("th", {scope: "col"}, matrix.money),
          indicatorKinds.map((kind) =>
            element(
              "th",
              {scope: "col", class: "number"},
              outcomes.kinds[kind],
              element("div", {class: "rule"}, matrix.rules[kind])
            )
          )
        )
      ),
      themes.map((theme) =>
        element(
          "tbody",
          {},
          element(
            "tr",
            {},
            element(
              "th",
              {class: "heading", scope: "rowgroup", colspan: indicatorKinds.length + 2},
              element("span", {}, words.name({name: theme.theme, name_en: theme.theme_en}))
            )
          ),
          activities
            .filter((row) => row.theme_id === theme.theme_id)
            .map((row) =>
              element(
                "tr",
                {},
                element("th", {scope: "row"}, words.name(row)),
                element("td", {class: row.linked === null ? "empty" : null}, matrix.moneyOf[row.linked ?? "none"]),
                indicatorKinds.map((kind) => cell(row, kind))
              )
            )
        )
      ),
      element(
        "tfoot",
        {},
        element(
          "tr",
          {},
          element("th", {scope: "row"}, matrix.total),
          element("td", {}, matrix.funded(count(activities.filter((row) => row.linked !== null).length))),
          indicatorKinds.map((kind) => element("td", {class: "number"}, count(totalOf(kind))))
        )
      )
    )
  );
  return element(
    "section",
    {class: subject.synthetic ? "figure synthetic" : "figure"},
    element(
      "h3",
      {},
      matrix.title({
        year: subject.fiscal_year,
        activities: count(activities.length),
        empty: count(empty),
        missing: indicatorKinds.filter((kind) => totalOf(kind) === 0).map((kind) => outcomes.kinds[kind])
      })
    ),
    element("p", {class: "subtitle"}, matrix.subtitle),
    table,
    element(
      "p",
      {class: "note"},
      matrix.note({
        inferred: count(sum((row) => row.inferred)),
        named: count(sum((row) => row.results - row.inferred))
      }),
      element("span", {class: "screen-only"}, " ", matrix.open)
    ),
    tableTools(table, {
      ...figureFrame(facts, telling),
      ...{id: "kind-matrix", title: matrix.caption, subtitle: matrix.subtitle}
    })
  );
}
