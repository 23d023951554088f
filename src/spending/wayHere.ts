import {trail} from "../components/trail.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import {sliceHref} from "./sliceHref.js";
import type {SpendingTelling} from "./telling.js";

/** The way from the whole side to the focus, for the figure `figure`: every line that contains it, then itself. */
export function wayHere(facts: Spending, {words, text, figure}: SpendingTelling & {figure: string}): HTMLElement {
  const {filters, scope} = facts;
  const around: string[] = [];
  const [line] = filters.lines;
  const above = (id: string) =>
    id.includes("/") ? id.replace("/not-itemised", "") : scope.accounts.find((row) => row.account_id === id)?.parent_id;
  if (filters.lines.length === 1) for (let id = above(line!); id; id = above(id)) around.unshift(id);
  else if (filters.lines.length > 1) around.push(filters.side);
  return trail(
    [
      ...around.map((id) => ({id, label: lineLabel(id, facts, words), href: sliceHref(facts, {lines: [id]})})),
      {id: "here", label: lineLabel("whole", facts, words), href: ""}
    ],
    {figure, label: text.wholeAtOnce.trail}
  );
}
