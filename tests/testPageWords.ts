import {describe, expect, it, test} from "vitest";

type Leaf = string | ((...args: never[]) => string | readonly string[]);

/** Every word of a dictionary by its path. */
function leaves(words: object, path = ""): [string, Leaf][] {
  return Object.entries(words).flatMap(([key, value]: [string, Leaf | object]) =>
    typeof value === "object" ? leaves(value, `${path}${key}.`) : [[path + key, value] as [string, Leaf]]
  );
}

/**
 * Tests the words of a page in both languages: that they are the same words, and that what they say, called in each way
 * that `calls` gives for the word at a path, reads as a sentence in its own language. What is at a path of `fragments`
 * continues one; what is at a path of `foreign` may stand in either language.
 */
export function testPageWords<W extends object>(
  page: string,
  {
    chinese,
    english,
    calls,
    fragments = /^$/,
    foreign = /^$/
  }: {
    chinese: W;
    english: W;
    calls: Record<string, readonly (readonly unknown[])[]>;
    fragments?: RegExp;
    foreign?: RegExp;
  }
): void {
  const sayings = (words: W) =>
    leaves(words).flatMap(([path, leaf]): [string, string][] =>
      typeof leaf === "string"
        ? [[path, leaf]]
        : (calls[path] ?? []).flatMap((args) =>
            [leaf(...(args as never[]))].flat().map((text): [string, string] => [path, text])
          )
    );

  test(`both dictionaries of the page ${page} have the same words`, () => {
    const shape = (words: W) => leaves(words).map(([path, leaf]) => `${path}: ${typeof leaf}`);
    expect(shape(english).sort()).toEqual(shape(chinese).sort());
  });

  describe.each([
    ["Chinese", chinese],
    ["English", english]
  ] as const)(`the %s words of the page ${page}`, (language, words) => {
    it("are all asked for here", () => {
      const functions = leaves(words).flatMap(([path, leaf]) => (typeof leaf === "string" ? [] : [path]));
      expect(Object.keys(calls).sort()).toEqual(functions.sort());
    });
    it("are never empty, and say nothing that a computation left over", () => {
      for (const [path, text] of sayings(words)) {
        expect([path, text]).toEqual([path, expect.stringMatching(/./)]);
        expect([path, text]).toEqual([
          path,
          expect.not.stringMatching(/undefined|NaN|null|Infinity|\[object|\bfunction\b|=>|\$\{/)
        ]);
      }
    });
    it("are spaced and marked as a sentence is", () => {
      const odd = /^\s|\s$|\s\s|\s[,.;:，。；：、）)]|[（(]\s|[,.;，。；、]{2}|[（(][）)]/u;
      for (const [path, text] of sayings(words))
        expect([path, fragments.test(path) ? `x${text}` : text]).toEqual([path, expect.not.stringMatching(odd)]);
    });
    it("are in their own language", () => {
      const other = language === "English" ? /[\p{Script=Han}，。；：、（）]/u : /[A-Za-z]{2,}/;
      for (const [path, text] of sayings(words))
        if (!foreign.test(path)) expect([path, text]).toEqual([path, expect.not.stringMatching(other)]);
    });
  });
}
