import {describe, expect, it} from "vitest";
import {entriesOf} from "../../src/ledger/entries.js";
import type {LedgerFacts} from "../../src/ledger/facts.js";
import {ledger} from "../../src/ledger/ledger.js";
import {blankRecord} from "../../src/ledger/records.js";
import type {LedgerRecord} from "../../src/ledger/records.js";
import {isOverdue, shownEntries} from "../../src/ledger/shown.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";

const years = ["2021", "2022", "2023"];
const amount = (fiscal_year: string, account_id: string, amount: string) => ({
  ...{document_id: `d${fiscal_year}`, fiscal_year, unit_id: "u", account_id, fund: "all", measure: "actual", amount},
  source: "一·1#1"
});
/**
 * Income and spending that are stated and not itemised call for attention in 2021 and 2022; in 2023 all is itemised, so
 * the check of it passes.
 */
const query = useEngine(() =>
  openTables({
    units: [{unit_id: "u", name: "甲", name_en: "A", level: "county"}],
    documents: years.map((fiscal_year) => ({
      ...{document_id: `d${fiscal_year}`, unit_id: "u", fiscal_year, kind: "self_evaluation", title: "报告"},
      ...{title_en: "Report", currency: "CNY", amount_unit: "10000", synthetic: "false"}
    })),
    budget: [
      ...years.flatMap((year) =>
        ["income", "expenditure"].map((side) => ({
          ...amount(year, side, "10.00"),
          parts: year === "2023" ? "complete" : ""
        }))
      ),
      amount("2023", "income-dues", "10.00"),
      amount("2023", "basic", "4.00"),
      amount("2023", "project", "6.00")
    ],
    problems: [
      ["d2021", "slow"],
      ["d2021", "vague"],
      ["d2022", "slow"]
    ].map(([document_id, problem_id]) => ({
      ...{document_id: document_id!, problem_id: problem_id!, unit_id: "u", fiscal_year: document_id!.slice(1)},
      ...{statement: "问题", statement_en: "Problem", source: "七·1"}
    })),
    improvements: [
      {
        ...{document_id: "d2022", improvement_id: "faster", unit_id: "u", fiscal_year: "2022", problem_id: "slow"},
        ...{problem_basis: "named", statement: "加快", statement_en: "Speed up", source: "八·1"}
      }
    ]
  })
);
const of = (year: number, search = "") => ledger(query, {unit: "u", year}, search);
const record = (change: Partial<LedgerRecord>): LedgerRecord => ({...blankRecord, ...change});
const at = (facts: LedgerFacts, kept: Record<string, LedgerRecord> = {}) =>
  new Map(entriesOf(facts, kept).map((entry) => [entry.key, entry]));
const itemised = "check/totals_are_itemised";

describe("a year's ledger", () => {
  it("has an entry for every problem and for every check with findings, not for every case", async () => {
    const entries = entriesOf(await of(2021), {});
    expect(entries.map(({key}) => key).filter((key) => key.startsWith("problem/"))).toEqual([
      "problem/slow",
      "problem/vague"
    ]);
    expect(entries.find(({key}) => key === itemised)).toMatchObject({kind: "attention", carriedFrom: null});
    expect(new Set(entries.map(({key}) => key)).size).toBe(entries.length);
    expect(entries.every(({carriedFrom, standing}) => carriedFrom === null && standing === "found")).toBe(true);
  });
  it("carries what is open into the next year, with the year it came from, and says what that year has to say of it", async () => {
    const second = at(await of(2022));
    expect(second.get("problem/slow")).toMatchObject({carriedFrom: 2021, standing: "found", year: 2022});
    // The report of 2022 states problems, and this is none of them.
    expect(second.get("problem/vague")).toMatchObject({carriedFrom: 2021, standing: "gone", year: 2021});
    expect(second.get(itemised)).toMatchObject({carriedFrom: 2021, standing: "found"});
    const third = at(await of(2023));
    expect(third.get(itemised)).toMatchObject({carriedFrom: 2021, standing: "gone", year: 2022});
    // Nothing of 2023 reports the work of the year: its silence shows nothing.
    expect(third.get("problem/vague")).toMatchObject({carriedFrom: 2021, standing: "unproven", year: 2021});
  });
  it("puts carried entries first, and among them what the year finds before what it does not", async () => {
    const entries = entriesOf(await of(2022), {});
    const place = (key: string) => entries.findIndex((entry) => entry.key === key);
    expect(place("problem/slow")).toBeLessThan(place(itemised));
    expect(place(itemised)).toBeLessThan(place("problem/vague"));
    const added = entries.findIndex(({carriedFrom}) => carriedFrom === null);
    expect(entries.slice(added === -1 ? entries.length : added).every(({carriedFrom}) => carriedFrom === null)).toBe(
      true
    );
  });
  it("carries what was written along until it is written anew, and closes nothing by itself", async () => {
    const kept = {"u/2021/problem/slow": record({office: "财务科", state: "underway", due: "2022-06-30"})};
    expect(at(await of(2023), kept).get("problem/slow")!.record).toEqual(kept["u/2021/problem/slow"]);
    const anew = {...kept, "u/2022/problem/slow": record({office: "业务科"})};
    expect(at(await of(2022), anew).get("problem/slow")).toMatchObject({
      ...{id: "u/2022/problem/slow", inherited: {office: "财务科"}, record: {office: "业务科"}}
    });
    expect(at(await of(2023), anew).get("problem/slow")!.record.office).toBe("业务科");
  });
  it.each(["done", "declined"] as const)("leaves behind what is %s, unless it is found again", async (state) => {
    const kept = {
      "u/2021/problem/slow": record({state}),
      "u/2021/problem/vague": record({state}),
      [`u/2021/${itemised}`]: record({state})
    };
    const second = at(await of(2022), kept);
    expect(second.has("problem/vague")).toBe(false);
    expect(second.get("problem/slow")).toMatchObject({carriedFrom: null, closedIn: 2021, record: blankRecord});
    expect(at(await of(2023), kept).get("problem/slow")).toMatchObject({carriedFrom: 2022, closedIn: 2021});
    expect(at(await of(2021), kept).get("problem/slow")!.record.state).toBe(state);
  });
  it("does not look ahead", async () => {
    const facts = await of(2021);
    expect(Math.max(...facts.cases.map((row) => row.fiscal_year))).toBe(2021);
    expect(facts.improvements).toEqual([]);
  });
});

describe("what is shown", () => {
  it("is overdue only after the day it was due, and only while it is open", async () => {
    const due = {"u/2021/problem/slow": record({due: "2022-03-31"})};
    const entry = at(await of(2021), due).get("problem/slow")!;
    expect(["2022-03-30", "2022-03-31", "2022-04-01"].map((day) => isOverdue(entry, day))).toEqual([
      false,
      false,
      true
    ]);
    const closed = {"u/2021/problem/slow": record({due: "2022-03-31", state: "done"})};
    expect(isOverdue(at(await of(2021), closed).get("problem/slow")!, "2022-04-01")).toBe(false);
  });
  it("follows the filters of the address, and names what is none", async () => {
    const kept = {"u/2021/problem/slow": record({due: "2022-03-31", state: "underway"})};
    const keys = async (search: string) => {
      const facts = await of(2021, search);
      return shownEntries(entriesOf(facts, kept), facts.filters).map(({key}) => key);
    };
    expect(await keys("?item=problem")).toEqual(["problem/slow", "problem/vague"]);
    expect(await keys("?item=problem&state=not_started")).toEqual(["problem/vague"]);
    expect(await keys("?state=overdue&asof=2022-04-01")).toEqual(["problem/slow"]);
    expect(await keys("?state=overdue&asof=2022-03-31")).toEqual([]);
    expect((await of(2021, "?state=lost&item=x&asof=2022-02-30")).unknown).toEqual([
      {name: "state", value: "lost"},
      {name: "item", value: "x"},
      {name: "asof", value: "2022-02-30"}
    ]);
  });
});
