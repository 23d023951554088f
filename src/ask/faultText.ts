import type {Fault} from "../database/ask.js";
import {placeOf} from "./placeOf.js";
import type {AskWords} from "./text.js";

/** Marks that a Chinese keyboard gives where SQL wants the plain ones. */
const fullWidth = /[，；（）“”‘’＝＊]/;

/** What is wrong with a question, in sentences: what and where, what may have been meant. */
export function faultText(fault: Fault, {sql, words}: {sql: string; words: AskWords}): string[] {
  const {kinds, place, candidates} = words.fault;
  const what = kinds[fault.kind](fault.name ?? "");
  const mark = fullWidth.exec(fault.at === undefined ? (fault.name ?? "") : (fault.name ?? sql.slice(fault.at)))?.[0];
  return [
    fault.at === undefined ? what.charAt(0).toUpperCase() + what.slice(1) : `${place(placeOf(sql, fault.at))}${what}`,
    mark === undefined ? "" : words.fault.fullWidth(mark),
    fault.candidates.length > 0 ? candidates(fault.candidates.slice(0, 3).join(", ")) : ""
  ].filter((text) => text !== "");
}
