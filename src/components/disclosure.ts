import {element} from "./element.js";
import {inertText} from "./inertText.js";

/** A button and what it opens; `relabel` names what the button shows now. */
export interface Disclosure {
  node: HTMLElement;
  relabel(label: string): void;
}

/**
 * Something that a button opens and closes. Where it `floats` over the page it also closes on Escape, which gives the
 * focus back to the button, and when the reader goes on elsewhere. A `heading` stands above the button and is part of its
 * name. The style sheet may show what a button opens without it, where there is room.
 */
export function disclosure(
  content: HTMLElement,
  {
    id,
    name,
    label,
    heading,
    floats = false
  }: {id: string; name: string; label: string; heading?: string; floats?: boolean}
): Disclosure {
  const shown = element("span", {}, label);
  const button = element(
    "button",
    {
      ...{type: "button", id: `${id}-opener`, class: "opener", "aria-expanded": "false", "aria-controls": id},
      ...(heading && {"aria-labelledby": `${id}-heading ${id}-opener`}),
      click: () => open(button.getAttribute("aria-expanded") === "false")
    },
    shown
  );
  const node = element(
    "div",
    {class: `disclosure ${name}`},
    heading && element("span", {id: `${id}-heading`, class: "heading"}, heading),
    button,
    element("div", {id, class: "opened"}, content)
  );
  const outside = (target: EventTarget | null) => target instanceof Node && !node.contains(target);
  const onPress = ({target}: Event) => outside(target) && open(false);

  function open(is: boolean) {
    button.setAttribute("aria-expanded", String(is));
    if (!floats) return;
    if (is) document.addEventListener("pointerdown", onPress);
    else document.removeEventListener("pointerdown", onPress);
  }
  if (floats) {
    node.addEventListener("focusout", ({relatedTarget}) => outside(relatedTarget) && open(false));
    node.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || button.getAttribute("aria-expanded") === "false") return;
      event.preventDefault();
      open(false);
      button.focus();
    });
  }
  return {node, relabel: (next) => shown.replaceChildren(inertText(next))};
}
