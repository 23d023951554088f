import {element} from "../components/element.js";
import type {Outcomes} from "./facts.js";
import type {OutcomesTelling} from "./telling.js";

/** The documents behind the page: title, kind, sections used, day published, and their files. */
export function resultSources({sources, awards}: Outcomes, {words}: Pick<OutcomesTelling, "words">): HTMLElement {
  const text = words.overview.sources;
  const files = (document: string) => [
    `${document}/outcomes.csv`,
    ...(awards.some((row) => row.document_id === document) ? [`${document}/awards.csv`] : [])
  ];
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
            `${text.section} ${row.sections}`,
            row.published_on ? `${text.published} ${row.published_on}` : text.undated,
            row.synthetic && words.basis.synthetic
          ]
            .filter(Boolean)
            .join(" · ")
        ),
        files(row.document_id).map((file) => element("a", {href: words.dataHref(file)}, file))
      )
    )
  );
}
