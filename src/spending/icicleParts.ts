import type {IciclePart} from "../components/icicle.js";
import {lineLabel} from "./lineLabel.js";
import type {LineOfYear} from "./linesOfYear.js";
import {sliceHref} from "./sliceHref.js";
import type {SpendingTelling} from "./telling.js";
import type {Spending} from "./facts.js";
import {values} from "./values.js";

/** A group's whole with everything it is made of that has an area, and the lines that have none although what they are part of has. */
export function icicleParts(
  whole: LineOfYear,
  facts: Spending,
  {words}: Pick<SpendingTelling, "words">
): {whole: IciclePart; flat: LineOfYear[]} {
  const {filters, lines, scope} = facts;
  const show = values(facts);
  const rows = lines.filter((row) => row.group_id === whole.group_id && row.value !== null);
  const flat: LineOfYear[] = [];
  const alone = filters.lines.length > 1 ? null : (filters.lines[0] ?? filters.side);

  const partOf = (row: LineOfYear, {line, within}: {line: string; within: LineOfYear[]}): IciclePart => {
    flat.push(...within.filter((part) => part.value! <= 0));
    return {
      label: lineLabel(line === alone ? "whole" : line, facts, words),
      value: show.ofYear(row, {back: false}),
      share: show.shareOfYear(row),
      amount: row.value!,
      itemised: row.itemised,
      mark: row.basis === "derived" && row.itemised ? words.basis.derived : "",
      href: line === alone || line === "whole" ? outHref() : sliceHref(facts, {lines: [line]}),
      key: `whole-at-once:${row.group_id}:${line}`,
      parts: within
        .filter((part) => part.value! > 0)
        .map((part) => partOf(part, {line: part.line_id, within: partsOf(part.line_id)}))
    };
  };
  const partsOf = (line: string) => rows.filter((row) => row.parent_id === line);

  /** The slice around the one in focus, if it is not the whole side. */
  function outHref(): string | null {
    if (filters.lines.length === 0) return null;
    const line = alone?.replace("/not-itemised", "");
    const around = alone === line ? scope.accounts.find((row) => row.account_id === line)?.parent_id : line;
    return sliceHref(facts, {lines: around ? [around] : []});
  }

  const first = alone === null ? rows.filter((row) => row.in_focus) : partsOf(alone);
  return {whole: partOf(whole, {line: alone ?? "whole", within: first}), flat};
}
