import {valueIn} from "./entered.js";
import type {DataFact, Entry, ScoreFacts} from "./facts.js";
import {compare, numberOf} from "./ratio.js";
import type {Bounded} from "./ratio.js";
import type {KnownNumber, ScoreTerm} from "./sheet.js";
import type {Input} from "./template.js";

/** What an input may be: a number, or nothing that applies. */
export type Alternative = Bounded | "notApplicable";

/** An input with all that is said of it: none where it is missing, two where the data and a person differ. */
export interface Resolved {
  term: ScoreTerm;
  alternatives: readonly Alternative[];
  /** Something was entered that is no number of the input's unit. */
  unreadable: boolean;
}

/** What is known of an input: what the data say, unless a person entered something else, which then stands beside it. */
export function resolve(input: Input, {data, entries}: Pick<ScoreFacts, "data" | "entries">): Resolved {
  const [fact, entry] = [data.get(input.id), entries.get(input.id)];
  const entered = entry && entryOf(entry, input);
  const isApart = fact !== undefined && entered !== undefined && !agree(fact, entered);
  const alternatives = [...(fact ? [fact] : []), ...(entered !== undefined && (!fact || isApart) ? [entered] : [])];
  const [first] = alternatives;
  const state = isApart
    ? "conflicting"
    : fact
      ? "data"
      : !first
        ? "missing"
        : first === "notApplicable"
          ? first
          : "entered";
  return {
    term: {
      ...{input, state, entry: entry ?? null, basis: fact?.basis ?? null, plan: fact?.plan ?? null},
      ...{data: fact ? known(fact) : null, refs: fact?.refs ?? (entry?.published ? [entry.published] : [])},
      entered: entered && entered !== "notApplicable" ? known(entered) : null
    },
    alternatives,
    unreadable: entry !== undefined && entered === undefined
  };
}

/** Bounds as numbers for a page. */
export const known = ({value, low, high}: Bounded): KnownNumber => ({
  ...{value: numberOf(value), low: numberOf(low), high: numberOf(high)}
});

const entryOf = (entry: Entry, input: Input): Alternative | undefined =>
  entry.state === "notApplicable" ? "notApplicable" : valueIn(entry, input);

const agree = (fact: DataFact, entered: Alternative): boolean =>
  entered !== "notApplicable" && compare(fact.low, entered.high) <= 0 && compare(entered.low, fact.high) <= 0;
