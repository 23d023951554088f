import {describe, expect, it} from "vitest";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {row} from "./row.js";

const words = ["增加", "增长", "上升", "提高", "减少", "下降", "降低", "增减", "增加下降", "持平", ""];
const delta = (claim_id: string, value: string, more: Record<string, string> = {}) =>
  row.claim(claim_id, {kind: "delta", value, direction_word: "增加", ...more});

const query = useEngine(() =>
  openTables({
    documents: [row.document("doc"), row.document("yuan", {amount_unit: "1"})],
    claims: [
      ...words.map((word) => delta(`delta-${word}`, "2.50", {direction_word: word})),
      ...words.map((word) => row.claim(`growth-${word}`, {kind: "growth", value: "38.15", direction_word: word})),
      ...words.map((word) => delta(`nil-${word}`, "0", {direction_word: word})),
      row.claim("rate", {kind: "rate", base: "unstated", value: "94.8", direction_word: "减少"}),
      row.claim("share", {kind: "share", of_account_id: "expenditure", value: "7", direction_word: "增减"}),
      row.claim("minus", {kind: "growth", value: "-4.41", direction_word: "增长"}),
      delta("yuan-in-ten-thousand", "100", {printed_unit: "元"}),
      delta("no-unit", "2.5", {printed_unit: "?"}),
      delta("in-yuan", "100", {document_id: "yuan"}),
      delta("ten-thousand-in-yuan", "2.5", {document_id: "yuan", printed_unit: "万元"})
    ]
  })
);

const signed = async (claim_id: string) => {
  const sql = "SELECT sign, delta, delta_half, fraction, fraction_half FROM signed_claims WHERE claim_id = ?";
  return (await query(sql, [claim_id]))[0]!;
};

describe("signed_claims", () => {
  it.each(["增加", "增长", "上升", "提高", ""])("“%s” leaves a size as it is", async (word) => {
    expect(await signed(`delta-${word}`)).toMatchObject({sign: 1, delta: 25000, delta_half: 50, fraction: null});
    expect(await signed(`growth-${word}`)).toMatchObject({
      ...{sign: 1, delta: null, delta_half: null},
      ...{fraction: expect.closeTo(0.3815, 9), fraction_half: expect.closeTo(0.00005, 9)}
    });
  });
  it.each(["减少", "下降", "降低"])("“%s” turns a size round, and leaves its margin", async (word) => {
    expect(await signed(`delta-${word}`)).toMatchObject({sign: -1, delta: -25000, delta_half: 50});
    expect(await signed(`growth-${word}`)).toMatchObject({
      ...{sign: -1, fraction: expect.closeTo(-0.3815, 9), fraction_half: expect.closeTo(0.00005, 9)}
    });
  });
  it.each(["增减", "增加下降", "持平"])("“%s” signs nothing", async (word) => {
    expect(await signed(`delta-${word}`)).toMatchObject({sign: null, delta: null});
    expect(await signed(`growth-${word}`)).toMatchObject({sign: null, fraction: null});
  });
  it.each(words)("a nil needs no direction (“%s”), and is exact", async (word) => {
    expect(await signed(`nil-${word}`)).toMatchObject({delta: expect.closeTo(0, 9), delta_half: 0});
  });
  it("signs no rate and no share", async () => {
    expect(await signed("rate")).toMatchObject({
      ...{sign: 1, fraction: expect.closeTo(0.948, 9), fraction_half: expect.closeTo(0.0005, 9)}
    });
    expect(await signed("share")).toMatchObject({
      ...{sign: 1, fraction: expect.closeTo(0.07, 9), fraction_half: expect.closeTo(0.005, 9)}
    });
  });
  it("keeps a minus that is printed", async () => {
    expect(await signed("minus")).toMatchObject({sign: 1, fraction: expect.closeTo(-0.0441, 9)});
  });
  it.each([
    ["yuan-in-ten-thousand", 100, 0.5],
    ["no-unit", 25000, 50],
    ["in-yuan", 100, 0.5],
    ["ten-thousand-in-yuan", 25000, 50]
  ])("takes a difference in the unit it is printed in: %s", async (claim, delta, delta_half) => {
    expect(await signed(claim)).toMatchObject({delta, delta_half});
  });
});
