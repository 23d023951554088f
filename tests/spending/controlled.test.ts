import {expect, it} from "vitest";
import {askCube} from "../../src/cube/cube.js";
import {readFilters} from "../../src/filters.js";
import {scope} from "../../src/scope.js";
import {controlledLines} from "../../src/spending/controlled.js";
import {row} from "../models/row.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";

const meetings = (amount: string, more: Record<string, string> = {}) => row.amount("meetings", amount, more);
const query = useEngine(() =>
  openTables({
    units: ["a", "b"].map((unit) => row.unit(unit)),
    documents: [row.document("doc", {unit_id: "a"})],
    budget: [
      ...["a", "b"].flatMap((unit_id) => [
        row.amount("expenditure", "9.00", {unit_id}),
        row.amount("expenditure", "9.00", {unit_id, fiscal_year: "2022"})
      ]),
      meetings("3.00", {unit_id: "a", fund: "general"}),
      meetings("1.00", {unit_id: "a", fund: "other"}),
      meetings("5.00", {unit_id: "a", fund: "general", measure: "budget"}),
      meetings("6.00", {unit_id: "a", fund: "general", measure: "adjusted"}),
      meetings("2.00", {unit_id: "a", fund: "general", fiscal_year: "2022"}),
      meetings("7.00", {unit_id: "b"}),
      row.amount("training", "0", {unit_id: "a"}),
      row.amount("training", "4.00", {unit_id: "a", fiscal_year: "2022"}),
      row.amount("basic-30215", "4.00", {unit_id: "a"})
    ]
  })
);

async function lines({fund = "all", units = ["a"]}: {fund?: string; units?: readonly string[]} = {}) {
  const {filters} = readFilters("?unit=a", await scope(query));
  const cube = await askCube(query, units);
  const rows = controlledLines(cube, {...filters, fund}, [{id: "g", name: "g", name_en: "g", units}]);
  return (account: string, year = 2023) => rows.find((row) => row.account_id === account && row.fiscal_year === year)!;
}

it("are held against the adjusted budget, and compared with the year that the filters name", async () => {
  const of = await lines({fund: "general"});
  expect(of("meetings")).toMatchObject({value: 30_000, planned: 60_000, base: "adjusted", units: 1, comparable: true});
  expect(of("meetings").growth).toBeCloseTo(0.5, 9);
  expect(of("meetings", 2022)).toMatchObject({value: 20_000, planned: null, growth: null});
});
it("are of all funds together unless one is chosen", async () => {
  expect((await lines())("meetings").value).toBe(40_000);
  expect((await lines({fund: "other"}))("meetings").value).toBe(10_000);
});
it("keep a stated nil apart from what nothing states", async () => {
  const of = await lines();
  expect(of("training")).toMatchObject({value: 0, comparable: true, growth: -1});
  expect(of("reception")).toMatchObject({value: null, planned: null, units: null, comparable: false});
});
it("do not compare sums of different units", async () => {
  const of = await lines({units: ["a", "b"]});
  expect(of("meetings")).toMatchObject({value: 110_000, units: 2, comparable: false});
  expect(of("meetings", 2022)).toMatchObject({value: 20_000, units: 1});
});
it("name the line of the main tree that means the same money, where it is stated", async () => {
  const of = await lines();
  expect([of("meetings").twin, of("training").twin]).toEqual(["basic-30215", null]);
});
it("come in the order of the chart, every line in every year", async () => {
  const {filters} = readFilters("?unit=a", await scope(query));
  const rows = controlledLines(await askCube(query, ["a"]), filters, [
    {id: "g", name: "g", name_en: "g", units: ["a"]}
  ]);
  expect([...new Set(rows.map((row) => row.account_id))]).toEqual([
    ...["three-public", "overseas", "official-vehicles", "vehicle-purchase", "vehicle-operation", "reception"],
    ...["meetings", "training"]
  ]);
  expect(rows).toHaveLength(16);
});
