import type {Words} from "../text.js";
import type {Spending} from "./facts.js";

/** A line's name where nothing around it says what it is a part of: what is not itemised says of which account. */
export function fullLabel(line: string, {scope, words}: Pick<Spending, "scope"> & {words: Words}): string {
  const id = line.replace("/not-itemised", "");
  const name = words.name(scope.accounts.find((row) => row.account_id === id)!);
  return id === line ? name : words.notItemisedOf(name);
}
