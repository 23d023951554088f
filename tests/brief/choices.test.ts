import fc from "fast-check";
import {describe, expect, it, test} from "vitest";
import {briefSections, isAuthors, readAuthorChoices, writeAuthorChoices} from "../../src/brief/choices.js";
import type {AuthorChoices} from "../../src/brief/choices.js";
import {stamps} from "../../src/publish/publication.js";

const none: AuthorChoices = {stamp: "draft", picked: {}, edited: {}, said: {}};
const section = fc.constantFrom(...briefSections);
const id = fc.stringMatching(/^[a-z0-9()/&=%+#总.-]{1,24}$/);
/** Words of the author's; blank ones are not written. */
const own = fc.string({unit: "grapheme", minLength: 1, maxLength: 40}).filter((text) => text.trim() !== "");
const choices: fc.Arbitrary<AuthorChoices> = fc.record({
  stamp: fc.constantFrom(...stamps),
  picked: fc.dictionary(section, fc.uniqueArray(id, {maxLength: 4}), {noNullPrototype: true}),
  edited: fc.dictionary(
    fc.tuple(section, id).map((parts) => parts.join(".")),
    own,
    {maxKeys: 4, noNullPrototype: true}
  ),
  said: fc.dictionary(fc.constantFrom(...briefSections, "conclusion"), own, {noNullPrototype: true})
});
const foreign = fc.array(fc.tuple(fc.constantFrom("unit", "year", "a", "picks", ""), fc.string()), {maxLength: 4});

test("what an author chose and wrote is read as it was written, whatever else stands in the address", () => {
  fc.assert(
    fc.property(choices, choices, foreign, (author, before, others) => {
      const search = writeAuthorChoices(before, `?${new URLSearchParams(others)}`);
      const written = writeAuthorChoices(author, search);
      expect(readAuthorChoices(written)).toEqual({author, unknown: []});
      expect(writeAuthorChoices(author, written)).toBe(written);
      expect([...new URLSearchParams(written)].filter(([name]) => !isAuthors(name) && name !== "stamp")).toEqual(
        others
      );
    }),
    {seed: 2023, numRuns: 300}
  );
});

describe("an address", () => {
  it("of a brief that its author left alone says nothing of it", () => {
    expect(writeAuthorChoices(none, "")).toBe("");
    expect(writeAuthorChoices(none, "?unit=demo&stamp=public&pick.steps=a&edit.steps.a=b&say.steps=c")).toBe(
      "?unit=demo"
    );
    expect(readAuthorChoices("")).toEqual({author: none, unknown: []});
  });
  it("does not carry blank words", () => {
    const blank = {...none, edited: {"steps.a": " \n"}, said: {conclusion: "\t"}};
    expect(writeAuthorChoices(blank, "")).toBe("");
  });
  it("tells a section of which nothing is picked from one that was left alone", () => {
    const written = writeAuthorChoices({...none, picked: {steps: []}}, "");
    expect(written).toBe("?pick.steps=");
    expect(readAuthorChoices(written).author.picked).toEqual({steps: []});
  });
  it("that names a stage there is not makes a draft, and says so", () => {
    for (const value of ["final", "", "DRAFT"])
      expect(readAuthorChoices(`?stamp=${value}`)).toEqual({author: none, unknown: [{name: "stamp", value}]});
  });
});
