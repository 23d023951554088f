import {element} from "../components/element.js";
import type {Words} from "../text.js";
import type {Overview} from "./facts.js";

/** The documents behind the page: title, kind, sections used, unit printed in, day published, and their files. */
export function sourceList({sources}: Overview, {words}: {words: Words}): HTMLElement {
  const text = words.overview.sources;
  return element(
    "ul",
    {class: "sources"},
    sources.map((row) =>
      element(
        "li",
        {},
        element("cite", {}, words.name({name: row.title, name_en: row.title_en})),
        element(
          "span",
          {class: "faint"},
          [
            words.documentKinds[row.kind],
            `${text.section} ${row.sections}`,
            text.unit(row.amount_unit),
            row.published_on ? `${text.published} ${row.published_on}` : text.undated,
            row.synthetic && words.basis.synthetic
          ]
            .filter(Boolean)
            .join(" · ")
        ),
        element("a", {href: words.dataHref(`${row.document_id}/budget.csv`)}, `${row.document_id}/budget.csv`)
      )
    )
  );
}
