import {element} from "../components/element.js";
import type {Words} from "../text.js";
import type {Source} from "./facts.js";

/**
 * The documents behind a page: title, kind, sections used, unit printed in, day published, and the `files` of each that
 * the page reads, below `data/`. Of a person's own file neither is there: its sections are single cells, by the thousand,
 * which each number opens, and it stands nowhere below `data/`.
 */
export function sourceList(
  {sources}: {sources: readonly Source[]},
  {words, files = () => ["budget.csv"]}: {words: Words; files?: (document: string) => readonly string[]}
): HTMLElement {
  const text = words.overview.sources;
  if (sources.length === 0) return element("p", {class: "absent"}, words.notStated);
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
            row.kind !== "import" && row.sections && `${text.section} ${row.sections}`,
            text.unit(row.amount_unit),
            row.published_on ? `${text.published} ${words.day(row.published_on)}` : text.undated,
            row.synthetic && words.basis.synthetic
          ]
            .filter(Boolean)
            .join(" · ")
        ),
        (row.kind === "import" ? [] : files(row.document_id))
          .map((file) => `${row.document_id}/${file}`)
          .map((file) => element("a", {href: words.dataHref(file)}, file))
      )
    )
  );
}
