import fc from "fast-check";
import type {Side, Stage} from "../../../src/reading/layout.js";

/** A line of the chart; `account` is the published one that it is, missing for one that only this budget has. */
export interface Line {
  name: string;
  code: string;
  side: Side;
  account: string | null;
}

/** What a cell of amounts says: a decimal as printed, that there is none, or nothing. */
export type Printed = {whole: string; decimals: string; negative: boolean} | "dash" | "blank";

/** A budget to be written as a table. Its amounts are used in turn, as many as the table has cells. */
export interface Budget {
  lines: readonly Line[];
  units: readonly string[];
  years: readonly number[];
  stages: readonly Stage[];
  funds: readonly ("general" | "government" | "capital" | "other")[];
  months: readonly number[];
  amounts: readonly Printed[];
}

const lines: readonly Line[] = [
  {name: "工资福利支出", code: "301", side: "expenditure", account: "basic-301"},
  {name: "会议费", code: "30215", side: "expenditure", account: "basic-30215"},
  {name: "因公出国（境）费用", code: "30212", side: "expenditure", account: "basic-30212"},
  {name: "<b>智能</b>会议系统", code: "0301098", side: "expenditure", account: null},
  {name: "会费收入", code: "401", side: "income", account: "income-dues"},
  {name: "拨缴经费收入", code: "402", side: "income", account: "income-levy"}
];

const amount = fc
  .tuple(
    fc.oneof(fc.nat({max: 9}), fc.nat({max: 99_999}), fc.nat({max: 999_999_999}), fc.constant(999_999_999_999)),
    fc.constantFrom("", "0", "5", "00", "05", "123", "500000", "123456"),
    fc.boolean()
  )
  .map(([whole, decimals, negative]): Printed => ({
    // A spreadsheet keeps fifteen digits.
    ...{whole: String(whole), decimals: decimals.slice(0, 15 - String(whole).length)},
    negative: negative && (whole > 0 || /[1-9]/u.test(decimals))
  }));
const nil: Printed = {whole: "0", decimals: "", negative: false};

/** Budgets small enough to be looked at; the plainest first. */
export const budgets: fc.Arbitrary<Budget> = fc.record({
  lines: fc.subarray([...lines], {minLength: 1, maxLength: 4}),
  units: fc.subarray(["临江县总工会", "临江县工人文化宫"], {minLength: 1}),
  years: fc
    .tuple(fc.integer({min: 2019, max: 2024}), fc.integer({min: 1, max: 3}))
    .map(([from, many]) => Array.from({length: many}, (_, i) => from + i)),
  stages: fc.subarray<Stage>(["budget", "adjusted", "actual", "proposed"], {minLength: 1, maxLength: 3}),
  funds: fc.subarray<Budget["funds"][number]>(["general", "government", "capital", "other"], {
    minLength: 1,
    maxLength: 3
  }),
  months: fc.subarray([1, 3, 10, 12], {minLength: 1}),
  amounts: fc.array(
    fc.oneof(
      {weight: 6, arbitrary: amount},
      fc.constant(nil),
      fc.constant<Printed>("dash"),
      fc.constant<Printed>("blank")
    ),
    {minLength: 1, maxLength: 12}
  )
});
