import {disclosure} from "../components/disclosure.js";
import {element} from "../components/element.js";
import {radioField} from "../components/radioField.js";
import {readFilters} from "../filters.js";
import type {Filters} from "../filters.js";
import {writeFilters} from "../writeFilters.js";
import {activeFilters} from "./activeFilters.js";
import type {Spending} from "./facts.js";
import {lineField} from "./lineField.js";
import {selectFields} from "./selectFields.js";
import type {SpendingTelling} from "./telling.js";
import {unitField} from "./unitField.js";

/** The filters as a form that lives as long as the page; `show` brings it in line with what is shown. */
export type SliceForm = HTMLElement & {show(facts: Spending): void};

/**
 * A form of every filter; a change asks `go` for the query string that has it, based on what was asked for last. Once
 * something else is shown, it says what in a sentence, to a reader who does not see it.
 */
export function sliceForm({
  go,
  search,
  ...telling
}: SpendingTelling & {go: (search: string) => Promise<void>; search: () => string}): SliceForm {
  const {form} = telling.text;
  let shown: Spending | undefined;

  function onChange(change: (filters: Filters) => Partial<Filters>) {
    const {scope} = shown!;
    const asked = search();
    const next = writeFilters(change(readFilters(asked, scope).filters), {search: asked, scope});
    void go(next).then(() => {
      // What could not be computed is not shown: the form goes back to what is.
      if (search() === shown!.search) show(shown!);
    });
  }

  const sides = radioField(
    (["expenditure", "income"] as const).map((value) => ({value, label: telling.text.sides[value]})),
    {name: "side", legend: form.names.side, onChoose: (value) => onChange(() => ({side: value as Filters["side"]}))}
  );
  const fields = {
    units: unitField({...telling, onChange}),
    side: {node: sides.node, show: ({filters}: Spending) => sides.show(filters.side)},
    lines: lineField({...telling, onChange}),
    ...selectFields({...telling, onChange})
  };
  const controls = element(
    "div",
    {class: "controls"},
    Object.values(fields).map((field) => field.node)
  );
  const {node, relabel} = disclosure(controls, {id: "slice-controls", name: "fold", label: form.title(0)});

  function show(facts: Spending) {
    for (const field of Object.values(fields)) field.show(facts);
    relabel(form.title(activeFilters(facts, telling).length));
    if (!shown) root.replaceChildren(node);
    root.removeAttribute("inert");
    shown = facts;
  }
  // Until there is something to choose from, what the build drew stands here, so that nothing moves.
  const drawn = document.querySelector("form.slice")?.cloneNode(true).childNodes ?? [];
  const root: SliceForm = Object.assign(
    element(
      "form",
      {class: "slice", "aria-label": form.label, inert: true, submit: (event) => event.preventDefault()},
      [...drawn]
    ),
    {show}
  );
  return root;
}
