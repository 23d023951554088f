import {shape} from "./element.js";

/**
 * A mark or label of a figure that shows only what it stands for when it is followed. `key` names it among everything on
 * the page, so that the focus finds it again after the page is redrawn; what `silent` marks is for the pointer alone,
 * because a label beside it leads the keyboard there.
 */
export function choosing(
  node: SVGElement | readonly SVGElement[],
  {href, key, silent = false}: {href: string | null; key: string; silent?: boolean}
): SVGElement {
  if (href === null) return shape("g", {}, node);
  return shape(
    "a",
    {href, class: "choosing", ...(silent ? {tabindex: -1, "aria-hidden": "true"} : {"data-key": key})},
    node
  );
}
