import type {Group} from "../filters.js";
import type {Spending} from "./facts.js";
import type {MonthLine} from "./months.js";

/** How many lines of a group are drawn beside everything in focus. */
const most = 5;

/** The months of one line of a group, in their order. */
export type LineMonths = readonly MonthLine[];

/** The months of a group: what is drawn, and every line in its latest month. */
export interface PaceGroup {
  group: Group;
  /** The latest month of everything in focus, else of any line. */
  latest: number;
  whole: LineMonths | null;
  /** The lines drawn, the largest first. */
  lines: readonly LineMonths[];
  /** How many lines there is no room for. */
  leftOut: number;
  /** What is not drawn among shares of the budget, because no budget is stated of it. */
  withoutPace: readonly LineMonths[];
  /** The finest lines in the latest month, the most money ahead or behind first. */
  ranked: readonly MonthLine[];
}

/** The groups that months are stated of; `paced` where any line has a budget to be held against, else they are drawn as amounts. */
export function paceGroups({groups, months}: Spending): {paced: boolean; groups: PaceGroup[]} {
  const paced = months.some((row) => row.level !== "part" && row.pace !== null);
  return {
    paced,
    groups: groups.flatMap((group) => {
      const own = months.filter((row) => row.group_id === group.id);
      return own.length > 0 ? [paceGroup(own, {group, paced})] : [];
    })
  };
}

function paceGroup(own: LineMonths, {group, paced}: {group: Group; paced: boolean}): PaceGroup {
  const byLine = [...new Set(own.map((row) => row.account_id))].map((id) => own.filter((row) => row.account_id === id));
  const stated = byLine.filter(([first]) => first!.level !== "part");
  const told = stated.filter((rows) => !paced || rows.at(-1)!.pace !== null);
  const whole = told.find(([first]) => first!.level === "whole") ?? null;
  const lines = told.filter((rows) => rows !== whole).sort((a, b) => size(b) - size(a));
  const latest = Math.max(...(whole ?? own).map((row) => row.month));
  return {
    group,
    latest,
    whole,
    lines: lines.slice(0, most),
    leftOut: Math.max(0, lines.length - most),
    withoutPace: stated.filter((rows) => !told.includes(rows)),
    ranked: own
      .filter((row) => row.finest && row.level !== "whole" && row.month === latest)
      .sort((a, b) => distance(b) - distance(a))
  };
}

const size = (rows: LineMonths) => Math.abs(rows.at(-1)!.amount);

const distance = ({ahead}: MonthLine) => (ahead === null ? -1 : Math.abs(ahead));
