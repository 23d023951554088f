import {element} from "./element.js";

/** A place that contains the next one; the last is where the reader is, and leads nowhere. */
export interface TrailStep {
  id: string;
  label: string;
  href: string;
}

/** The way from the whole to what the figure `figure` shows, as links; `label` says what kind of way it is. */
export function trail(steps: readonly TrailStep[], {figure, label}: {figure: string; label: string}): HTMLElement {
  return element(
    "nav",
    {class: "trail", "aria-label": label},
    element(
      "ol",
      {},
      steps.map((step, i) =>
        element(
          "li",
          {},
          i === steps.length - 1
            ? element("span", {"aria-current": "location"}, step.label)
            : element("a", {href: step.href, "data-key": `${figure}:trail:${step.id}`}, step.label)
        )
      )
    )
  );
}
