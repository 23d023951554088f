import {amount, count, rate, tenThousand} from "../format.js";
import type {CheckCase} from "./case.js";
import type {CaseFormat, CheckWords} from "./text.js";

/** The name of an account or a fund, by its id, in the language of the words. */
export type CaseNames = Readonly<Record<string, string>>;

/** Writes a case's numbers and names out: amounts in 万元, rates in per cent, counts whole, `—` where nothing is known. */
export function caseFormat({words, names}: {words: CheckWords; names: CaseNames}): CaseFormat {
  const number = (value: number | null, row: CheckCase) => {
    if (value === null) return "—";
    if (row.kind === "rate") return rate({value});
    if (row.kind === "count") return `${count(value)}${words.units.count}`;
    return isSlight(row) ? `${count(value)} ${words.units.small}` : `${amount({value})} ${words.units.amount}`;
  };
  const subject = (row: CheckCase) => (words.lang === "en" ? row.subject_en : row.subject);
  const fundOf = ({fund}: CheckCase) => (fund === null || fund === "all" ? undefined : names[fund]);
  return {
    left: (row) => number(row.left_value, row),
    right: (row) => number(row.right_value, row),
    difference: (row) => number(row.difference === null ? null : Math.abs(row.difference), row),
    tolerance: (row) => number(row.tolerance, row),
    subject(row) {
      const fund = fundOf(row);
      return fund === undefined ? subject(row) : words.inFund({subject: subject(row), fund});
    },
    missing: (row) => missing(row, {words, names}).join(words.listMark)
  };
}

/** Whether an amount's sides differ by so little that two decimals of 万元 would not show it. */
const isSlight = ({kind, difference}: CheckCase) =>
  kind === "amount" && difference !== null && difference !== 0 && Math.abs(difference) < tenThousand / 200;

/** The names of what a case is in want of: accounts with their year or measure, funds, and words such as `links`. */
function missing(row: Pick<CheckCase, "missing">, {words, names}: {words: CheckWords; names: CaseNames}): string[] {
  return (row.missing ?? "")
    .split(" ")
    .filter((want) => want !== "")
    .map((want) => {
      const [, year, id, measure] = /^(?:(\d{4})\/)?([^/]+)(?:\/(.+))?$/.exec(want)!;
      const word = words.wants[id!];
      if (word) return word;
      return words.wanted({year: year ?? null, name: names[id!] ?? id!, measure: measure ?? null});
    });
}
