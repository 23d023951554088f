import type {BridgeStep} from "../components/balanceBridge.js";
import type {ComparedYear} from "../components/balancesCompared.js";
import type {BalanceMark, BalanceOfYear} from "../components/balancesOverYears.js";
import type {Group} from "../filters.js";
import type {BalanceYear} from "./balances.js";
import {balanceValues} from "./balanceValues.js";
import type {Spending} from "./facts.js";
import {sliceHref} from "./sliceHref.js";
import type {SpendingTelling} from "./telling.js";

type Account = BalanceYear["account_id"];

/** A group's balances as what the figures of them draw. */
export function balanceRows(facts: Spending, {words, text}: SpendingTelling) {
  const {filters, balances} = facts;
  const show = balanceValues(facts);
  const of = (group: Group, {year, account}: {year: number; account: Account}) =>
    balances.find((row) => row.group_id === group.id && row.fiscal_year === year && row.account_id === account);
  const mark = (row: BalanceYear) => (row.basis === "derived" ? words.basis.derived : "");
  const axisYear = (group: Group, year: number) => ({
    year,
    href: year === filters.year ? null : sliceHref(facts, {year}),
    key: `balance-over-years:${group.id}:${year}`,
    current: year === filters.year
  });

  return {
    /** Every year of the filters, with what is stated of it. */
    ofYears: (group: Group): BalanceOfYear[] =>
      Array.from({length: filters.to - filters.from + 1}, (_, i) => {
        const year = filters.from + i;
        const side = (account: Account): BalanceMark | null => {
          const row = of(group, {year, account});
          return row ? {amount: row.value, value: show.figure(row), mark: mark(row)} : null;
        };
        const closing = of(group, {year, account: "closing-balance"});
        return {
          ...axisYear(group, year),
          ...{income: side("income"), expenditure: side("expenditure"), closing: side("closing-balance")},
          rate: closing ? show.rate(closing) : ""
        };
      }),

    /** An account in a few years, whether or not it is stated. */
    compared: (group: Group, {account, years}: {account: Account; years: readonly number[]}): ComparedYear[] =>
      years.map((year) => {
        const row = of(group, {year, account});
        return {
          ...axisYear(group, year),
          ...{amount: row?.value ?? null, derived: row?.basis === "derived"},
          ...{value: row ? show.figure(row) : "—", mark: row ? mark(row) : words.notStated},
          beside: row && row.rate !== null ? text.balanceOverYears.rate(show.rate(row)) : ""
        };
      }),

    /** The one year from its opening to its closing balance; null where not all of it is stated, of the same units. */
    steps(group: Group): BridgeStep[] | null {
      const year = filters.from;
      const opening = of(group, {year, account: "opening-balance"});
      const income = of(group, {year, account: "income"});
      const expenditure = of(group, {year, account: "expenditure"});
      const closing = of(group, {year, account: "closing-balance"});
      if (!opening || !income || !expenditure || !closing) return null;
      if (new Set([opening, income, expenditure, closing].map((row) => row.units)).size > 1) return null;
      const names = words.overview.balance;
      const peak = opening.value + income.value;
      const step = (
        row: BalanceYear,
        {sign, ...rest}: Pick<BridgeStep, "kind" | "label" | "from" | "to"> & {sign: string}
      ) => ({
        ...{...rest, value: `${sign} ${show.figure(row)}`.trim(), mark: mark(row), derived: row.basis === "derived"}
      });
      return [
        step(opening, {kind: "balance", label: names.opening, sign: "", from: 0, to: opening.value}),
        step(income, {kind: "income", label: names.income, sign: "+", from: opening.value, to: peak}),
        step(expenditure, {
          ...{kind: "expenditure", label: names.expenditure, sign: "−", from: peak, to: peak - expenditure.value}
        }),
        step(closing, {kind: "balance", label: names.closing, sign: "=", from: 0, to: closing.value})
      ];
    }
  };
}
