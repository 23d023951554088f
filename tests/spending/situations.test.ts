import {describe, expect, it} from "vitest";
import {useSituations, situationFacts, situations} from "./situations.js";

const query = useSituations();

describe("the situations", () => {
  it.each(situations)("$name", async (situation) => {
    const facts = await situationFacts(query, situation);
    expect(facts.unknown).toEqual([]);
  });

  it("have twenty years, nils, a negative line with a gap, and a lonely year", async () => {
    const yearsOf = async (search: string) => (await situationFacts(query, {search})).years;
    const wholes = (await yearsOf("?unit=long")).filter((row) => row.level === "whole");
    expect(wholes.map((row) => row.fiscal_year)).toEqual(Array.from({length: 20}, (_, i) => 2010 + i));
    expect(new Set((await yearsOf("?unit=nil")).map((row) => row.value))).toEqual(new Set([0]));
    const aid = (await yearsOf("?unit=minus&lines=project-hardship-aid")).filter((row) => row.level === "shown");
    expect(aid.map((row) => [row.fiscal_year, row.value])).toEqual([
      [2021, 50_000],
      [2023, -32_000]
    ]);
    expect(await situationFacts(query, {search: "?unit=sole"})).toMatchObject({filters: {against: null}});
  });
});
