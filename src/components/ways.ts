import {element} from "./element.js";

/** One of the ways to draw a figure: its name, the address that draws it so, and whether it is drawn so now. */
export interface Way {
  id: string;
  name: string;
  href: string;
  current: boolean;
}

/** The ways to draw the figure `figure` as links side by side, for a choice that `label` names; the one it is drawn in is marked. */
export function ways(options: readonly Way[], {figure, label}: {figure: string; label: string}): HTMLElement {
  return element(
    "nav",
    {class: "ways", "aria-label": label},
    options.map(({id, name, href, current}) =>
      element("a", {href, "data-key": `${figure}:way:${id}`, "aria-current": current && "true"}, name)
    )
  );
}
