import {describe, expect, it} from "vitest";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {row} from "./row.js";

/** A unit with one reported amount of 2023 and one claim about it. */
interface Case {
  amount: string;
  measure?: string;
  claim: Readonly<Record<string, string>>;
  /** The figure that follows: its year, measure, amount and half-width in 万元. */
  gives?: readonly [fiscal_year: number, measure: string, amount: number, low: number, high: number];
}

const rate = (base: string, value: string) => ({kind: "rate", base, value});
const growth = (value: string, direction_word: string) => ({kind: "growth", value, direction_word});
const delta = (value: string, direction_word: string) => ({kind: "delta", value, direction_word});

const cases: Record<string, Case> = {
  "a rate on the original budget": {
    ...{amount: "90.00", claim: rate("budget", "75")},
    gives: [2023, "budget", 120, 89.995 / 0.755, 90.005 / 0.745]
  },
  "a rate on the adjusted budget": {
    ...{amount: "90.00", claim: rate("adjusted", "120.00")},
    gives: [2023, "adjusted", 75, 89.995 / 1.20005, 90.005 / 1.19995]
  },
  "a rate on a budget of unstated kind": {
    ...{amount: "261.20", claim: rate("unstated", "94.81")},
    gives: [2023, "unstated", 275.498365, 261.195 / 0.94815, 261.205 / 0.94805]
  },
  "a rate on last year": {
    ...{amount: "90.00", claim: rate("prior_year", "75.00")},
    gives: [2022, "actual", 120, 89.995 / 0.75005, 90.005 / 0.74995]
  },
  "a growth": {
    ...{amount: "271.37", claim: growth("38.15", "增长")},
    gives: [2022, "actual", 196.431415, 271.365 / 1.38155, 271.375 / 1.38145]
  },
  "a decline": {
    ...{amount: "75.00", claim: growth("25.00", "下降")},
    gives: [2022, "actual", 100, 74.995 / 0.75005, 75.005 / 0.74995]
  },
  "a decline printed with a minus": {
    ...{amount: "75.00", claim: growth("-25.00", "增长")},
    gives: [2022, "actual", 100, 74.995 / 0.75005, 75.005 / 0.74995]
  },
  "no growth": {amount: "75.00", claim: growth("0", "增长"), gives: [2022, "actual", 75, 74.995, 75.005]},
  "a rise": {amount: "95.08", claim: delta("32.05", "增加"), gives: [2022, "actual", 63.03, 63.02, 63.04]},
  "a fall": {amount: "95.08", claim: delta("32.05", "减少"), gives: [2022, "actual", 127.13, 127.12, 127.14]},
  "a rise in 元": {
    ...{amount: "1.00", claim: {...delta("100", "增加"), printed_unit: "元"}},
    gives: [2022, "actual", 0.99, 0.98495, 0.99505]
  },
  "no change, of a nil": {amount: "0", claim: delta("0", "增减"), gives: [2022, "actual", 0, 0, 0]},
  "a rise beyond the amount": {amount: "1.00", claim: delta("3.00", "增加"), gives: [2022, "actual", -2, -2.01, -1.99]},
  "a rate of a nil": {amount: "0", claim: rate("budget", "50"), gives: [2023, "budget", 0, 0, 0]},
  "a rate of a negative amount": {
    ...{amount: "-10.00", claim: rate("budget", "50.00")},
    gives: [2023, "budget", -20, -10.005 / 0.49995, -9.995 / 0.50005]
  },
  "last year's budget": {
    ...{amount: "60.00", measure: "budget", claim: {...delta("10.00", "增加"), measure: "budget"}},
    gives: [2022, "budget", 50, 49.99, 50.01]
  },
  "the original budget behind an adjusted one": {
    ...{amount: "60.00", measure: "adjusted", claim: {...rate("budget", "120.00"), measure: "adjusted"}},
    gives: [2023, "budget", 50, 59.995 / 1.20005, 60.005 / 1.19995]
  },
  "a fall to nothing (−100 %)": {amount: "0", claim: growth("100", "下降")},
  "a fall to nothing of what is still there": {amount: "0.40", claim: growth("100", "下降")},
  "a fall beyond nothing (−120 %)": {amount: "10.00", claim: growth("120.00", "下降")},
  "a negative rate": {amount: "10.00", claim: rate("budget", "-50.00")},
  "a rate of nil": {amount: "10.00", claim: rate("budget", "0")},
  "a rate that makes more than any amount": {amount: "100000.00", claim: rate("budget", "0.0001")},
  "a change without direction": {amount: "10.00", claim: delta("2.00", "增减")},
  "a growth without direction": {amount: "10.00", claim: growth("2.00", "增加下降")},
  "a share": {amount: "10.00", claim: {kind: "share", base: "unstated", of_account_id: "expenditure", value: "50.00"}},
  "a claim about another measure": {amount: "10.00", claim: {...rate("budget", "50.00"), measure: "adjusted"}},
  "a claim about another fund": {amount: "10.00", claim: {...rate("budget", "50.00"), fund: "general"}},
  "a claim about another account": {amount: "10.00", claim: {...rate("budget", "50.00"), account_id: "expenditure"}},
  "a claim about another year": {amount: "10.00", claim: {...rate("budget", "50.00"), fiscal_year: "2022"}}
};

const query = useEngine(() =>
  openTables({
    documents: [row.document("doc")],
    budget: Object.entries(cases).flatMap(([unit_id, {amount, measure}]) =>
      row.amount("income", amount, {unit_id, measure: measure ?? "actual"})
    ),
    claims: Object.entries(cases).map(([unit_id, {claim}], i) => row.claim(`claim-${i}`, {unit_id, ...claim}))
  })
);

const figures = (unit: string) =>
  query(
    `SELECT fiscal_year, measure, amount / 10000 AS amount, low / 10000 AS low, high / 10000 AS high
     FROM claim_figures WHERE unit_id = ?`,
    [unit]
  );

describe("claim_figures", () => {
  it.each(Object.entries(cases).filter(([, {gives}]) => gives))("works out %s", async (unit, {gives}) => {
    const [fiscal_year, measure, amount, low, high] = gives!;
    expect(await figures(unit)).toEqual([
      {
        ...{fiscal_year, measure, amount: expect.closeTo(amount, 6)},
        ...{low: expect.closeTo(low, 6), high: expect.closeTo(high, 6)}
      }
    ]);
  });
  it.each(Object.entries(cases).filter(([, {gives}]) => !gives))("works nothing out of %s", async (unit) => {
    expect(await figures(unit)).toEqual([]);
  });
});
