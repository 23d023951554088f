// @vitest-environment jsdom
import {beforeAll, describe, expect, it} from "vitest";
import {figureWidths} from "../../src/components/figure.js";
import {numberPieces} from "../../src/components/numberText.js";
import {balanceOverYears} from "../../src/spending/balanceOverYears.js";
import {bridge} from "../../src/spending/bridge.js";
import {controlledSpending} from "../../src/spending/controlledSpending.js";
import {execution} from "../../src/spending/execution.js";
import type {Spending} from "../../src/spending/facts.js";
import {headline} from "../../src/spending/headline.js";
import {heat} from "../../src/spending/heat.js";
import {rowsBehind} from "../../src/spending/rowsBehind.js";
import {trend} from "../../src/spending/trend.js";
import {wholeAtOnce} from "../../src/spending/wholeAtOnce.js";
import {withinYear} from "../../src/spending/withinYear.js";
import {drawingFaults} from "../components/drawingFaults.js";
import {useSituations, situationFacts, situations} from "./situations.js";
import {en, zh} from "./tellings.js";

const query = useSituations();
const figures = {
  ...{trend, wholeAtOnce, bridge, execution, heat, controlledSpending, balanceOverYears, withinYear, rowsBehind}
};
const leftover = /undefined|NaN|null|\[object|Infinity|[\uE000-\uE002]/;

describe.each(situations)("in the situation of $name", (situation) => {
  let facts: Spending;
  beforeAll(async () => {
    facts = await situationFacts(query, situation);
  });
  it.each([
    ["Chinese", zh],
    ["English", en]
  ])("the headline and every figure read well in %s", (_, telling) => {
    const sentence = numberPieces(headline(facts, telling)).map(({text}) => text);
    expect(sentence.join("")).toMatch(/\S[。.]$/);
    expect(sentence.join("")).not.toMatch(leftover);
    for (const [name, draw] of Object.entries(figures)) {
      const figure = draw(facts, telling);
      expect([name, figure.textContent]).toEqual([name, expect.not.stringMatching(leftover)]);
      const says = figure.matches(".absent") || figure.querySelector(".absent, svg, table") !== null;
      expect([name, says]).toEqual([name, true]);
      for (const width of figureWidths) {
        const drawings = [...figure.querySelectorAll<SVGSVGElement>(`.drawing-${width}`)];
        const faults = drawings.flatMap((svg) => drawingFaults(svg, {width}));
        expect({name, width, faults}).toEqual({name, width, faults: []});
        const keys = drawings.flatMap((svg) =>
          [...svg.querySelectorAll("[data-key]")].map((link) => link.getAttribute("data-key"))
        );
        expect([name, keys.filter((key, i) => keys.indexOf(key) !== i)]).toEqual([name, []]);
      }
    }
  });
  it("the table of years has a cell a year in every row, whatever colours it", () => {
    const {from, to} = facts.filters;
    for (const kind of ["change", "execution", "share"] as const) {
      const table = heat({...facts, filters: {...facts.filters, heat: kind}}, zh);
      const widths = [...table.querySelectorAll("tbody tr:not(:has(.heading))")].map((row) => row.children.length);
      expect([kind, [...new Set(widths)]]).toEqual([kind, table.querySelector(".absent") ? [] : [to - from + 2]]);
    }
  });
});
