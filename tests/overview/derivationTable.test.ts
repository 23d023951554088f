import {JSDOM} from "jsdom";
import {afterAll, describe, expect, it, vi} from "vitest";
import {words as english} from "../../src/en/words.js";
import {derivationTable} from "../../src/overview/derivationTable.js";
import {overview} from "../../src/overview/overview.js";
import {words as chinese} from "../../src/words.js";
import {evaluate} from "../evaluate.js";
import {usePublished} from "../usePublished.js";

/** The rows of a table as their cells' texts. */
const rowsOf = (table: HTMLElement) =>
  [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent) as Cells);
type Cells = [figure: string, formula: string, value: string, from: string];

vi.stubGlobal("document", new JSDOM().window.document);
afterAll(() => vi.unstubAllGlobals());

const query = usePublished();
const choices = [
  ["yanfeng-ftu", 2023],
  ["yanfeng-ftu", 2022],
  ["demo", 2022],
  ["demo-street", 2020],
  ["demo-palace", 2023]
] as const;

describe("the table of derived figures", () => {
  it.each(choices)(
    "shows formulas that give the figures beside them, in both languages: %s in %d",
    async (unit, year) => {
      const facts = await overview(query, {unit, year});
      for (const words of [chinese, english]) {
        const table = derivationTable(facts, {words});
        const rows = rowsOf(table);
        expect(rows).toHaveLength(facts.derivations.length + facts.lines.filter((line) => !line.itemised).length);
        expect(rows.length).toBeGreaterThan(0);
        for (const [figure, formula, value] of rows) {
          if (/^[^\d]*\d{4}[^\d]*$/.test(formula)) continue;
          const [shown, margin = "0"] = value.split(" ±");
          const off = Math.abs(evaluate(formula) - evaluate(shown!));
          expect([figure, formula, value, off <= evaluate(margin) + 1e-9]).toEqual([figure, formula, value, true]);
        }
        const ids = [...table.querySelectorAll("[id]")].map(({id}) => id);
        expect(new Set(ids).size).toBe(rows.length);
      }
    }
  );
});
