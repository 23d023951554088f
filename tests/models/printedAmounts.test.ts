import {expect, it} from "vitest";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {row} from "./row.js";

type Case = [document_id: string, printed_unit: string, text: string, amount: number, half: number, assumed: boolean];

const cases: Case[] = [
  ["ten-thousand", "", "271.37", 2713700, 50, false],
  ["ten-thousand", "", "77.60", 776000, 50, false],
  ["ten-thousand", "", "27.5", 275000, 50, true],
  ["ten-thousand", "", "10", 100000, 50, true],
  ["ten-thousand", "", "1.234", 12340, 5, false],
  ["ten-thousand", "", "1.234567", 12345.67, 0.005, false],
  ["ten-thousand", "", "-5.00", -50000, 50, false],
  ["ten-thousand", "元", "125", 125, 0.5, false],
  ["ten-thousand", "元", "125.5", 125.5, 0.05, false],
  ["ten-thousand", "?", "3.20", 32000, 50, false],
  ["ten-thousand", "亿元", "1.2", 120000000, 5000000, false],
  ["yuan", "", "125", 125, 0.5, false],
  ["yuan", "万元", "3.5", 35000, 50, true],
  ["hundred-million", "", "1.2", 120000000, 5000000, false],
  ["ten-thousand", "", "0", 0, 0, false],
  ["ten-thousand", "元", "0", 0, 0, false],
  ["ten-thousand", "?", "0.00", 0, 0, false]
];

const query = useEngine(() =>
  openTables({
    documents: [
      row.document("ten-thousand"),
      row.document("yuan", {amount_unit: "1"}),
      row.document("hundred-million", {amount_unit: "100000000"})
    ],
    budget: cases.map(([document_id, printed_unit, text], i) =>
      row.amount("income", text, {document_id, printed_unit, item: String(i)})
    )
  })
);

it.each(cases.map((given, i) => [...given, String(i)] as const))(
  "in a document in %s, printed unit “%s”, “%s” is %d 元",
  async (...[, , , amount, half, assumed, item]) => {
    expect(await query("SELECT amount, low, high, assumed FROM printed_amounts WHERE item = ?", [item])).toEqual([
      {
        ...{amount: expect.closeTo(amount, 6), low: expect.closeTo(amount - half, 6)},
        ...{high: expect.closeTo(amount + half, 6), assumed}
      }
    ]);
  }
);
