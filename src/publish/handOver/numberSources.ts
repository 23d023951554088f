import {element} from "../../components/element.js";
import type {Child} from "../../components/element.js";
import type {OpenedNumber} from "../edition.js";
import type {PublishWords} from "../text.js";

/**
 * Every number opened, at the end of the file: each is what the address of its links names, so that they lead to it
 * without a script too. It is open until a script folds it.
 */
export function numberSources(opened: readonly OpenedNumber[], {text}: {text: PublishWords}): HTMLElement {
  const node = element(
    "details",
    {class: "number-sources", open: true},
    element("summary", {}, element("h2", {}, text.index.title)),
    opened.map(({key, title, content}) =>
      element("section", {class: "number-source", id: key.slice(1)}, element("h3", {}, title), copied(content))
    )
  );
  // Their tables share a few names: as landmarks they would only be in the way.
  for (const region of node.querySelectorAll('[role="region"]')) region.setAttribute("role", "group");
  return node;
}

/** What a panel shows may stand on a page: the file has a copy. */
function copied(child: Child): Child {
  if (Array.isArray(child)) return (child as readonly Child[]).map(copied);
  return child && typeof child === "object" ? (child as Node).cloneNode(true) : child;
}
