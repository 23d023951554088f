import type {TreeRow} from "../components/checkTree.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import type {SpendingTelling} from "./telling.js";

const remainder = "/not-itemised";

/** The lines of the side that can be chosen, parents first: its accounts, and what is not itemised of those that have such. */
export function lineTree(facts: Spending, {words, text}: SpendingTelling): TreeRow[] {
  const {scope, filters, statedLines} = facts;
  const listed = new Set([...statedLines, ...filters.lines]);
  const stated = new Set(statedLines);
  const accounts = scope.accounts.filter((row) => row.side === filters.side);

  const within = (account: string, {covered}: {covered: boolean}): TreeRow[] => {
    const parts = accounts
      .filter((row) => row.parent_id === account)
      .flatMap(({account_id: id, ...row}): TreeRow[] => {
        const chosen = covered || filters.lines.includes(id);
        const below = within(id, {covered: chosen});
        const isStated = stated.has(id) || below.some((part) => part.faint === null);
        return [
          {
            ...{id, parent: parentOf(account), name: words.name(row), code: row.code},
            faint: isStated ? null : text.form.noData,
            terms: [row.name, row.name_en, row.code ?? ""],
            state: chosen ? "on" : below.some((part) => part.state !== "off") ? "some" : "off"
          },
          ...below
        ];
      });
    const rest = account + remainder;
    if (!listed.has(rest)) return parts;
    const name = lineLabel(rest, facts, words);
    const state = covered || filters.lines.includes(rest) ? "on" : "off";
    const faint = stated.has(rest) ? null : text.form.noData;
    return [...parts, {...{id: rest, parent: parentOf(account), name, code: null}, ...{faint, terms: [name], state}}];
  };
  /** The side itself is no line to choose: it is what no line stands for. */
  const parentOf = (account: string) => (account === filters.side ? null : account);
  return within(filters.side, {covered: false});
}
