import {copyButton} from "./copyButton.js";
import {element} from "./element.js";

/** The words of the chips, alike on every page that can be filtered. */
export interface ChipText {
  title: string;
  remove(filter: string): string;
  clear: string;
  copy: {label: string; copied: string; failed: string};
}

/** A filter that is on: as it is called, and the address of the page without it. */
export interface FilterChip {
  key: string;
  label: string;
  href: string;
}

/**
 * What a page shows, in chips: what is `fixed` as plain text, each filter that is on as a link that takes it away, a
 * link to the page without any (`clear`), and a button that copies the address.
 */
export function filterChips(
  filters: readonly FilterChip[],
  {fixed, clear, text}: {fixed: readonly string[]; clear: string; text: ChipText}
): HTMLElement {
  return element(
    "div",
    {class: "chips", role: "group", "aria-label": text.title, "data-key": "chips", tabindex: -1},
    element(
      "ul",
      {},
      fixed.map((label) => element("li", {}, element("span", {class: "chip fixed"}, label))),
      filters.map(({key, label, href}) =>
        element(
          "li",
          {},
          element(
            "a",
            {class: "chip", href, "data-key": `chip:${key}`, "aria-label": text.remove(label)},
            label,
            element("span", {class: "cross", "aria-hidden": "true"}, "×")
          )
        )
      ),
      filters.length > 0 && element("li", {}, element("a", {href: clear, "data-key": "chip:all"}, text.clear)),
      element(
        "li",
        {},
        copyButton(() => location.href, text.copy)
      )
    )
  );
}
