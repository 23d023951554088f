import fc from "fast-check";
import {describe, expect, it, test} from "vitest";
import {chooseLine} from "../../src/spending/chooseLine.js";

const row = (id: string, parent: string | null, faint: string | null = null) => ({id, parent, faint});
/** Basic spending of two classes, one with a line without data, both with a remainder; projects nobody states. */
const rows = [
  row("basic", null),
  ...[row("301", "basic"), row("30101", "301"), row("30102", "301"), row("30106", "301", "no data")],
  ...[row("301/rest", "301"), row("302", "basic"), row("30201", "302"), row("basic/rest", "basic")],
  ...[row("project", null, "no data"), row("p1", "project", "no data"), row("p2", "project", "no data")],
  row("rest", null)
];
const choose = (line: string, on: boolean, lines: readonly string[]) => chooseLine(line, {on, lines, rows});

describe("checking a line", () => {
  it("adds it, in the order of the chart", () => {
    expect(choose("basic", true, ["rest"])).toEqual(["basic", "rest"]);
    expect(choose("30106", true, [])).toEqual(["30106"]);
  });
  it("takes the place of what it is made of", () => {
    expect(choose("basic", true, ["30101", "basic/rest", "rest"])).toEqual(["basic", "rest"]);
  });
  it("changes nothing where it is chosen already, by itself or by what it is part of", () => {
    expect(choose("basic", true, ["basic"])).toEqual(["basic"]);
    expect(choose("30101", true, ["basic", "rest"])).toEqual(["basic", "rest"]);
  });
  it("as the last of another's parts with data is that other, and so on", () => {
    expect(choose("301/rest", true, ["30101", "30102"])).toEqual(["301"]);
    expect(choose("30102", true, ["30101", "301/rest", "302", "basic/rest"])).toEqual(["basic"]);
    expect(choose("30102", true, ["30101"])).toEqual(["30101", "30102"]);
  });
  it("that is the only part with data stays itself", () => {
    expect(choose("30201", true, [])).toEqual(["30201"]);
  });
  it("never makes the whole side of the lines at its top, which the reader named", () => {
    expect(choose("rest", true, ["basic", "project"])).toEqual(["basic", "project", "rest"]);
  });
});

describe("taking a line out", () => {
  it("of what was chosen leaves the others", () => {
    expect(choose("rest", false, ["basic", "rest"])).toEqual(["basic"]);
    expect(choose("basic", false, ["basic"])).toEqual([]);
  });
  it("of another leaves its other parts with data, and what is not itemised", () => {
    expect(choose("30101", false, ["301"])).toEqual(["30102", "301/rest"]);
    expect(choose("30101", false, ["basic"])).toEqual(["30102", "301/rest", "302", "basic/rest"]);
  });
  it("of another without any data leaves all its other parts", () => {
    expect(choose("p1", false, ["project"])).toEqual(["p2"]);
  });
  it("that is not chosen changes nothing", () => {
    expect(choose("30101", false, ["302"])).toEqual(["302"]);
  });
});

test("taking out and putting back is where it began, for every line with data", () => {
  const parents = rows.filter((each) => rows.some(({parent}) => parent === each.id)).map(({id}) => id);
  fc.assert(
    fc.property(fc.constantFrom("basic", "301"), fc.constantFrom("30101", "30102", "301/rest"), (whole, part) => {
      expect(choose(part, true, choose(part, false, [whole]))).toEqual([whole]);
    }),
    {seed: 2023}
  );
  expect(parents).toEqual(["basic", "301", "302", "project"]);
});

test("whatever is checked and unchecked, no line chosen contains another, and what was checked is covered", () => {
  const ids = rows.map(({id}) => id);
  const above = (id: string | null): string[] => {
    const parent = rows.find((each) => each.id === id)?.parent ?? null;
    return parent === null ? [] : [parent, ...above(parent)];
  };
  const covers = (lines: readonly string[], line: string) => [line, ...above(line)].some((id) => lines.includes(id));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), fc.boolean()), {maxLength: 12}), (steps) => {
      let lines: string[] = [];
      for (const [line, on] of steps) {
        lines = choose(line, on, lines);
        expect(covers(lines, line)).toBe(on);
        for (const each of lines) expect(above(each).some((id) => lines.includes(id))).toBe(false);
        expect(lines).toEqual(ids.filter((id) => lines.includes(id)));
      }
    }),
    {seed: 2023, numRuns: 500}
  );
});
