import type {Figure} from "./figures.js";
import {told} from "./figures.js";
import {goals} from "./goals.js";

/** What was compared and on what: names and what is said of each. */
export type Facts = readonly (readonly [name: string, said: string])[];

/** A goal beside its figure: how far over it is, 1 or less where it is met; nothing where it was not measured. */
interface Judged {
  id: string;
  says: string;
  figure: string;
  goal: string;
  verdict: string;
}

/** Every goal with its figure in a run. */
export function judged(figures: readonly Figure[]): Judged[] {
  const values = new Map(figures.map(({id, value}) => [id, value]));
  return goals.map(({id, says, figure, most, unit}) => {
    const value = figure(values);
    const goal = `≤ ${told(most, unit)}`;
    if (value === undefined) return {id, says, goal, figure: "—", verdict: "not measured"};
    const over = most === 0 ? "missed" : `missed, ${(value / most).toFixed(2)} × the goal`;
    return {id, says, goal, figure: told(value, unit), verdict: value <= most ? "met" : over};
  });
}

/** A run as lines of text: what was compared, every figure, every goal. */
export function reportLines(figures: readonly Figure[], facts: Facts): string[] {
  const goalLines = judged(figures).map(({says, figure, goal, verdict}) => [says, figure, `${goal}: ${verdict}`]);
  return [
    ...facts.map(([name, said]) => `${name}: ${said}`),
    "",
    ...aligned(figures.map(({says, value, unit}) => [says, told(value, unit), ""])),
    "",
    ...aligned(goalLines as [string, string, string][])
  ];
}

/** The same as Markdown: goals first, then every figure. */
export function reportMarkdown(figures: readonly Figure[], facts: Facts): string {
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [
    `| ${head.join(" | ")} |`,
    `| ${head.map((_, i) => (i === 0 ? "---" : "---:")).join(" | ")} |`,
    ...rows.map((row) => `| ${row.join(" | ")} |`)
  ];
  return [
    ...facts.map(([name, said]) => `- ${name}: ${said}`),
    "",
    ...table(
      ["Goal", "Wanted", "Figure", ""],
      judged(figures).map(({says, goal, figure, verdict}) => [says, goal, figure, verdict])
    ),
    "",
    ...table(
      ["Figure", "Median or quantile"],
      figures.map(({says, value, unit}) => [says, told(value, unit)])
    )
  ].join("\n");
}

/** Columns under one another; a Chinese character is as wide as two. */
function aligned(rows: readonly [string, string, string][]): string[] {
  const width = (text: string) => [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
  const first = Math.max(0, ...rows.map(([what]) => width(what)));
  return rows.map(([what, figure, beside]) =>
    `${what}${" ".repeat(first - width(what))}  ${figure.padStart(9)}  ${beside}`.trimEnd()
  );
}
