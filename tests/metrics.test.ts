import {describe, expect, it, test} from "vitest";
import {metricYears, metrics} from "../src/metrics.js";
import type {MetricYear} from "../src/metrics.js";
import {metricIds} from "../src/schema.js";
import {openPublished} from "./openPublished.js";
import {metricsOf} from "./reference/metricsOf.js";
import {useEngine} from "./useEngine.js";

const query = useEngine(openPublished);

const byMetric = (rows: readonly MetricYear[]) =>
  Object.fromEntries(rows.map(({metric, value, low, high, basis}) => [metric, {value, low, high, basis}]));

test("every metric of the schema is defined, and nothing else", () => {
  expect(Object.keys(metrics).sort()).toEqual([...metricIds].sort());
});

describe.each([
  ["yanfeng-ftu", [2021, 2022, 2023, 2024]],
  ["demo", [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]],
  ["demo-street", [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]]
])("the metrics of %s", (unit, years) => {
  const reference = metricsOf(unit);
  it.each(years)("in %d are what an independent computation gives", async (year) => {
    const rows = await metricYears(query, {unit, years: [year]});
    const expected = Object.entries(reference(year)).map(([metric, {value, low, high, basis}]) => {
      const near = (number: number) => expect.closeTo(number, Math.abs(number) > 100 ? 3 : 9) as number;
      return [metric, {value: near(value), low: near(low), high: near(high), basis}];
    });
    expect(byMetric(rows)).toEqual(Object.fromEntries(expected));
    expect(rows).toHaveLength(expected.length);
  });
});
