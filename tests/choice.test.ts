import fc from "fast-check";
import {describe, expect, it, test} from "vitest";
import {nearestYear, openingChoice, readChoice, writeChoice} from "../src/choice.js";
import type {UnitYear} from "../src/choice.js";

const row = (unit_id: string, fiscal_year: number, stated = true): UnitYear => ({
  ...{unit_id, fiscal_year, stated},
  ...{name: unit_id, name_en: unit_id, synthetic: false}
});
/** As `unitYears` orders them: a unit after the other, latest year first. */
const years = [
  ...[row("real", 2024, false), row("real", 2023), row("real", 2022, false)],
  ...[row("demo", 2024), row("demo", 2023), row("demo", 2021)],
  ...[row("old", 2011), row("old", 2010)],
  row("worked-out", 2022, false)
];
const read = (search: string) => readChoice(search, years);
const write = (unit: string, year: number, search = "") => writeChoice({unit, year}, {search, years});

describe("the opening choice", () => {
  it("is the first unit's latest year that a document states", () => {
    expect(openingChoice(years)).toEqual({unit: "real", year: 2023});
  });
  it("is a worked-out year where no year is stated", () => {
    expect(openingChoice([row("worked-out", 2022, false)])).toEqual({unit: "worked-out", year: 2022});
  });
  it("does not exist without figures", () => {
    expect(() => openingChoice([])).toThrow("no unit has figures for any year");
  });
});

describe("the nearest year", () => {
  it("is the year asked for, stated or not", () => {
    expect(nearestYear(years, {unit: "real", year: 2022})).toBe(2022);
  });
  it("is else the latest stated one", () => {
    expect(nearestYear(years, {unit: "real", year: 2019})).toBe(2023);
    expect(nearestYear(years, {unit: "demo", year: 2022})).toBe(2024);
  });
  it("is else the latest", () => {
    expect(nearestYear(years, {unit: "worked-out", year: 2023})).toBe(2022);
  });
  it("does not exist for a unit without figures", () => {
    expect(nearestYear(years, {unit: "nobody", year: 2023})).toBeUndefined();
  });
});

describe("a link", () => {
  it("that says nothing is the opening choice", () => {
    expect(read("")).toEqual({choice: {unit: "real", year: 2023}, unknown: []});
  });
  it("that names a unit stays in the opening year where the unit has it", () => {
    expect(read("?unit=demo").choice).toEqual({unit: "demo", year: 2023});
    expect(read("?unit=old").choice).toEqual({unit: "old", year: 2011});
  });
  it("that names a year is about the opening unit", () => {
    expect(read("?year=2022")).toEqual({choice: {unit: "real", year: 2022}, unknown: []});
  });
  it("that names an unknown unit is answered without it, and says so", () => {
    expect(read("?unit=nobody&year=2022")).toEqual({
      choice: {unit: "real", year: 2022},
      unknown: [{name: "unit", value: "nobody"}]
    });
    expect(read("?unit=").unknown).toEqual([{name: "unit", value: ""}]);
  });
  it("that names a year the unit does not have is answered without it, and says so", () => {
    expect(read("?unit=demo&year=1999")).toEqual({
      choice: {unit: "demo", year: 2023},
      unknown: [{name: "year", value: "1999"}]
    });
  });
  it.each(["", "abc", "2023.0", " 2021", "+2021", "02021", "2.021e3", "0x7e5", "NaN", "2021,2023"])(
    "takes the year “%s” for no year at all",
    (year) => {
      expect(read(`?${new URLSearchParams({unit: "demo", year}).toString()}`)).toEqual({
        choice: {unit: "demo", year: 2023},
        unknown: [{name: "year", value: year}]
      });
    }
  );
  it("that names nothing here at all lists both parts", () => {
    expect(read("?year=1900&unit=nobody")).toEqual({
      choice: {unit: "real", year: 2023},
      unknown: [
        {name: "unit", value: "nobody"},
        {name: "year", value: "1900"}
      ]
    });
  });
});

describe("an address", () => {
  it("is bare on the opening choice", () => {
    expect(write("real", 2023)).toBe("");
    expect(write("real", 2023, "?unit=demo&year=2021")).toBe("");
  });
  it("says only what the reader changed", () => {
    expect(write("real", 2022)).toBe("?year=2022");
    expect(write("demo", 2023)).toBe("?unit=demo");
    expect(write("old", 2011)).toBe("?unit=old");
    expect(write("demo", 2021)).toBe("?unit=demo&year=2021");
  });
  it("forgets what was chosen before", () => {
    expect(write("demo", 2023, "?unit=old&year=2010")).toBe("?unit=demo");
    expect(write("real", 2022, "?unit=old&unit=demo&year=1&year=2")).toBe("?year=2022");
  });
  it("keeps what it does not know", () => {
    expect(write("demo", 2021, "?debug=1&unit=old&tab=a&tab=b")).toBe("?debug=1&unit=demo&tab=a&tab=b&year=2021");
    expect(write("real", 2023, "?unit=old&tab=a")).toBe("?tab=a");
  });
  it("leaves the companions and trial targets of another unit behind, and keeps them from year to year", () => {
    const search = "?unit=demo&with=other&target.carry_over=1&target.itemised_share=0.5&tab=a";
    expect(write("old", 2011, search)).toBe("?unit=old&tab=a");
    expect(write("demo", 2021, search)).toBe(`${search}&year=2021`);
  });
  it("leaves the brief of another unit or year behind, and keeps it while both stay", () => {
    const search = "?unit=demo&stamp=review&pick.steps=a%2Cb&edit.steps.a=x&say.conclusion=y&tab=a";
    expect(write("demo", 2023, search)).toBe(
      "?unit=demo&stamp=review&pick.steps=a%2Cb&edit.steps.a=x&say.conclusion=y&tab=a"
    );
    expect(write("demo", 2021, search)).toBe("?unit=demo&tab=a&year=2021");
    expect(write("real", 2023, search)).toBe("?tab=a");
  });
});

const choices = fc.constantFrom(...years.map(({unit_id, fiscal_year}) => ({unit: unit_id, year: fiscal_year})));
const foreign = fc.array(fc.tuple(fc.constantFrom("a", "b&=", "总", "units", ""), fc.string()), {maxLength: 4});
const own = fc.array(fc.tuple(fc.constantFrom("unit", "year"), fc.constantFrom("demo", "2021", "", "?&")), {
  maxLength: 3
});
const runs = {seed: 2023, numRuns: 500};

test("every choice written is read again, whatever stood in the address", () => {
  fc.assert(
    fc.property(choices, foreign, own, (choice, others, before) => {
      const search = `?${new URLSearchParams([...others, ...before]).toString()}`;
      const written = writeChoice(choice, {search, years});
      expect(readChoice(written, years)).toEqual({choice, unknown: []});
      expect([...new URLSearchParams(written)].filter(([name]) => name !== "unit" && name !== "year")).toEqual(others);
      expect(writeChoice(choice, {search: written, years})).toBe(written);
    }),
    runs
  );
});

test("what is written is what differs from the opening choice, once each", () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const params = new URLSearchParams(writeChoice(choice, {search: "", years}));
      for (const name of params.keys()) {
        const without = new URLSearchParams(params);
        without.delete(name);
        expect(readChoice(`?${without.toString()}`, years).choice).not.toEqual(choice);
      }
    }),
    runs
  );
});

test("no link is without an answer that exists, and a part is either used or named", () => {
  const value = fc.oneof(fc.string(), fc.constantFrom("demo", "old", "real", "2021", "2010", "1900"));
  fc.assert(
    fc.property(fc.option(value, {nil: undefined}), fc.option(value, {nil: undefined}), (unit, year) => {
      const asked = {...(unit !== undefined && {unit}), ...(year !== undefined && {year})};
      const {choice, unknown} = readChoice(`?${new URLSearchParams(asked).toString()}`, years);
      expect(years.some((row) => row.unit_id === choice.unit && row.fiscal_year === choice.year)).toBe(true);
      for (const [name, text] of Object.entries(asked))
        expect(String(choice[name as "unit" | "year"]) === text).toBe(!unknown.some((part) => part.name === name));
      const ignored = Object.fromEntries(
        Object.entries(asked).filter(([name]) => !unknown.some((p) => p.name === name))
      );
      expect(readChoice(`?${new URLSearchParams(ignored).toString()}`, years)).toEqual({choice, unknown: []});
    }),
    runs
  );
});
