import {disclosure} from "../components/disclosure.js";
import {element} from "../components/element.js";
import {selectField} from "../components/selectField.js";
import type {Option} from "../components/showOptions.js";
import {activeFilters} from "./activeFilters.js";
import {indicatorKinds} from "./facts.js";
import type {Outcomes} from "./facts.js";
import {outcomesHref, statedChoices} from "./filters.js";
import type {OutcomesTelling} from "./telling.js";

/** The filters as a form that lives as long as the page; `show` brings it in line with what is shown. */
export type FilterForm = HTMLElement & {show(facts: Outcomes): void};

/** A form of theme, kind of indicator, what is stated and text; a change asks `go` for the query string that has it. */
export function filterForm({
  go,
  search,
  ...telling
}: OutcomesTelling & {go: (search: string) => Promise<void>; search: () => string}): FilterForm {
  const {words, text} = telling;
  const {names, every, only} = text.form;
  let shown: Outcomes | undefined;

  function choose(name: "with" | "theme" | "kind" | "only" | "find", value: string) {
    const next = outcomesHref(search(), {[name]: value});
    void go(next === "?" ? "" : next).then(() => {
      if (shown && search() === shown.search) show(shown);
    });
  }
  const field = (name: "with" | "theme" | "kind" | "only") =>
    selectField({id: `outcomes-${name}`, label: names[name], onChoose: (value) => choose(name, value)});
  const fields = {with: field("with"), theme: field("theme"), kind: field("kind"), only: field("only")};
  const find = element("input", {
    ...{id: "outcomes-find", type: "search", autocomplete: "off"},
    change: () => choose("find", find.value.trim())
  });
  const {node, relabel} = disclosure(
    element(
      "div",
      {class: "controls"},
      Object.values(fields).map((each) => each.node),
      element("div", {class: "field"}, element("label", {class: "heading", for: "outcomes-find"}, names.find), find)
    ),
    {id: "outcomes-controls", name: "fold", label: text.form.title(0)}
  );

  function show(facts: Outcomes) {
    const {filters, themes, results, others, beside} = facts;
    const indent = (row: {parent_id: string | null}) => (row.parent_id === null ? "" : "\u2003");
    const themeOptions = themes.map((row) => ({value: row.theme_id, label: indent(row) + words.name(row)}));
    const kinds = indicatorKinds.filter((kind) => kind === filters.kind || results.some((row) => row.kind === kind));
    const list = (all: string, options: readonly Option[]) =>
      results.length === 0 ? [] : [{value: "", label: all}, ...options];
    fields.with.show(
      others.length === 0
        ? []
        : [{value: "", label: every.with}, ...others.map((row) => ({value: row.unit_id, label: words.name(row)}))],
      beside?.unit.unit_id ?? ""
    );
    fields.theme.show(list(every.theme, themeOptions), filters.theme);
    fields.kind.show(
      list(
        every.kind,
        kinds.map((value) => ({value, label: text.kinds[value]}))
      ),
      filters.kind
    );
    fields.only.show(
      list(
        every.only,
        statedChoices.map((value) => ({value, label: only[value]}))
      ),
      filters.only
    );
    find.value = filters.find;
    relabel(text.form.title(activeFilters(facts, telling).length));
    if (!shown) root.replaceChildren(node);
    root.hidden = results.length === 0;
    root.removeAttribute("inert");
    shown = facts;
  }
  // Until there is something to choose from, what the build drew stands here, so that nothing moves.
  const drawn = document.querySelector("form.slice")?.cloneNode(true).childNodes ?? [];
  const root: FilterForm = Object.assign(
    element(
      "form",
      {class: "slice", "aria-label": text.form.label, inert: true, submit: (event) => event.preventDefault()},
      [...drawn]
    ),
    {show}
  );
  return root;
}
