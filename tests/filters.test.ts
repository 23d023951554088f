import fc from "fast-check";
import {describe, expect, it, test} from "vitest";
import type {UnitYear} from "../src/choice.js";
import {groupsOf, openingFilters, readFilters} from "../src/filters.js";
import type {Filters} from "../src/filters.js";
import type {Facet, Scope, ScopeAccount} from "../src/scope.js";
import {writeFilters} from "../src/writeFilters.js";

const years = (unit_id: string, span: readonly number[], synthetic: boolean): UnitYear[] =>
  span.toReversed().map((fiscal_year) => ({
    ...{unit_id, fiscal_year, synthetic},
    ...{name: unit_id, name_en: unit_id, stated: true}
  }));
const unit = (unit_id: string, parent_id: string | null = null) => ({
  ...{unit_id, parent_id},
  ...{name: unit_id, name_en: unit_id}
});
const account = (account_id: string, parent_id: string | null, side = "expenditure"): ScopeAccount => ({
  ...{account_id, parent_id, side, depth: 0},
  ...{name: account_id, name_en: account_id, scheme: null, code: null}
});
const facet = (unit_id: string, fund: string, measure: Facet["measure"]): Facet => ({unit_id, fund, measure});

/** A real unit of two years beside a synthetic one of six, which has two units below it, one of them older. */
const scope: Scope = {
  years: [
    ...years("real", [2022, 2023], false),
    ...years("demo", [2019, 2020, 2021, 2022, 2023, 2024], true),
    ...years("demo-old", [2017, 2018, 2019, 2020], true),
    ...years("demo-new", [2023, 2024], true)
  ],
  units: [unit("real"), unit("demo"), unit("demo-old", "demo"), unit("demo-new", "demo")],
  chartChanges: [],
  accounts: [
    ...[account("expenditure", null), account("basic", "expenditure"), account("basic-301", "basic")],
    ...[account("basic-302", "basic"), account("project", "expenditure")],
    ...[account("income", null, "income"), account("income-levy", "income", "income")]
  ],
  facets: [
    ...[facet("real", "all", "actual"), facet("demo", "all", "actual"), facet("demo", "all", "budget")],
    ...[facet("demo", "general", "actual"), facet("demo-new", "other", "actual")]
  ]
};
const read = (search: string) => readFilters(search, scope);
const write = (change: Partial<Filters>, search = "") => writeFilters(change, {search, scope});
const opened = openingFilters({units: ["demo"], year: 2023}, scope);

describe("a link", () => {
  it("that says nothing is everything the opening unit spent", () => {
    expect(read("")).toEqual({filters: openingFilters({units: ["real"], year: 2023}, scope), unknown: []});
    expect(read("").filters).toMatchObject({from: 2022, to: 2023, against: 2022, lines: [], fund: "all"});
  });
  it("says every filter", () => {
    const search =
      "?unit=demo&year=2022&with=demo-old,demo-new&below=1&from=2020&to=2021&against=2019&side=expenditure" +
      "&lines=basic-301,project&fund=general&measure=budget&in=yi&per=head&trend=shares&heat=execution";
    expect(read(search)).toEqual({
      filters: {
        ...{units: ["demo", "demo-old", "demo-new"], below: true, year: 2022, against: 2019, from: 2020, to: 2021},
        ...{side: "expenditure", lines: ["basic-301", "project"], fund: "general", measure: "budget"},
        ...{amountUnit: "yi", per: "head", trend: "shares", heat: "execution"}
      },
      unknown: []
    });
  });
  it.each([
    ["with", "nobody"],
    ["with", "demo"],
    ["below", "yes"],
    ["from", "1900"],
    ["to", "2023.0"],
    ["against", "next"],
    ["side", "balance"],
    ["lines", "income-levy"],
    ["lines", "basic-301/not-itemised"],
    ["lines", "basic/"],
    ["fund", "capital"],
    ["measure", "adjusted"],
    ["in", "usd"],
    ["per", "km"],
    ["trend", "pie"],
    ["heat", "red"]
  ] as const)("whose %s “%s” names nothing here is answered without it, and says so", (name, value) => {
    expect(read(`?${new URLSearchParams({unit: "demo", [name]: value}).toString()}`)).toEqual({
      filters: opened,
      unknown: [{name, value}]
    });
  });
  it("keeps what it knows of a list", () => {
    expect(read("?lines=basic,nothing,project")).toMatchObject({
      filters: {lines: ["basic", "project"]},
      unknown: [{name: "lines", value: "nothing"}]
    });
  });
  it("never mixes real and synthetic units, and says which it left out", () => {
    expect(read("?unit=demo&with=real,demo-new")).toMatchObject({
      filters: {units: ["demo", "demo-new"]},
      unknown: [{name: "mixed", value: "real"}]
    });
    expect(read("?with=demo")).toMatchObject({filters: {units: ["real"]}, unknown: [{name: "mixed", value: "demo"}]});
  });
  it("names a unit, a line once", () => {
    expect(read("?unit=demo&with=demo-new,demo-new&lines=basic,basic").filters).toMatchObject({
      units: ["demo", "demo-new"],
      lines: ["basic"]
    });
  });
  it("whose years cross means the years between them", () => {
    expect(read("?unit=demo&from=2023&to=2020").filters).toMatchObject({from: 2020, to: 2023});
  });
  it("never holds a year against itself", () => {
    expect(read("?unit=demo&year=2021&against=2021")).toMatchObject({filters: {against: 2020}, unknown: []});
  });
  it("shows the years that any of its units has", () => {
    expect(read("?unit=demo&with=demo-old").filters).toMatchObject({from: 2017, to: 2024});
  });
  it("takes a line within another for the other, and a side's root for the whole side", () => {
    expect(read("?lines=basic-301,basic,basic/not-itemised").filters.lines).toEqual(["basic"]);
    expect(read("?lines=basic/not-itemised,basic-301").filters.lines).toEqual(["basic/not-itemised", "basic-301"]);
    expect(read("?lines=basic,expenditure")).toMatchObject({filters: {lines: []}, unknown: []});
  });
  it("knows the funds and measures of the units below", () => {
    expect(read("?unit=demo&fund=other").filters.fund).toBe("other");
    expect(read("?fund=other").unknown).toEqual([{name: "fund", value: "other"}]);
  });
});

describe("an address", () => {
  it("is bare on what a unit opens on", () => {
    expect(write({})).toBe("");
    expect(write({...openingFilters({units: ["real"], year: 2023}, scope)}, "?unit=demo&lines=basic&per=head")).toBe(
      ""
    );
  });
  it("says only what the reader changed", () => {
    expect(write({per: "head"})).toBe("?per=head");
    expect(write({lines: ["basic-301", "basic/not-itemised"]})).toBe("?lines=basic-301,basic/not-itemised");
    expect(write({units: ["demo", "demo-new"], below: true})).toBe("?unit=demo&with=demo-new&below=1");
    expect(write({per: "nominal"}, "?per=head&lines=basic")).toBe("?lines=basic");
  });
  it("names lines without the lines in them", () => {
    expect(write({lines: ["basic", "basic-301"]})).toBe("?lines=basic");
    expect(write({lines: ["expenditure"]}, "?lines=basic")).toBe("");
  });
  it("of another side forgets the lines, unless it brings its own", () => {
    expect(write({side: "income"}, "?lines=basic&per=head")).toBe("?per=head&side=income");
    expect(write({side: "income", lines: ["income-levy"]}, "?lines=basic")).toBe("?lines=income-levy&side=income");
    expect(write({side: "expenditure"}, "?lines=basic")).toBe("?lines=basic");
  });
  it("of another unit forgets companions and years, and keeps the rest", () => {
    const search = "?unit=demo&with=demo-new&from=2020&to=2021&against=2019&lines=basic&year=2022";
    expect(write({units: ["real"]}, search)).toBe("?lines=basic&year=2022");
    expect(write({units: ["demo-old"]}, search)).toBe("?unit=demo-old&lines=basic");
    expect(write({units: ["real"], from: 2022, to: 2022}, search)).toBe("?lines=basic&year=2022&to=2022");
  });
  it("lets what was left as it opened follow another year or companion", () => {
    expect(write({year: 2022}, "?unit=demo")).toBe("?unit=demo&year=2022");
    expect(write({units: ["demo", "demo-old"]}, "?unit=demo")).toBe("?unit=demo&with=demo-old");
    expect(write({units: ["demo"]}, "?unit=demo&with=demo-old&to=2021")).toBe("?unit=demo&to=2021");
    expect(read(write({year: 2021}, "?unit=demo&against=2019")).filters.against).toBe(2019);
  });
  it("keeps what it does not know", () => {
    expect(write({fund: "general"}, "?unit=demo&status=fail&tab=a&tab=b")).toBe(
      "?unit=demo&status=fail&tab=a&tab=b&fund=general"
    );
  });
});

describe("the groups compared", () => {
  const ids = (search: string) => groupsOf(read(search).filters, scope).map(({id, units}) => [id, ...units]);
  it("are the units chosen, each alone or with everything below it", () => {
    expect(ids("?unit=demo&with=demo-new")).toEqual([
      ["demo", "demo"],
      ["demo-new", "demo-new"]
    ]);
    expect(ids("?unit=demo&below=1")).toEqual([["demo", "demo", "demo-old", "demo-new"]]);
  });
});

const lists = <T>(...values: T[]) => fc.subarray(values);
/** Any filters that a reader can come to by the controls. */
const reachable = fc
  .record({
    units: fc.oneof(
      fc.constant<string[]>(["real"]),
      fc.shuffledSubarray(["demo", "demo-old", "demo-new"], {minLength: 1, maxLength: 3})
    ),
    below: fc.boolean(),
    pick: fc.array(fc.nat(), {minLength: 4, maxLength: 4}),
    side: fc.constantFrom("expenditure" as const, "income" as const),
    spent: lists("basic-301", "basic-302", "basic/not-itemised", "project", "expenditure/not-itemised"),
    earned: lists("income-levy", "income/not-itemised"),
    amountUnit: fc.constantFrom("yuan" as const, "wan" as const, "yi" as const),
    per: fc.constantFrom("nominal" as const, "head" as const, "share" as const),
    trend: fc.constantFrom("lines" as const, "stacked" as const, "shares" as const),
    heat: fc.constantFrom("change" as const, "execution" as const, "share" as const)
  })
  .map(({pick, spent, earned, ...rest}): Filters => {
    const [first] = rest.units as [string];
    const of = (span: readonly number[], i: number) => span[pick[i]! % span.length]!;
    const own = scope.years.filter((row) => row.unit_id === first).map((row) => row.fiscal_year);
    const all = scope.years.filter((row) => rest.units.includes(row.unit_id)).map((row) => row.fiscal_year);
    const year = of(own, 0);
    const ends = [of(all, 1), of(all, 2)];
    const others = all.filter((other) => other !== year);
    return {
      ...rest,
      ...{year, against: others.length > 0 ? of(others, 3) : null, from: Math.min(...ends), to: Math.max(...ends)},
      ...{lines: rest.side === "income" ? earned : spent, fund: "all", measure: "actual"}
    };
  });
const foreign = fc.array(fc.tuple(fc.constantFrom("a", "b&=", "总", ""), fc.string()), {maxLength: 3});
const runs = {seed: 2023, numRuns: 500};

test("all filters written are read again, whatever stood in the address", () => {
  fc.assert(
    fc.property(reachable, reachable, foreign, (filters, before, others) => {
      const start = `?${new URLSearchParams(others).toString()}`;
      const written = write(filters, write(before, start));
      expect(read(written)).toEqual({filters, unknown: []});
      expect(write({}, written)).toBe(written);
      const names = /^(?:unit|year|with|below|from|to|against|side|lines|in|per|trend|heat)$/;
      expect([...new URLSearchParams(written)].filter(([name]) => !names.test(name))).toEqual(others);
    }),
    runs
  );
});

test("what is written is what differs from what the units open on", () => {
  fc.assert(
    fc.property(reachable, (filters) => {
      const params = new URLSearchParams(write(filters));
      for (const name of params.keys()) {
        const without = new URLSearchParams(params);
        without.delete(name);
        expect(read(`?${without.toString()}`).filters).not.toEqual(filters);
      }
    }),
    runs
  );
});

test("changes made one after the other are the changes made at once", () => {
  fc.assert(
    fc.property(reachable, reachable, (before, {per, amountUnit, below}) => {
      const start = write(before);
      const together = read(write({per, amountUnit, below}, start)).filters;
      expect(read(write({below}, write({amountUnit}, write({per}, start)))).filters).toEqual(together);
    }),
    runs
  );
});

test("no link is without an answer, and every part of it is either used or named", () => {
  const names = ["with", "below", "from", "to", "side", "lines", "fund", "measure", "in", "per", "trend", "heat"];
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "demo",
      "real",
      "demo-new",
      "2020",
      "2022",
      "income",
      "basic",
      "income-levy",
      "general",
      "head",
      "1"
    )
  );
  fc.assert(
    fc.property(fc.constantFrom("real", "demo"), fc.dictionary(fc.constantFrom(...names), value), (unit, asked) => {
      const {filters, unknown} = read(`?${new URLSearchParams({unit, ...asked}).toString()}`);
      expect(read(write(filters)).filters).toEqual(filters);
      const left = Object.entries(asked).map(([name, text]) => {
        const named = unknown.filter((part) => part.name === name || (name === "with" && part.name === "mixed"));
        return [name, text.split(",").filter((each) => !named.some((part) => part.value === each))] as const;
      });
      const again = new URLSearchParams({unit, ...Object.fromEntries(left.map(([name, rest]) => [name, rest.join()]))});
      expect(read(`?${again.toString()}`)).toEqual({filters, unknown: []});
    }),
    runs
  );
});
