import type {LineOverYears} from "../components/linesOverYears.js";
import {chartChanges} from "./chartChanges.js";
import type {Spending} from "./facts.js";

/**
 * A group's lines with those that took the place of one another as one, broken in the year in which they did; where both
 * state a year they stay apart. Several lines together are broken where one of them changed within.
 */
export function brokenLines(
  lines: readonly LineOverYears[],
  {facts, group}: {facts: Pick<Spending, "filters" | "scope" | "years">; group: string}
): LineOverYears[] {
  const idsOf = (line: LineOverYears) =>
    line.kind === "whole" ? facts.filters.lines : line.key.slice(`trend:${group}:`.length).split(",");
  const breakIn = (line: LineOverYears, year: number): LineOverYears => ({
    ...line,
    breaks: [...(line.breaks ?? []), year]
  });
  return [...chartChanges(facts)]
    .sort((a, b) => a.fiscal_year - b.fiscal_year)
    .reduce<LineOverYears[]>(
      (all, {account_id, earlier_account_id, fiscal_year}) => {
        const alone = (id: string) => all.find((line) => line.kind === "line" && idsOf(line).join(",") === id);
        const [earlier, later] = [alone(earlier_account_id), alone(account_id)];
        const joined =
          earlier &&
          later &&
          earlier.values.every(({year}) => year < fiscal_year) &&
          later.values.every(({year}) => year >= fiscal_year);
        return all.flatMap((line) => {
          if (joined && line === earlier) return [];
          if (joined && line === later) {
            const before = earlier.values.map((value) => ({line: earlier.label, ...value}));
            return [
              breakIn({...later, breaks: earlier.breaks ?? [], values: [...before, ...later.values]}, fiscal_year)
            ];
          }
          const within = [earlier_account_id, account_id].filter((id) => idsOf(line).includes(id)).length;
          return [within > (line.kind === "rest" ? 0 : 1) ? breakIn(line, fiscal_year) : line];
        });
      },
      [...lines]
    );
}
