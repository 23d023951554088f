// @vitest-environment jsdom
import {beforeAll, describe, expect, it} from "vitest";
import {figureWidths} from "../../src/components/figure.js";
import {spendingWords as englishSpending} from "../../src/en/spendingWords.js";
import {words as english} from "../../src/en/words.js";
import {balanceOverYears} from "../../src/spending/balanceOverYears.js";
import {controlledSpending} from "../../src/spending/controlledSpending.js";
import type {Spending} from "../../src/spending/facts.js";
import {rowsBehind} from "../../src/spending/rowsBehind.js";
import {spendingWords as chineseSpending} from "../../src/spendingWords.js";
import {words as chinese} from "../../src/words.js";
import {drawingFaults} from "../components/drawingFaults.js";
import {useEngine} from "../useEngine.js";
import {openSituations, situationFacts, situations} from "./situations.js";

const query = useEngine(openSituations);
const views = {balanceOverYears, controlledSpending, rowsBehind};
const tellings = {
  Chinese: {words: chinese, text: chineseSpending},
  English: {words: english, text: englishSpending}
};

describe.each(situations)("in the situation of $name", (situation) => {
  let facts: Spending;
  beforeAll(async () => {
    facts = await situationFacts(query, situation);
  });
  it.each(
    Object.entries(views).flatMap(([name, view]) =>
      Object.entries(tellings).map(([language, telling]) => ({name, view, language, telling}))
    )
  )("$name reads well in $language", ({view, telling}) => {
    const figure = view(facts, telling);
    expect(figure.textContent).not.toMatch(/undefined|NaN|null|\[object|[\uE000-\uE002]/);
    const drawings = [...figure.querySelectorAll<SVGSVGElement>(".drawing")];
    expect(drawings.length > 0 || figure.matches(".absent") || figure.querySelector("tbody tr") !== null).toBe(true);
    for (const svg of drawings) {
      const width = figureWidths.find((each) => svg.classList.contains(`drawing-${each}`))!;
      expect({width, faults: drawingFaults(svg, {width})}).toEqual({width, faults: []});
    }
  });
});
