import {describe, expect, it} from "vitest";
import {askCube, cubeAt} from "../../src/cube/cube.js";
import type {Cube} from "../../src/cube/cube.js";
import type {Exact} from "../../src/cube/exact.js";
import {bases} from "../../src/cube/range.js";
import {rangeAt} from "../../src/cube/unitLines.js";
import type {Query} from "../../src/database/query.js";
import {measures} from "../../src/filters.js";
import {situationUnits} from "../spending/situationUnits.js";
import {openPublished} from "../openPublished.js";
import {useEngine} from "../useEngine.js";

const place = {fiscal_year: "2023", unit_id: "own"};
const amount = (account_id: string, amount: string, more: Record<string, string> = {}) => ({
  ...{...place, document_id: "own-2023", account_id, amount, fund: "general", measure: "actual", source: "A1"},
  ...more
});

/** The synthetic family, and a person's own table: large amounts to a millionth, and lines without their sum. */
const query = useEngine(() => {
  const {units = [], documents = [], budget = [], ...others} = situationUnits();
  return openPublished({
    ...others,
    units: [...units, {unit_id: "own", name: "自己的单位", name_en: "Own", level: "county", parent_id: ""}],
    documents: [
      ...documents,
      {
        ...{...place, document_id: "own-2023", kind: "import", title: "own", title_en: "own", publisher: "own"},
        ...{published_on: "2024-03-01", currency: "CNY", amount_unit: "1", synthetic: "false"}
      }
    ],
    budget: [
      ...budget,
      ...[
        amount("basic-30101", "123456789012.345678"),
        amount("basic-30102", "0.000001"),
        amount("basic-302", "-98765432.1"),
        amount("expenditure", "987654321098.765432", {measure: "budget"})
      ].map((row, i) => ({...row, line: String(i + 2)}))
    ]
  });
});

const digits = ({units, millionths}: Exact) => (BigInt(units) * 1_000_000n + BigInt(millionths)).toString();

/** Every line of a unit that the cube has, a row of text each. */
function linesOf(cube: Cube, unit: string, funds: readonly string[]): string[] {
  const lines: string[] = [];
  for (const fund of funds)
    for (const measure of measures) {
      const block = cube.unit(unit).block(fund, measure);
      for (let at = 0; block && at < block.size; at++) {
        const {amount, low, high} = rangeAt(block, at);
        const numbers = [amount, low, high].map(digits);
        const what = [fund, measure, block.years[at], block.lines[at]!.id, bases[block.basis[at]!], block.planned[at]];
        lines.push([...what, ...numbers].join(" "));
      }
    }
  return lines.sort();
}

/** The same, as the models have them. */
async function modelled(unit: string): Promise<string[]> {
  const whole = (column: string) => `(line.${column}::DECIMAL(38, 6) * 1000000)::HUGEINT::VARCHAR`;
  const rows = await query<{text: string}>(
    `SELECT concat_ws(' ', line.fund, line.measure, line.fiscal_year, line_id, line.basis,
       CASE WHEN itemised AND plan.base IS NOT NULL THEN 1 ELSE 0 END, ${["amount", "low", "high"].map(whole).join(", ")}) AS text
     FROM fund_lines AS line
     LEFT JOIN fund_plans AS plan ON (plan.unit_id, plan.fiscal_year, plan.account_id, plan.fund, plan.base)
       = (line.unit_id, line.fiscal_year, line.account_id, line.fund, line.measure)
     WHERE line.unit_id = ? AND line.measure <> 'proposed' AND (root_id IN ('income', 'expenditure') OR line.tree = 'controlled')`,
    [unit]
  );
  return rows.map((row) => row.text).sort();
}

describe("the cube", () => {
  it.each(["yanfeng-ftu", "demo", "demo-street", "minus", "nil", "sole", "own"])(
    "has every line of %s, to the millionth",
    async (unit) => {
      const cube = await askCube(query, [unit]);
      const funds = await query<{fund: string}>("SELECT DISTINCT fund FROM fund_lines ORDER BY fund");
      const lines = linesOf(
        cube,
        unit,
        funds.map((row) => row.fund)
      );
      expect(lines.length).toBeGreaterThan(0);
      expect(lines).toEqual(await modelled(unit));
    }
  );
  it("is at hand once its units were asked for, which are asked for once", async () => {
    let asked = 0;
    const counting: Query = (sql, params) => {
      asked++;
      return query(sql, params);
    };
    expect(cubeAt(counting, ["demo"])).toBeUndefined();
    const cube = await askCube(counting, ["demo"]);
    const before = asked;
    expect(await askCube(counting, ["demo"])).toBe(cube);
    expect([cubeAt(counting, ["demo"]), cubeAt(counting, ["demo", "long"]), asked]).toEqual([cube, undefined, before]);
  });
  it("asks again for what failed", async () => {
    let fails = true;
    const failing: Query = (sql, params) => (fails ? Promise.reject(new Error("no engine")) : query(sql, params));
    await expect(askCube(failing, ["demo"])).rejects.toThrow("no engine");
    fails = false;
    expect(await askCube(failing, ["demo"])).toBeDefined();
  });
});
