import {describe, expect, it} from "vitest";
import {caseFormat} from "../../src/checks/caseFormat.js";
import type {CheckCase} from "../../src/checks/case.js";
import {checkCauses, checkStatuses} from "../../src/checks/case.js";
import {checkNames} from "../../src/checks/index.js";
import {checkCases} from "../../src/checks/runChecks.js";
import {checkWords as chinese} from "../../src/checkWords.js";
import {checkWords as english} from "../../src/en/checkWords.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();
const unsaid = /undefined|null|NaN/;
const han = /\p{Script=Han}/u;

const row: CheckCase = {
  ...{check_id: "balance_closes", case_key: "k", unit_id: "u", fiscal_year: 2023, document_id: "d"},
  ...{account_id: "income", fund: "all", measure: "budget", subject: "收入", subject_en: "Income", kind: "amount"},
  ...{left_value: 320_000, left_low: 320_000, left_high: 320_000},
  ...{right_value: 293_000, right_low: 293_000, right_high: 293_000},
  ...{difference: 27_000, tolerance: 0, status: "fail", cause: "differs", missing: "2022/income/budget links"},
  ...{left_rows: null, right_rows: null, involved: null}
} as CheckCase;

async function named(): Promise<Record<"zh" | "en", Record<string, string>>> {
  const rows = await query<{id: string; name: string; name_en: string}>(
    `SELECT account_id AS id, name, name_en FROM accounts UNION ALL SELECT fund_id, name, name_en FROM funds`
  );
  return {
    zh: Object.fromEntries(rows.map(({id, name}) => [id, name])),
    en: Object.fromEntries(rows.map(({id, name_en}) => [id, name_en]))
  };
}

describe.each([
  ["zh", chinese],
  ["en", english]
] as const)("the words of the checks (%s)", (lang, words) => {
  const names = {income: lang === "en" ? "Income" : "收入"};

  it("has words for every check, status and cause", () => {
    const said = [
      ...checkNames.flatMap((name) => [words.checks[name].title, words.checks[name].left, words.checks[name].right]),
      ...checkStatuses.map((status) => words.statuses[status]),
      ...checkCauses.map((cause) => words.causes[cause])
    ];
    expect(said.filter((word) => !word || word.trim() !== word)).toEqual([]);
    expect(new Set(checkNames.map((name) => words.checks[name].title)).size).toBe(checkNames.length);
    expect(said.some((word) => han.test(word))).toBe(lang === "zh");
  });

  it("finds something to say of every check, status and cause", () => {
    const format = caseFormat({words, names});
    for (const name of checkNames)
      for (const status of checkStatuses)
        for (const cause of [...checkCauses, null]) {
          const said = words.checks[name].finding({...row, check_id: name, status, cause}, format);
          expect(said).toContain("2023");
          expect(said).not.toMatch(unsaid);
          expect(han.test(said)).toBe(lang === "zh");
        }
  });

  it("names both sides and what lies between them", () => {
    const said = words.checks.balance_closes.finding(row, caseFormat({words, names}));
    for (const number of ["32.00", "29.30", "2.70"]) expect(said).toContain(number);
  });

  it("names whatever the published cases are in want of", async () => {
    const known = {...(await named())[lang], ...words.wants};
    const cases = await checkCases(query);
    const ids = cases
      .flatMap(({missing}) => missing?.split(" ") ?? [])
      .map((want) => want.replace(/^\d{4}\//, "").split("/")[0]!);
    expect([...new Set(ids)].filter((id) => !known[id])).toEqual([]);
    expect(ids.length).toBeGreaterThan(0);
  });

  it("tells every published case in full", async () => {
    const format = caseFormat({words, names: (await named())[lang]});
    const cases = await checkCases(query);
    const told = cases.map((row) => words.checks[row.check_id].finding(row, format));
    expect(told.length).toBeGreaterThan(0);
    expect(
      told.filter((said) => unsaid.test(said) || said.includes("—") || han.test(said) !== (lang === "zh"))
    ).toEqual([]);
  });
});

it("keeps Chinese titles to a line", () => {
  expect(checkNames.map((name) => chinese.checks[name].title).filter((title) => title.length > 30)).toEqual([]);
});
