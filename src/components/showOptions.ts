import {element} from "./element.js";

/** Something to choose from a list; `disabled` where it cannot be chosen now. */
export interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

/**
 * Brings a list in line with what there is to choose from and what is chosen, in the attributes too, so that a page drawn
 * at build time opens on it. Options that are as they were stay, so that a list a reader has open stays open.
 */
export function showOptions(
  select: HTMLSelectElement,
  {options, value}: {options: readonly Option[]; value: string}
): void {
  const text = (list: Iterable<Option>) =>
    JSON.stringify([...list].map((row) => [row.value, row.label, !!row.disabled]));
  if (text(select.options) !== text(options))
    select.replaceChildren(...options.map(({value, label, disabled}) => element("option", {value, disabled}, label)));
  for (const option of select.options) option.toggleAttribute("selected", option.value === value);
  select.value = value;
}
