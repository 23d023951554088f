import {describe, expect, it} from "vitest";
import {exampleNames, exampleSql} from "../../src/ask/examples.js";
import type {AskWords} from "../../src/ask/text.js";
import {askWords as chinese} from "../../src/askWords.js";
import {askWords as english} from "../../src/en/askWords.js";

type Leaf = string | ((...args: never[]) => string | undefined);

function leaves(words: object, path = ""): [string, Leaf][] {
  return Object.entries(words).flatMap(([key, value]: [string, Leaf | object]) =>
    typeof value === "object" ? leaves(value, `${path}${key}.`) : [[path + key, value] as [string, Leaf]]
  );
}

const answered = [true, false].flatMap((more) =>
  ["1", "1,000"].flatMap((rows) => [null, "0.03"].map((seconds) => [{rows, more, seconds}]))
);

/** Arguments for every word that is a function, in each of the ways it is called. */
const calls = ({fault}: AskWords): Record<string, readonly (readonly unknown[])[]> => ({
  "state.running": [["12"]],
  "state.answered": answered,
  "state.stoppedByTime": [["30"], ["0.5"]],
  "answer.cut": [["10,000"]],
  "answer.shown": [["200", "1,000"]],
  "answer.showMore": [["1,000"]],
  "answer.sort": [["1"]],
  "chart.title": [[{measure: "1", label: "2"}]],
  "chart.shown": [["40", "81"]],
  "fault.place": [[{line: 2, column: 7}]],
  "fault.candidates": [["1"], ["1, 2"]],
  "fault.fullWidth": [["1"]],
  "schema.insert": [["1"]],
  "schema.meaning": [[{relation: "budget", kind: "table", column: "line", contract: undefined}]],
  ...Object.fromEntries(Object.keys(fault.kinds).map((kind) => [`fault.kinds.${kind}`, [[""], ["1"]]]))
});

function sayings(words: AskWords): [string, string][] {
  const asked = calls(words);
  return leaves(words)
    .filter(([path]) => path !== "nameColumn")
    .flatMap(([path, leaf]): [string, string][] =>
      typeof leaf === "string"
        ? [[path, leaf]]
        : (asked[path] ?? []).map((args) => [path, leaf(...(args as never[])) ?? ""])
    );
}

describe.each([
  ["Chinese", chinese],
  ["English", english]
] as const)("the %s words", (language, words) => {
  it("are all asked for here", () => {
    const functions = leaves(words).flatMap(([path, leaf]) => (typeof leaf === "string" ? [] : [path]));
    expect(Object.keys(calls(words)).sort()).toEqual(functions.sort());
  });
  it("are whole, and spaced and marked as a sentence is", () => {
    const odd =
      /^\s|\s\s|\s[,.;:，。；：、）)]|[（(]\s|[,.;，。；、]{2}|[（(][）)]|undefined|NaN|null|Infinity|\[object|=>/u;
    for (const [path, text] of sayings(words)) {
      expect([path, text]).toEqual([path, expect.stringMatching(/./)]);
      expect([path, text]).toEqual([path, expect.not.stringMatching(odd)]);
      if (path !== "fault.place") expect([path, text]).toEqual([path, expect.not.stringMatching(/\s$/)]);
    }
  });
  it("are in their own language", () => {
    const foreign = language === "English" ? /[\p{Script=Han}，。；：、（）]/u : /[A-Za-z]{2,}/;
    const known = /SQL|WebAssembly|Chrome|Edge|\.?csv|CSV|Ctrl|Enter|Esc|Tab|\ball\b|\ban?\b/g;
    for (const [path, text] of sayings(words))
      expect([path, text.replace(known, "")]).toEqual([path, expect.not.stringMatching(foreign)]);
  });
  it("put every name of a column in an example apart", () => {
    for (const name of exampleNames) {
      const heads = Object.values(words.examples.questions[name].columns);
      expect(new Set(heads).size).toBe(heads.length);
      for (const head of heads) expect(exampleSql(name, words)).toContain(`"${head}"`);
    }
  });
});
