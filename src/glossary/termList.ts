import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {metrics as all} from "../metrics.js";
import type {Words} from "../text.js";
import {standards} from "./standards.js";
import type {Standard} from "./standards.js";
import {termAnchor, termsOf} from "./terms.js";
import type {Term, TermGroup, TermId} from "./terms.js";
import type {GlossaryWords} from "./text.js";

/** What the glossary is told with. */
export interface GlossaryTelling {
  words: Words;
  text: GlossaryWords;
}

/** The terms of a part of the glossary, each under its own heading, to which links lead. */
export function termList(group: TermGroup, telling: GlossaryTelling): HTMLElement {
  return element(
    "div",
    {class: "terms"},
    termsOf(group).map(([id, term]) => entry(id, {term, ...telling}))
  );
}

function entry(id: TermId, {term, words, text}: GlossaryTelling & {term: Term}): HTMLElement {
  const {labels} = text;
  const said = text.terms[id];
  const anchor = termAnchor(id);
  const formulas = (term.metrics ?? []).filter((metric) => all[metric].kind !== "amount");
  const fact = (label: string, ...content: Child[]) => [element("dt", {}, label), element("dd", {}, ...content)];
  return element(
    "section",
    {class: "term", "aria-labelledby": anchor},
    element(
      "h3",
      {id: anchor, tabindex: -1},
      said.name,
      " ",
      element("span", {class: "faint", lang: words.bar.otherLanguageTag}, said.other)
    ),
    element(
      "dl",
      {},
      fact(labels.exact, said.exact),
      fact(labels.plain, said.plain),
      fact(labels.unlike, said.unlike),
      formulas.length > 0 &&
        fact(
          labels.formula,
          formulas.map((metric) =>
            element("p", {}, element("strong", {}, words.metrics[metric].name), " ", words.metrics[metric].meaning)
          )
        ),
      fact(
        labels.standards,
        term.standards.length === 0
          ? text.own
          : term.standards.map(([standard, at = ""]) => {
              const {number = "", ...names}: Standard = standards[standard];
              return element("p", {}, text.standard({name: words.name(names), number, at}));
            })
      ),
      fact(
        labels.pages,
        term.pages.map((page, i) => [
          i > 0 && words.listMark,
          element("a", {href: words.pageHref(page)}, words.pages[page])
        ])
      )
    )
  );
}
