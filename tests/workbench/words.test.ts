import {describe, expect, it, test} from "vitest";
import {workbenchWords as english} from "../../src/en/workbenchWords.js";
import type {WorkbenchWords} from "../../src/workbench/text.js";
import {workbenchWords as chinese} from "../../src/workbenchWords.js";

type Leaf = string | ((...args: never[]) => string | readonly string[]);

function leaves(words: object, path = ""): [string, Leaf][] {
  return Object.entries(words).flatMap(([key, value]: [string, Leaf | object]) =>
    typeof value === "object" ? leaves(value, `${path}${key}.`) : [[path + key, value] as [string, Leaf]]
  );
}

const year = 2023;
const moves = (["linked", "funded", "target"] as const).map((rate) => ({rate, before: "18.75%", after: "21.88%"}));
const still = moves.map((move) => ({...move, after: null}));

/** Arguments for every word that is a function, in each of the ways it is called. */
const calls: Record<string, readonly (readonly unknown[])[]> = {
  headline: [moves, still, moves.slice(1, 2)].flatMap((moves) => [
    [{year, moves, links: "0", targets: "0", proposed: false}],
    ...[
      {links: "1", targets: "0"},
      {links: "0", targets: "2"},
      {links: "12", targets: "1"}
    ].map((counts) => [{year, moves, ...counts, proposed: true}])
  ]),
  nothing: [[{unit: "1", year}]],
  year: [[year]],
  "rates.worked": [[{top: "27.50", bottom: "27.50"}]],
  "rates.points": [["+3.13"]],
  "form.lineOption": ["", "10.00"].flatMap((amount) => [true, false].map((project) => [{name: "1", amount, project}])),
  "form.activityOption": ["1", "4"].map((results) => [{name: "1", results}]),
  "activities.reported": [["1"], ["32"]],
  "lines.pick": [["1"]],
  "targets.label": [["1"]],
  "targets.reason": [["1"]],
  "targets.stated": [["80"]],
  "targets.suggested": [["80"]],
  "chips.link": [[{line: "1", activity: "2"}]],
  "chips.target": [[{indicator: "1", target: "100"}]],
  "chips.because": [["1", "2"]],
  "files.button": [["1"]],
  "files.steps": [[{folder: "1"}]]
};

function sayings(words: WorkbenchWords): [string, string][] {
  return leaves(words).flatMap(([path, leaf]) =>
    typeof leaf === "string"
      ? [[path, leaf] as [string, string]]
      : calls[path]!.flatMap((args) =>
          [leaf(...(args as never[]))].flat().map((text) => [path, text as string] as [string, string])
        )
  );
}

test("both dictionaries have the same words", () => {
  const shape = (words: object) => leaves(words).map(([path, leaf]) => `${path}: ${typeof leaf}`);
  expect(shape(english).sort()).toEqual(shape(chinese).sort());
});

describe.each([
  ["Chinese", chinese],
  ["English", english]
] as const)("the %s words of the page 对应", (language, words) => {
  it("are all asked for here", () => {
    const functions = leaves(words).flatMap(([path, leaf]) => (typeof leaf === "string" ? [] : [path]));
    expect(Object.keys(calls).sort()).toEqual(functions.sort());
  });
  it("are never empty, say nothing that a computation left over, and are marked as a sentence is", () => {
    const odd =
      /undefined|NaN|null|false|Infinity|object|=>|\$\{|\s\s|\s[,.;:，。；：、）)]|[（(]\s|[,.;，。；、]{2}|[（(][）)]|\s$/u;
    for (const [path, text] of sayings(words)) {
      expect([path, text]).toEqual([path, expect.stringMatching(/./)]);
      expect([path, text]).toEqual([path, expect.not.stringMatching(odd)]);
    }
  });
  it("are in their own language", () => {
    const foreign = language === "English" ? /[\p{Script=Han}，。；：、（）]/u : /[A-Za-z]{2,}/;
    for (const [path, text] of sayings(words)) expect([path, text]).toEqual([path, expect.not.stringMatching(foreign)]);
  });
});
