import {element} from "../components/element.js";
import {exactNumber, tenThousand} from "../format.js";
import {metrics} from "../metrics.js";
import type {MetricId} from "../metrics.js";
import type {GoalsTelling} from "./telling.js";
import {targetRange, trialHref} from "./trials.js";

/** What the form of a trial target needs beside the words: the address that is shown or coming, and the way to another. */
export interface Going {
  go: (search: string) => Promise<void>;
  search: () => string;
}

/** A field for a trial target of a metric, in per cent or 万元; a change goes to the address that holds it. */
export function trialForm(
  {metric, value}: {metric: MetricId; value: number | undefined},
  {words, text, go, search}: GoalsTelling & Going
): HTMLElement {
  const isAmount = metrics[metric].kind === "amount";
  const scale = isAmount ? tenThousand : 0.01;
  const shown = (target: number) => exactNumber(target / scale);
  const [least, most] = targetRange(metric);
  const id = `trial-${metric}`;
  const goTo = (next: number | null) => {
    const href = trialHref(search(), {metric, value: next});
    void go(href === "?" ? "" : href);
  };
  const input = element("input", {
    ...{id, type: "number", step: "any", min: shown(least), "data-key": id},
    max: most === Infinity ? null : shown(most),
    value: value === undefined ? null : shown(value),
    change: () => {
      if (!input.reportValidity()) return;
      goTo(input.value === "" ? null : Number(input.value) * scale);
    }
  });
  return element(
    "form",
    {class: "trial", submit: (event) => event.preventDefault()},
    element("label", {for: id}, text.trial.label(isAmount ? words.amountUnit : "%")),
    input,
    value !== undefined &&
      element(
        "button",
        {
          ...{type: "button", class: "chip", "aria-label": text.trial.clear(words.metrics[metric].name)},
          click: () => goTo(null)
        },
        "×"
      )
  );
}
