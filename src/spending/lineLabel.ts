import type {Words} from "../text.js";
import type {Spending} from "./facts.js";

/** A line's name; for what is not itemised, of which account; for everything in focus, the names of the lines chosen. */
export function lineLabel(line: string, {scope, filters}: Pick<Spending, "scope" | "filters">, words: Words): string {
  if (line === "whole")
    return (filters.lines.length > 0 ? filters.lines : [filters.side])
      .map((each) => lineLabel(each, {scope, filters}, words))
      .join(words.listMark);
  const account = scope.accounts.find((row) => row.account_id === line.replace("/not-itemised", ""))!;
  if (!line.includes("/")) return words.name(account);
  return account.depth === 0 ? words.notItemised : words.notItemisedOf(words.name(account));
}
