import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {numberText} from "../components/numberText.js";
import {count} from "../format.js";
import type {MetricId} from "../metrics.js";
import {refHash} from "../provenance/ref.js";
import {behind} from "./behind.js";
import type {Behind} from "./behind.js";
import {comparedLines} from "./comparedLines.js";
import type {SpentLine} from "./facts.js";
import {inferredMark, spentLines} from "./spentLines.js";
import {mostTold} from "./told.js";
import type {Told, TellingYear} from "./told.js";

/** What a metric's value is made up of in a year, the most first, to see where to begin; says so where nothing states it. */
export function contributors(
  metric: MetricId,
  {open, ...telling}: Omit<TellingYear, "of"> & {open: boolean}
): HTMLElement {
  const {title, content} = told(behind[metric], {...telling, of: telling.words.metrics[metric].name});
  if (title === undefined) return element("p", {class: "behind"}, content);
  return element("details", {class: "behind", open}, element("summary", {}, title), content);
}

function told(made: Behind, telling: TellingYear): Told {
  const {words, text, facts, year, of} = telling;
  const ofYear = <R extends {fiscal_year: number}>(rows: readonly R[]) =>
    rows.filter((row) => row.fiscal_year === year);
  switch (made.kind) {
    case "compared":
      return comparedLines(made, telling);
    case "loose":
      return spentLines(
        ofYear(facts.spent).filter((row) => !row.itemised),
        {title: text.behind.loose.title(year), none: text.behind.loose.none(year), ...telling}
      );
    case "unlinked": {
      const {title, none} = text.behind.unlinked;
      const counts = (row: SpentLine) => row.linked === "named" || (made.ties === "inferred" && row.linked !== null);
      return spentLines(
        ofYear(facts.spent).filter((row) => row.project && !counts(row)),
        {title: title(year, made.ties), none: none(year, made.ties), ...telling}
      );
    }
    case "activities": {
      const {title, none} = text.behind.activities;
      const rows = ofYear(facts.activities).filter(
        ({linked}) => !(linked === "named" || (made.ties === "inferred" && linked !== null))
      );
      const shown = rows.slice(0, mostTold);
      if (rows.length === 0) return {content: none(year, made.ties)};
      const own = title(year, {ties: made.ties, shown: count(shown.length), all: count(rows.length)});
      return {
        title: own,
        content: dataTable(shown, {
          caption: text.behind.caption(of, own),
          columns: [
            {head: text.behind.activity, cell: (row) => [words.name(row), inferredMark(row.linked, telling)]},
            {
              ...{head: text.behind.results, number: true},
              cell: ({document_id: document, line, results}) =>
                numberText(count(results), refHash({kind: "row", document, table: "activities", line}))
            }
          ]
        })
      };
    }
    case "results": {
      const {unit_id: unit} = facts.subject;
      const filter = made.of === "untargeted" ? ["only", "untargeted"] : ["kind", "quantity"];
      const search = new URLSearchParams([["unit", unit], ["year", String(year)], filter]).toString();
      return {
        content: element("a", {href: `${words.pageHref("outcomes")}?${search}`}, text.behind.outcomes[made.of](year))
      };
    }
  }
}
