import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import type {Entry} from "./entries.js";
import type {LedgerFacts} from "./facts.js";
import {findingText, place, standingText} from "./telling.js";
import type {LedgerTelling} from "./telling.js";

/** What an entry is about: how serious, in words, where it stands, and what earlier years have to do with it. */
export function findingCell(entry: Entry, {facts, ...telling}: LedgerTelling & {facts: LedgerFacts}): Child[] {
  const {text} = telling;
  const {kind, problems, carriedFrom, closedIn} = entry;
  const standing = standingText(entry, {...facts, text});
  return [
    element("strong", {class: kind === "problem" ? "stated" : `verdict ${kind}`}, text.kinds[kind]),
    " ",
    findingText(entry, telling),
    problems.length > 0 &&
      element("span", {class: "faint"}, " ", problems.map((row) => place(row, "problems")).join(" ")),
    carriedFrom !== null && element("p", {class: "carried"}, text.entry.carriedFrom(carriedFrom)),
    closedIn !== null && element("p", {class: "carried"}, text.entry.closedIn(closedIn)),
    standing !== "" && element("p", {class: "faint"}, standing)
  ];
}
