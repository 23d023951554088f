import {describe, expect, it} from "vitest";
import {unitYears} from "../../src/choice.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {row} from "./row.js";

const query = useEngine(() =>
  openTables({
    units: ["made", "real", "other", "nothing"].map((unit) => row.unit(unit)),
    documents: [row.document("doc"), row.document("made", {synthetic: "true"})],
    budget: [
      row.amount("income", "10.00", {unit_id: "real"}),
      row.amount("expenditure", "10.00", {unit_id: "real", fiscal_year: "2020"}),
      row.amount("basic", "1.00", {unit_id: "real", fiscal_year: "2019"}),
      row.amount("income", "1.00", {unit_id: "real", fiscal_year: "2018", measure: "budget"}),
      row.amount("income", "1.00", {unit_id: "real", fiscal_year: "2017", period: "2017-06"}),
      row.amount("closing-balance", "1.00", {unit_id: "real", fiscal_year: "2016"}),
      row.amount("income", "5.00", {unit_id: "made", document_id: "made", fund: "general"}),
      row.amount("income", "5.00", {unit_id: "other"})
    ],
    claims: [
      row.claim("c", {unit_id: "real", kind: "growth", value: "5.00", direction_word: "增长"}),
      row.claim("d", {unit_id: "other", kind: "growth", value: "5.00", direction_word: "增长"})
    ]
  })
);

describe("unit_years", () => {
  it("has a year for every annual income or spending, and says which are stated", async () => {
    const years = await query(
      "SELECT fiscal_year, stated, synthetic, currency FROM unit_years WHERE unit_id = 'real' ORDER BY fiscal_year"
    );
    expect(years).toEqual([
      {fiscal_year: 2018, stated: true, synthetic: false, currency: "CNY"},
      {fiscal_year: 2020, stated: true, synthetic: false, currency: "CNY"},
      {fiscal_year: 2022, stated: false, synthetic: false, currency: "CNY"},
      {fiscal_year: 2023, stated: true, synthetic: false, currency: "CNY"}
    ]);
  });
  it("is offered in the units' own order, real ones first, the latest year first", async () => {
    const years = await unitYears(query);
    expect(years.map((row) => [row.unit_id, row.fiscal_year])).toEqual([
      ["real", 2023],
      ["real", 2022],
      ["real", 2020],
      ["real", 2018],
      ["other", 2023],
      ["other", 2022],
      ["made", 2023]
    ]);
    expect(years.at(-1)).toEqual({
      ...{unit_id: "made", name: "made", name_en: "made", fiscal_year: 2023, stated: true, synthetic: true}
    });
  });
});
