import {describe, expect, it} from "vitest";
import {spendingWords as english} from "../../src/en/spendingWords.js";
import type {SpendingWords} from "../../src/spending/text.js";
import {spendingWords as chinese} from "../../src/spendingWords.js";

type Leaf = string | ((...args: never[]) => string);

function leaves(words: object, path = ""): [string, Leaf][] {
  return Object.entries(words).flatMap(([key, value]: [string, Leaf | object]) =>
    typeof value === "object" ? leaves(value, `${path}${key}.`) : [[path + key, value] as [string, Leaf]]
  );
}

const sides = ["expenditure", "income"] as const;
const year = 2023;
const distances = ["less", "more", "equal"].map((direction) => ({direction, amount: "2.23"}));
const lags = ["behind", "ahead", "level"].map((direction) => ({direction, points: "3.00"}));
const named = [{name: "1", value: "64.00"}];
const furthest = distances.flatMap((distance) => ["", "78.7%"].map((rate) => ({name: "1", rate, distance})));

/** Arguments for every word that is a function, in each of the ways it is called, by section. */
const calls: Record<string, Record<string, readonly (readonly unknown[])[]>> = {
  execution: {
    measure: [["1"]],
    title: sides.flatMap((side) =>
      distances.flatMap((distance) =>
        ["", "97.00%"].flatMap((rate) =>
          [null, ...furthest].map((line) => [{year, what: "1", side, base: "2", rate, distance, furthest: line}])
        )
      )
    ),
    titleOfLine: sides.flatMap((side) => furthest.map((line) => [{year, side, furthest: line}])),
    titleOfUnits: [[{year, what: "1", units: [...Array(2)].map(() => ({name: "2", rate: "97.00%"}))}]],
    spent: [["8.22"]],
    planned: [["10.45"]],
    over: [["100%"]],
    under: [["80%"]],
    bounds: [[{least: "80%", most: "100%", weighty: "1"}]],
    leftOut: [["33"]],
    unplanned: sides.flatMap((side) => [named, [...named, ...named]].map((lines) => [side, lines])),
    unspent: sides.flatMap((side) => [named, [...named, ...named]].map((lines) => [side, lines])),
    nothing: [[{units: "1", what: "2", year}]]
  },
  chartChange: {
    mark: [[2022]],
    before: [[{year: 2022, line: "1"}]],
    since: [[{year: 2022, line: "1"}]],
    note: [[{year: 2022, earlier: "1", later: "2"}]]
  },
  withinYear: {
    measure: [[""], ["1"]],
    title: lags.map((lag) => [{year, month: 6, what: "1", base: "2", pace: "47.00%", lag}]),
    titleOfAmount: [[{year, month: 6, what: "1", amount: "50.00"}]],
    titleOfLine: lags.map((lag) => [{year, month: 6, name: "1", pace: "47.00%", lag}]),
    titleOfUnits: [[{year, what: "1", units: [...Array(2)].map(() => ({name: "2", month: 6, value: "47.00%"}))}]],
    month: Array.from({length: 12}, (_, i) => [i + 1]),
    lag: lags.map((lag) => [lag]),
    withoutBudget: [[["1"]], [["1", "2"]]],
    missingMonths: [
      [[{name: "", months: [3]}]],
      [
        [
          {name: "1", months: [3, 5]},
          {name: "2", months: [1]}
        ]
      ]
    ],
    leftOut: [["6"]],
    onlyUnits: [[["1"]], [["1", "2"]]],
    latest: [
      [12, ""],
      [6, "8"]
    ],
    nothing: [[{units: "1", what: "2", year}]]
  }
};

const sectionOf = (words: SpendingWords, section: string) => leaves(words[section as "execution"]);

/** Everything a section can say, with where it says it. */
const sayings = (words: SpendingWords, section: string) =>
  sectionOf(words, section).flatMap(([path, leaf]): [string, string][] =>
    typeof leaf === "string"
      ? [[path, leaf]]
      : (calls[section]![path] ?? []).map((args) => [path, leaf(...(args as never[]))])
  );

describe.each([
  ["Chinese", chinese],
  ["English", english]
] as const)("the %s words", (language, words) => {
  describe.each(Object.keys(calls))("of the figure %s", (section) => {
    it("are all asked for here", () => {
      const functions = sectionOf(words, section).flatMap(([path, leaf]) => (typeof leaf === "string" ? [] : [path]));
      expect(Object.keys(calls[section]!).sort()).toEqual(functions.sort());
    });
    it("are whole, and spaced and marked as a sentence is", () => {
      const odd =
        /^\s|\s$|\s\s|\s[,.;:，。；：、）)]|[（(]\s|[,.;，。；、]{2}|[（(][）)]|undefined|NaN|null|Infinity|\[object|=>/u;
      for (const [path, text] of sayings(words, section)) {
        expect([path, text]).toEqual([path, expect.stringMatching(/./)]);
        expect([path, text]).toEqual([path, expect.not.stringMatching(odd)]);
      }
    });
    it("are in their own language", () => {
      const foreign = language === "English" ? /[\p{Script=Han}，。；：、（）]/u : /[A-Za-z]{2,}/;
      for (const [path, text] of sayings(words, section))
        expect([path, text]).toEqual([path, expect.not.stringMatching(foreign)]);
    });
  });
});
