import {element} from "../components/element.js";
import type {Filters} from "../filters.js";
import type {ChartChange} from "../scope.js";
import type {Spending} from "./facts.js";
import {fullLabel} from "./fullLabel.js";
import type {SpendingTelling} from "./telling.js";

/** Two years, the earlier one first, whichever way they are held against one another. */
export interface Between {
  from: number;
  to: number;
}

/** The year looked at and the one it is held against. */
export const yearsBetween = ({year, against}: Pick<Filters, "year" | "against">): Between => ({
  from: Math.min(year, against ?? year),
  to: Math.max(year, against ?? year)
});

type Known = Pick<Spending, "filters" | "scope" | "years">;

const falls = ({fiscal_year}: ChartChange, {from, to}: Between) => from < fiscal_year && fiscal_year <= to;

/** The changes of the chart between two years, the years shown where none are named, that a line shown or chosen is part of. */
export function chartChanges({filters, scope, years}: Known, between: Between = filters): ChartChange[] {
  const stated = (line: string, is: (year: number) => boolean) =>
    filters.lines.includes(line) ||
    years.some((row) => row.line_id === line && row.level !== "whole" && is(row.fiscal_year));
  return scope.chartChanges.filter(
    (change) =>
      falls(change, between) &&
      (stated(change.earlier_account_id, (year) => year < change.fiscal_year) ||
        stated(change.account_id, (year) => year >= change.fiscal_year))
  );
}

/** The year in which a line's figures are those of another line of the chart; what became of it, or what it was, in words. */
export function lineChange(
  line: string,
  {facts, between, words, text}: SpendingTelling & {facts: Known; between?: Between}
): string {
  return chartChanges(facts, between)
    .flatMap(({account_id, earlier_account_id, fiscal_year: year}) => {
      const name = (id: string) => fullLabel(id, {scope: facts.scope, words});
      if (line === account_id) return [text.chartChange.before({year, line: name(earlier_account_id)})];
      return line === earlier_account_id ? [text.chartChange.since({year, line: name(account_id)})] : [];
    })
    .join(words.listMark);
}

/** What a reader has to know of the changes of the chart before comparing years. */
export function chartChangeNotes(
  facts: Known,
  {words, text, between}: SpendingTelling & {between?: Between}
): HTMLElement[] {
  return chartChanges(facts, between).map(({account_id, earlier_account_id, fiscal_year: year}) => {
    const [earlier, later] = [earlier_account_id, account_id].map((id) => fullLabel(id, {scope: facts.scope, words}));
    return element("p", {class: "note"}, text.chartChange.note({year, earlier: earlier!, later: later!}));
  });
}
