import fc from "fast-check";
import {describe, expect, it, test} from "vitest";
import {chartOf, lineKey} from "../../../src/reading/chartOf.js";
import {readEntries} from "../../../src/reading/readEntries.js";
import {readFiles} from "../../../src/reading/readFiles.js";
import {understand} from "../../../src/reading/understand.js";
import {allPairs} from "./allPairs.js";
import {budgets} from "./budget.js";
import type {Budget} from "./budget.js";
import {publishedAccounts} from "../publishedAccounts.js";
import {settled, ways} from "./ways.js";
import type {Way} from "./ways.js";
import {writeTable} from "./writeTable.js";
import type {Stated} from "./writeTable.js";

const accounts = publishedAccounts();
const sorted = (all: readonly Stated[]) =>
  all
    .map((each) => JSON.stringify(each, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)))
    .sort();

/** The rows of subtotals that say the same of themselves and of what they add up, as another does. */
function unclearSubtotals(stated: readonly Stated[]): Set<number> {
  const keyOf = ({unit, year, month, stage, fund, side}: Stated) => [unit, year, month, stage, fund, side].join("/");
  const all = stated.filter(({names}) => names[0] === "小计");
  const isDoubled = (each: Stated) => all.some((other) => other.line !== each.line && keyOf(other) === keyOf(each));
  return new Set(all.filter(isDoubled).map(({line}) => line));
}

/** Writes a budget in a way, reads it back, and holds what is read against what was written. */
async function expectSame(budget: Budget, wanted: Way) {
  const way = settled(wanted);
  const {path, bytes, stated, lines} = writeTable(budget, way);
  const {sheets, faults} = await readFiles([{path, bytes}]);
  expect(faults).toEqual([]);
  const [sheet] = sheets;
  const understood = understand(sheet!);
  if (!understood) throw new Error("no header is found");
  const layout = {...understood, dash: way.dashMeans};
  const {entries, faults: flaws, used, faulty, without} = readEntries(sheet!, layout);
  expect(used.length + faulty.length + without.length).toBe(sheet!.rows.length);
  const found = entries.map((entry): Stated => {
    const [whole = "", decimals = ""] = entry.amount.split(".");
    const digits = BigInt(whole + decimals.padEnd(6, "0"));
    return {
      ...{line: entry.line, unit: entry.unit, names: entry.account, code: entry.code?.replace(/\.0$/u, "") ?? null},
      ...{
        year: entry.year,
        month: entry.month,
        stage: entry.stage,
        fund: entry.fund,
        side: entry.side,
        total: entry.total
      },
      millionths: digits * BigInt(entry.printedUnit ?? layout.amountUnit ?? 1)
    };
  });
  // What nothing dates, or what a subtotal is of, is listed as that, row by row, and none of it is used.
  const dated = stated.filter(({year}) => year !== null);
  const unclear = unclearSubtotals(dated);
  expect(sorted(found)).toEqual(sorted(dated.filter(({line}) => !unclear.has(line))));
  expect(flaws.map(({rule, line}) => `${line} ${rule}`).sort()).toEqual(
    [
      ...stated.filter(({year}) => year === null).map(({line}) => `${line} no_year`),
      ...[...unclear].map((line) => `${line} no_account`)
    ].sort()
  );
  if (way.moneyIn === "nowhere" || way.moneyIn === "cell") expect(layout.amountUnit).toBeNull();

  const chart = chartOf(entries, {accounts, tree: "main"});
  for (const entry of entries) {
    const line = lines.find(({name, code}) =>
      way.names === "missing" ? Number(code) === Number(entry.code) : name === entry.account.at(-1)
    );
    if (line && line.account !== null && !entry.total)
      expect(chart.lines.get(lineKey(entry))?.account.account_id).toBe(line.account);
  }
}

describe("a table is read back to what was written", () => {
  const pairs = allPairs(ways);
  test.each(pairs.map((way) => [Object.values(way).join(" "), way] as const))("%s", async (_, way) => {
    await fc.assert(
      fc.asyncProperty(budgets, (budget) => expectSame(budget, way)),
      {seed: 2023, numRuns: 2}
    );
  });
  it("in any way", async () => {
    const way = fc.record(
      Object.fromEntries(
        Object.entries(ways).map(([name, values]) => [name, fc.constantFrom(...(values as readonly string[]))])
      )
    ) as unknown as fc.Arbitrary<Way>;
    await fc.assert(fc.asyncProperty(budgets, way, expectSame), {seed: 2023, numRuns: 500});
  });
});
