import {describe, expect, it} from "vitest";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {row} from "./row.js";

const staff = (staff_id: string, headcount: string, more: Record<string, string> = {}) => ({
  ...{staff_id, headcount, fiscal_year: "2023", unit_id: "u", category: staff_id, category_en: staff_id},
  ...{in_service: "true", document_id: "early", ...more}
});

const query = useEngine(() =>
  openTables({
    documents: [
      row.document("late", {published_on: "2024-09-01", fiscal_year: "2022"}),
      row.document("early", {published_on: "2024-03-01", fiscal_year: "2023", synthetic: "true"})
    ],
    staffing: [
      staff("officials", "4"),
      staff("workers", "3"),
      staff("officials", "5", {document_id: "late"}),
      staff("officials", "6", {fiscal_year: "2022"}),
      staff("officials", "7", {unit_id: "v"}),
      staff("posts", "", {unit_id: "v", quota: "9"})
    ]
  })
);

const counts = (unit: string) =>
  query(
    `SELECT fiscal_year, staff_id, headcount, quota, document_id, synthetic FROM staff_years
     WHERE unit_id = ? ORDER BY fiscal_year, line`,
    [unit]
  );

describe("staff_years", () => {
  it("has a year's head counts from the document published last, and none from another", async () => {
    expect(await counts("u")).toEqual([
      {fiscal_year: 2022, staff_id: "officials", headcount: 6, quota: null, document_id: "early", synthetic: true},
      {fiscal_year: 2023, staff_id: "officials", headcount: 5, quota: null, document_id: "late", synthetic: false}
    ]);
  });
  it("has every row of that document, a quota without a head count too", async () => {
    expect(await counts("v")).toMatchObject([
      {staff_id: "officials", headcount: 7},
      {staff_id: "posts", headcount: null, quota: 9}
    ]);
  });
});
