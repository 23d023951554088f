// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {publishWords as english} from "../../src/en/publishWords.js";
import {compareManifests} from "../../src/publish/compare.js";
import {comparisonTable} from "../../src/publish/comparisonTable.js";
import {comparisonText} from "../../src/publish/comparisonText.js";
import type {Manifest, PublishedNumber} from "../../src/publish/manifest.js";
import {printedDifference} from "../../src/publish/printedDifference.js";
import {publishWords as chinese} from "../../src/publishWords.js";
import {wordFaults, wordShape} from "../wordFaults.js";
import {hostile, sampleEdition} from "./sampleEdition.js";

/** As it is shown: nothing turns around what stands beside it. */
const inert = hostile.replace("\u202E", "\uFFFD");

const {manifest} = sampleEdition();
const number = (key: string, change: Partial<PublishedNumber> = {}): PublishedNumber => ({
  ...{key, name: `数字 ${key}`, printed: "1,234.50", value: 12345000, low: null, high: null, rows: []},
  ...change
});
const of = (numbers: readonly PublishedNumber[], rows: Manifest["rows"] = {}): Manifest => ({
  ...manifest,
  numbers,
  rows
});
const budget = (item: string, amount: string, more = {}) => ({[`d/budget/${item}`]: {item, amount, ...more}});

const before = of(
  [
    number("a", {rows: ["d/budget/1", "d/budget/2", "d/budget/3"]}),
    number("b", {printed: "94.81%", value: 0.9481}),
    number("gone", {printed: "5"}),
    number("same")
  ],
  {...budget("1", "1000.00"), ...budget("2", "234.50"), ...budget("3", "0.00")}
);
const after = of(
  [
    number("new", {printed: "6", name: hostile}),
    number("same", {name: "另一个名字"}),
    number("b", {printed: "96.33%", value: 0.9633}),
    number("a", {printed: "1,240.00", value: 12400000, rows: ["d/budget/1", "d/budget/3", "d/budget/4"]})
  ],
  {...budget("1", "1000.00"), ...budget("3", "5.50", {note: hostile}), ...budget("4", "234.50")}
);
const compared = compareManifests(before, after);

describe("a comparison", () => {
  it("tells numbers that changed, are gone, are new and are the same, matched by what opens them", () => {
    const keys = (numbers: readonly PublishedNumber[]) => numbers.map(({key}) => key);
    expect(compared.changed.map(({after}) => after.key)).toEqual(["b", "a"]);
    expect(keys(compared.gone)).toEqual(["gone"]);
    expect(keys(compared.added)).toEqual(["new"]);
    expect(compared.same).toEqual([number("same", {name: "另一个名字"})]);
  });
  it("tells how far the value moved, without what doubles add", () => {
    expect(compared.changed.map(({difference}) => difference)).toEqual([0.0152, 55000]);
    expect(compareManifests(of([number("a", {value: null})]), of([number("a")])).changed[0]!.difference).toBeNull();
  });
  it("tells which rows behind a number joined, left or are otherwise, cell by cell", () => {
    expect(compared.changed.map(({rows}) => rows)).toEqual([
      [],
      [
        {
          ...{row: "d/budget/2", kind: "removed"},
          cells: [
            {column: "item", before: "2", after: null},
            {column: "amount", before: "234.50", after: null}
          ]
        },
        {
          ...{row: "d/budget/3", kind: "changed"},
          cells: [
            {column: "amount", before: "0.00", after: "5.50"},
            {column: "note", before: null, after: hostile}
          ]
        },
        {
          ...{row: "d/budget/4", kind: "added"},
          cells: [
            {column: "item", before: null, after: "4"},
            {column: "amount", before: null, after: "234.50"}
          ]
        }
      ]
    ]);
  });
  it("finds every number of a manifest the same as itself", () => {
    expect(compareManifests(manifest, manifest)).toEqual({changed: [], gone: [], added: [], same: manifest.numbers});
  });

  const changed = (change: Partial<PublishedNumber>, against: Partial<PublishedNumber> = {}) =>
    compareManifests(of([number("a", against)]), of([number("a", change)])).changed.length;
  it("takes what is printed otherwise, and any other value, for a change", () => {
    expect(changed({printed: "1,234.5"})).toBe(1);
    expect(changed({value: 12345000.01})).toBe(1);
    expect(changed({value: 0.9481000001}, {value: 0.9481})).toBe(1);
    expect(changed({value: null})).toBe(1);
    expect(changed({value: 1e-9}, {value: 0})).toBe(1);
  });
  it("takes the last bits of a double for none", () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(changed({value: 0.1 + 0.2}, {value: 0.3})).toBe(0);
    expect(changed({low: 1, high: 2, name: "b"})).toBe(0);
  });
  it("is not led astray by names that every object has, or by a number that is there twice", () => {
    const rows = ["constructor", "__proto__", "d/none"];
    expect(compareManifests(of([number("toString")]), of([number("toString", {printed: "2", rows})]))).toMatchObject({
      changed: [{rows: rows.map((row) => ({row, kind: "added", cells: []}))}]
    });
    const twice = [number("a"), number("a", {printed: "0.12"})];
    expect(compareManifests(of(twice), of(twice)).same).toHaveLength(2);
    expect(compareManifests(of(twice), of(twice.slice(0, 1)))).toMatchObject({changed: [], gone: [{printed: "0.12"}]});
  });
});

describe("a printed difference", () => {
  const difference = (was: string, is: string, values: (number | null)[] = [null, null]) =>
    printedDifference({printed: was, value: values[0]!}, {printed: is, value: values[1]!});
  it.each([
    ["1,234.50", "1,240.00", {text: "+5.50", points: false}],
    ["0.10", "0.30", {text: "+0.20", points: false}],
    ["5", "-0.25", {text: "−5.25", points: false}],
    ["−1.00", "1,000,000.5", {text: "+1,000,001.50", points: false}],
    ["94.81%", "93.9%", {text: "−0.91", points: true}],
    ["7", "7.00", {text: "", points: false}]
  ])("of %s and %s is %o", (was, is, expected) => {
    expect(difference(was, is)).toEqual(expected);
  });
  it("is none of what is no number, of a number and a percentage, or of different units", () => {
    for (const [was, is] of [
      ["—", "5"],
      ["5", "5%"],
      ["", ""],
      ["1,23", "2"],
      ["9".repeat(99), "1"]
    ])
      expect(difference(was!, is!)).toBeUndefined();
    expect(difference("1,234.50", "12,400,000.00", [12345000, 12400000])).toBeUndefined();
    expect(difference("0.01", "0.01", [149, 51])).toEqual({text: "", points: false});
  });
});

describe.each([
  ["Chinese", chinese],
  ["English", english]
])("a comparison in %s", (_, {comparison: text}) => {
  const shown = comparisonTable(compared, {text});
  it("stands as tables, each with what it says", () => {
    const [changed, gone, added] = [...shown.querySelectorAll("table")];
    const cells = (table: Element) =>
      [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells(changed!)[0]!.slice(0, 4)).toEqual(["数字 b", "94.81%", "96.33%", text.points("+1.52")]);
    expect(cells(changed!)[0]![4]).toBe(text.sameRows);
    expect(cells(changed!)[1]!.slice(0, 4)).toEqual(["数字 a", "1,234.50", "1,240.00", "+5.50"]);
    expect([...changed!.querySelectorAll("li li")].map((line) => line.textContent)).toEqual([
      text.cell({column: "amount", before: "0.00", after: "5.50"}),
      text.cell({column: "note", before: text.empty, after: inert})
    ]);
    expect(cells(gone!)).toEqual([["数字 gone", "5"]]);
    expect(cells(added!)).toEqual([[inert, "6"]]);
    expect(shown.querySelector("img")).toBeNull();
  });
  it("says the same in plain lines, in which nothing commands a terminal", () => {
    const red = "\u001B[31m\r\n";
    const lines = comparisonText(
      compareManifests(before, {...after, numbers: after.numbers.map((each) => ({...each, name: red + each.name}))}),
      {text}
    );
    expect(lines).toContain("数字 a  1,234.50 → 1,240.00 (+5.50)");
    for (const part of [text.changed, text.gone, text.added, text.row.removed("d/budget/2"), text.sameRows])
      expect(lines).toContain(part);
    for (const sign of ["\u001B", "\r", "\u202E"]) expect(lines).not.toContain(sign);
    expect(lines.split("\n").every((line) => /^(?:\S| {2}| {4}| {6}|$)/.test(line))).toBe(true);
  });
  it("is only a sentence where nothing changed", () => {
    const none = compareManifests(manifest, manifest);
    expect(comparisonTable(none, {text}).querySelector("table")).toBeNull();
    expect(comparisonText(none, {text}).trim().split("\n")).toHaveLength(1);
  });
  it("says where a value moved by less than is printed", () => {
    const moved = compareManifests(of([number("a")]), of([number("a", {value: 12345001})]));
    expect(comparisonText(moved, {text})).toContain(`(${text.unseen})`);
  });
});

describe("the words of a comparison", () => {
  const calls = {
    summary: [{changed: "1", gone: "0", added: "2", same: "1,200"}].map((counts) => [counts]),
    points: [["+1.52"]],
    ...{"row.added": [["1"]], "row.removed": [["1"]], "row.changed": [["1"]]},
    cell: [[{column: "1", before: "2", after: "3"}]]
  };
  it("are whole, and the same in both languages", () => {
    expect(wordFaults(chinese.comparison, {calls, language: "zh"})).toEqual([]);
    expect(wordFaults(english.comparison, {calls, language: "en"})).toEqual([]);
    expect(wordShape(english.comparison)).toEqual(wordShape(chinese.comparison));
  });
});
