import {element} from "../components/element.js";
import type {Option} from "../components/showOptions.js";

/**
 * A list to choose one thing from, under its label, which in a table is said and not shown; `key` keeps the focus on it
 * when the page is drawn again. `options` are made when the list is first reached: a long table has hundreds of long lists.
 */
export function choiceField(
  options: readonly Option[] | {chosen: Option; all: () => readonly Option[]},
  {
    key,
    label,
    value,
    hidden = false,
    onChoose
  }: {
    key: string;
    label: string;
    value: string;
    hidden?: boolean;
    onChoose: (value: string) => void;
  }
): HTMLElement {
  const optionsOf = (some: readonly Option[]) =>
    some.map((option) => element("option", {value: option.value, selected: option.value === value}, option.label));
  const select = element(
    "select",
    {id: key, "data-key": key, "aria-label": hidden && label, change: () => onChoose(select.value)},
    optionsOf("all" in options ? [options.chosen] : options)
  );
  if ("all" in options)
    select.addEventListener("focus", () => select.replaceChildren(...optionsOf(options.all())), {once: true});
  return element("div", {class: "field"}, !hidden && element("label", {for: key, class: "heading"}, label), select);
}
