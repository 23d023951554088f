import type {Annual} from "./annualFigures.js";
import {exactly, minus, plus, sum} from "./known.js";
import type {Known} from "./known.js";
import {publishedRows} from "./publishedRows.js";

/** A line of a group of units: its amount in millionths of a currency unit, and the units that it comes from. */
export interface GroupLine {
  amount: Known;
  units: readonly string[];
}

const accounts = publishedRows("accounts")
  .filter((row) => row["tree"] === "main")
  .sort((a, b) => Number(a["sort"]) - Number(b["sort"]));
const parents = new Map(accounts.map((row) => [row["account_id"]!, row["parent_id"] || undefined]));
const children = new Map(
  [...new Set(parents.values())].map((above) => [above, [...parents.keys()].filter((id) => parents.get(id) === above)])
);

/** The accounts right below an account, in the chart's order. */
export const childrenOf = (account: string): readonly string[] => children.get(account) ?? [];

/** What a line that is not itemised is the rest of; else the account above. */
export const parentOf = (line: string): string | undefined =>
  isRest(line) ? line.slice(0, -rest.length) : parents.get(line);

const rest = "/not-itemised";
export const isRest = (line: string): boolean => line.endsWith(rest);
export const restOf = (account: string): string => account + rest;

/** A line and every account above it. */
export const lineage = (line: string): string[] => {
  const above = parentOf(line);
  return above === undefined ? [line] : [line, ...lineage(above)];
};

/** Whole millionths, in which sums are exact. */
export const exact = ({value, low, high, derived}: Known): Known => {
  const millionths = (number: number) => Math.round(number * 1e6);
  return {value: millionths(value), low: millionths(low), high: millionths(high), derived};
};

/** A unit's accounts below a root, and what the accounts below one of them leave of it beyond rounding. */
function unitLines(root: string, now: (account: string) => Known | undefined): Map<string, Known> {
  const lines = new Map<string, Known>();
  const walk = (account: string) => {
    const [own, children] = [now(account), childrenOf(account)];
    const stated = children.flatMap((child) => now(child) ?? []);
    if (own) lines.set(account, own);
    children.forEach(walk);
    if (!own || children.length === 0 || (stated.length === 0 && account !== root)) return;
    const left = minus(own, sum(stated));
    if (left.low > 0 || left.high < 0) lines.set(restOf(account), {...left, derived: true});
  };
  walk(root);
  return lines;
}

/**
 * The lines of a group below a root in a year: the sums of its units' lines. What one unit states as one figure where
 * another states its parts is not itemised, so that parts add up to their whole in a group as they do in a unit.
 */
export function groupLines(
  units: readonly {unit: string; annual: Annual}[],
  {root, year, measure, fund}: {root: string; year: number; measure: string; fund: string}
): Map<string, GroupLine> {
  const each = units.map(({unit, annual}) => {
    const lines = unitLines(root, (account) => {
      const known = annual(account, year, {measure, fund});
      return known && exact(known);
    });
    return {unit, lines, divided: new Set([...lines.keys()].map(parentOf))};
  });
  const sums = new Map<string, GroupLine>();
  const add = (line: string, {unit, amount}: {unit: string; amount: Known}) => {
    const before = sums.get(line) ?? {amount: exactly(0), units: []};
    sums.set(line, {amount: plus(before.amount, amount), units: [...before.units, unit]});
  };
  for (const {unit, lines, divided} of each) {
    for (const [line, amount] of lines) {
      add(line, {unit, amount});
      const isWhole = !isRest(line) && !divided.has(line);
      if (isWhole && each.some((other) => other.divided.has(line))) add(restOf(line), {unit, amount});
    }
  }
  return sums;
}
