import type {Words} from "../text.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import type {SpendingWords} from "./text.js";

/** The words of the page and of every page. */
export interface SpendingTelling {
  words: Words;
  text: SpendingWords;
}

/** The names of the units compared. */
export function unitNames({groups}: Pick<Spending, "groups">, {words, text}: SpendingTelling): string {
  return groups
    .map((group) =>
      group.units.length > 1 ? text.withBelow(words.name(group), group.units.length - 1) : words.name(group)
    )
    .join(words.listMark);
}

/** The unit that the slice's values stand in. */
export function valueUnit({filters}: Pick<Spending, "filters">, {text}: SpendingTelling): string {
  return text.valueUnit(filters.per, text.amountUnits[filters.amountUnit]);
}

/** What a figure's words mean under the filters; a figure that some filters do not reach says what stands instead. */
export function definitions(
  facts: Spending,
  {
    words,
    text,
    years,
    measure,
    unit,
    lines
  }: SpendingTelling & {years: string; measure?: string; unit?: string; lines?: string}
): string {
  const {filters} = facts;
  return text.definitions({
    units: unitNames(facts, {words, text}),
    fund: words.funds[filters.fund] ?? filters.fund,
    measure: measure ?? text.measures[filters.measure],
    lines: lines ?? lineLabel("whole", facts, words),
    years,
    unit: unit ?? valueUnit(facts, {words, text})
  });
}
