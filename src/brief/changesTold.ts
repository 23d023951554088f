import {amount} from "../format.js";
import {changedLines} from "../overview/changes.js";
import type {KnownChange} from "../overview/changes.js";
import {numbers} from "../overview/numbers.js";
import type {Candidates} from "./candidates.js";
import type {Brief} from "./facts.js";
import type {BriefTelling} from "./telling.js";

/** So many changes are told. */
const most = 3;

/**
 * What changed since last year with the reason that the document gives, the largest first. Where none of the largest has
 * a reason, the largest change that has one stands in the place of the last of them.
 */
export function changesTold({overview}: Brief, {words, text}: BriefTelling): Candidates {
  const show = numbers(overview);
  const {lines, controlled} = changedLines(overview);
  const moved = [...lines, ...controlled].filter(({value}) => value !== 0);
  const largest = moved.filter(({tree}) => tree === "main").slice(0, most);
  const explained = moved.find(({reason}) => reason !== null);
  const usual =
    largest.length === most && explained && !largest.some(({reason}) => reason !== null)
      ? [...largest.slice(0, -1), explained]
      : largest;
  const size = ({value, low, high}: KnownChange) =>
    value > 0
      ? amount({value, low, high})
      : amount({value: -value, low: high === null ? null : -high, high: low === null ? null : -low});
  return {
    items: moved.map((row) => ({
      id: row.account_id,
      text: text.change({
        name: words.name(row),
        direction: row.value > 0 ? "up" : "down",
        change: show.change(row, size(row)),
        current: show.actual(row, {back: 0}),
        reason: words.either({zh: row.reason, en: row.reason_en})
      })
    })),
    usual: usual.map(({account_id}) => account_id)
  };
}
