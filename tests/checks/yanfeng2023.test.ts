import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import type {CheckCase} from "../../src/checks/case.js";
import {checkCases} from "../../src/checks/runChecks.js";
import {rowsOf} from "../generate/committed.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();

/** Cases as `yanfeng-2023.expected.csv` has them, written by hand from the report's text: amounts in 万元, rates in per cent. */
const expected = rowsOf(readFileSync(new URL("yanfeng-2023.expected.csv", import.meta.url), "utf8"));

function side(value: number | null, {kind}: CheckCase): string {
  if (value === null) return "";
  if (kind === "count") return String(value);
  const text = kind === "rate" ? `${(value * 100).toFixed(2)}%` : (value / 10_000).toFixed(2);
  return text.replace(/^-(?=0\.00)/, "");
}

it("finds in the real report exactly what was worked out by hand", async () => {
  const cases = (await checkCases(query, {unit: "yanfeng-ftu"})).map((row) => ({
    check_id: row.check_id,
    case_key: row.case_key,
    status: row.status,
    cause: row.cause ?? "",
    missing: row.missing ?? "",
    left: side(row.left_value, row),
    right: side(row.right_value, row)
  }));
  const inOrder = (rows: readonly Readonly<Record<string, string>>[]) =>
    rows.toSorted((a, b) => (`${a.check_id} ${a.case_key}` < `${b.check_id} ${b.case_key}` ? -1 : 1));
  expect(inOrder(cases)).toEqual(inOrder(expected));
});

it("has one failure: the organisations in medical mutual aid", async () => {
  const [failure, ...more] = await checkCases(query, {unit: "yanfeng-ftu", statuses: ["fail"]});
  expect(more).toEqual([]);
  expect(failure).toMatchObject({
    subject: "医疗互助参加单位",
    left_value: 98,
    right_value: 97,
    document_id: "yanfeng-2023",
    left_rows: "yanfeng-2023/outcomes:13",
    right_rows: "yanfeng-2023/outcomes:15 yanfeng-2023/outcomes:17 yanfeng-2023/outcomes:19"
  });
});
