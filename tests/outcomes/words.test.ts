import {describe, expect, it} from "vitest";
import {outcomesWords as english} from "../../src/en/outcomesWords.js";
import {outcomesWords as chinese} from "../../src/outcomesWords.js";
import {testPageWords} from "../testPageWords.js";

const year = 2023;
const precisions = ["exact", "about", "nearly", "at_least"] as const;
const counts = {themes: "8", activities: "32", results: "70", numbered: "47"};
const one = {themes: "1", activities: "1", results: "1", numbered: "1"};
const each = {number: "800", uom: "7", precision: "exact"};

/** Arguments for every word that is a function, in each of the ways it is called. */
const calls: Record<string, readonly (readonly unknown[])[]> = {
  headline: [counts, one].flatMap((parts) =>
    [true, false].flatMap((filtered) => [[], ["1"], ["1", "2"]].map((people) => [{year, ...parts, filtered, people}]))
  ),
  noneFound: [[year]],
  noneStated: [[{unit: "1", year}]],
  year: [[year]],
  results: [["1"], ["70"]],
  value: precisions.flatMap((precision) => ["", "%", "7"].map((uom) => [{number: "50", uom, precision}])),
  rank: [["9"]],
  stated: [["1", "2"]],
  told: [["1", "2"]],
  parts: [true, false].flatMap((complete) => [["1"], ["1", "2"]].map((list) => [list, complete])),
  following: [[["1"]], [["1", "2"]]],
  aside: [[["1"]], [["1", "2"]]],
  sentences: [[["1"]], [["1", "2"]]],
  target: ["met", "missed", "unclear"].map((met) => ["180", met]),
  unclearTo: [["1"]],
  "themes.kinds": [[{inferred: "70", named: "0"}], [{inferred: "0", named: "8"}], [{inferred: "52", named: "8"}]],
  "money.title": ["1", "8"].map((count) => [{year, count, largest: "15.5"}]),
  "money.each": precisions.map((precision) => [{each: {...each, precision}, uom: "9"}]),
  "money.worked": [[{amount: "155,000", count: "23", each: "6,739"}]],
  "stages.title": ["1", "2"].flatMap((count) => ["0", "1"].map((unlike) => [{year, count, unlike}])),
  "stages.share": [true, false].map((rough) => [{of: "12", got: "2", share: "16.7%", rough}]),
  "stages.unlike": [[{of: "50", got: "48"}]],
  "breakdowns.title": ["1", "4"].flatMap((count) =>
    [[], ["1"], ["1", "2"]].map((differing) => [{year, count, differing}])
  ),
  "breakdowns.ofWhole": [["54", "55.1%"]],
  "breakdowns.sums": [["1"]],
  "breakdowns.differs": [[{name: "1", whole: "98", parts: "97", difference: "1"}]],
  "breakdowns.partial": [["1"]],
  "breakdowns.unchecked": [["1"]],
  "honours.title": ["1", "12"].map((count) => [
    {
      year,
      count,
      levels: [
        {level: "1", count: "1"},
        {level: "2", count: "9"}
      ]
    }
  ]),
  "honours.count": [["1"], ["9"]],
  "honours.one": [["1", "2"]],
  "honours.recipients": [["1"], ["2"]],
  "years.title": ["1", "62"].map((count) => [{from: 2019, to: 2024, count, appeared: "17", vanished: "7"}]),
  "years.rest": [["12", "62"]],
  "years.change": ["", "+50.00%"].map((rate) => [{from: "38", to: "57", rate}]),
  "years.ofYear": [[year, "38"]],
  "years.found": [[], ["1", "2"]].flatMap((appeared) =>
    [[], ["3"]].map((vanished) => [{year, before: 2022, stated: "60", appeared, vanished}])
  ),
  "years.first": [[2019, "1"]],
  "beside.title": ["0", "1", "2"].map((shared) => [
    {year, own: {unit: "1", results: "1"}, other: {unit: "2", results: "9"}, shared}
  ]),
  "beside.ofKind": [["1"]],
  "form.title": [[0], [2]],
  "form.named": [["1", "2"]]
};

testPageWords("成效", {
  ...{chinese, english, calls},
  ...{fragments: /^(?:parts|following|aside)$/, foreign: /^uoms/}
});

describe("a stated value", () => {
  it("keeps how exactly it is stated", () => {
    const zh = (precision: (typeof precisions)[number], uom = "人次") => chinese.value({number: "50", uom, precision});
    expect(precisions.map((precision) => zh(precision))).toEqual(["50 人次", "约 50 人次", "近 50 人次", "50 余人次"]);
    expect(zh("at_least", "万元")).toBe("50 万余元");
    expect(zh("exact", "%")).toBe("50%");
    const en = (number: string, uom: string, precision: (typeof precisions)[number]) =>
      english.value({number, uom, precision});
    expect(en("150", "copies", "at_least")).toBe("more than 150 copies");
    expect(en("1,000", "people", "nearly")).toBe("nearly 1,000 people");
  });
  it("is one of a thing in the singular", () => {
    const of = (uom: string) => english.value({number: "1", uom, precision: "exact"});
    expect(["people", "courses", "households", "copies", "wan yuan", "classes", "%"].map(of)).toEqual([
      ...["1 person", "1 course", "1 household", "1 copy", "1 wan yuan", "1 class", "1%"]
    ]);
  });
});
