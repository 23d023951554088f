import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import type {Figure} from "../../bench/figures.js";
import {told} from "../../bench/figures.js";
import {goals} from "../../bench/goals.js";
import {parts} from "../../bench/order.js";
import {judged, reportLines, reportMarkdown} from "../../bench/report.js";
import {projectRoot} from "../../scripts/projectRoot.js";

const figure = (id: string, value: number): Figure => ({id, says: id, value, unit: "ms"});
const far = "first-view/spending/far/cold";
const of = (id: string, figures: readonly Figure[]) => judged(figures).find((goal) => goal.id === id)!;

describe("goals", () => {
  it("have each an id of its own, and a part that measures it", () => {
    expect(new Set(goals.map(({id}) => id)).size).toBe(goals.length);
    expect(goals.filter(({part}) => !parts.includes(part))).toEqual([]);
  });
  it("are what was set, no less", () => {
    expect(Object.fromEntries(goals.map(({id, most}) => [id, most]))).toEqual({
      ...{"figure-floor": 1, "figure-stock": 0.35, "filter-bytes": 250_000, "filter-stock": 1, "engine-bytes": 0},
      ...{"layout-shift": 0.01, blocking: 50, "sql-ready": 2000, "filter-1000": 8, "filter-100000": 8},
      ...{"filter-1000000": 8, "filter-10000000": 8, "filter-vgplot": 0.1, "sql-page": 35, "report-pages": 3000},
      ...{"import-busy": 100, "import-stopped": 300, "import-left": 1.1}
    });
  });
  it("are ratios within one run, met or with their distance", () => {
    const figures = [figure(`${far}/figure`, 300), figure("first-view/floor/far/cold/figure", 200)];
    expect(of("figure-floor", figures)).toMatchObject({figure: "1.50", verdict: "missed, 1.50 × the goal"});
    const stock = [...figures, figure("first-view/stock/far/cold/figure", 3000)];
    expect(of("figure-stock", stock)).toMatchObject({figure: "0.10", verdict: "met"});
    const filters = [figure("filters/10000000/ours/drawn/p95", 6), figure("filters/10000000/vgplot/drawn/p95", 50)];
    expect(of("filter-vgplot", filters)).toMatchObject({figure: "0.12", verdict: "missed, 1.20 × the goal"});
    expect(of("filter-10000000", filters)).toMatchObject({figure: "6.0 ms", verdict: "met"});
  });
  it("look at the worst of both pages, and never at a comparison's", () => {
    const shifts = [
      ["spending/loopback/cold", 0.004],
      ["overview/far/warm", 0.02],
      ["stock/far/cold", 0.9]
    ].map(([view, value]) => figure(`first-view/${view}/shift`, value as number));
    expect(of("layout-shift", shifts).figure).toBe("0.020");
    const engine = [figure("first-view/overview/far/cold/engine", 3), figure("first-view/stock/far/cold/engine", 9e6)];
    expect(of("engine-bytes", engine).verdict).toBe("missed");
    expect(of("engine-bytes", [figure("first-view/spending/far/cold/engine", 0)]).verdict).toBe("met");
  });
  it("are not met where nothing was measured", () => {
    expect(judged([]).map(({verdict}) => verdict)).toEqual(goals.map(() => "not measured"));
    expect(of("figure-floor", [figure(`${far}/figure`, 300)]).verdict).toBe("not measured");
  });
});

describe("a run", () => {
  const measured = [{id: "x", says: "收支: first figure", value: 12.34, unit: "ms"} as const];
  it("is printed with what was compared, every figure and every goal", () => {
    const lines = reportLines(measured, [["machine", "two cores"]]);
    expect(lines).toContain("machine: two cores");
    expect(lines).toContain("收支: first figure    12.3 ms");
    for (const {says} of goals) expect(lines.some((line) => line.startsWith(says))).toBe(true);
  });
  it("is written as Markdown with the same", () => {
    const text = reportMarkdown(measured, [["machine", "two cores"]]);
    expect(text).toContain("- machine: two cores");
    expect(text).toContain("| 收支: first figure | 12.3 ms |");
    for (const {says} of goals) expect(text).toContain(`| ${says} | ≤ `);
  });
  it("tells figures as a person reads them", () => {
    expect([told(7.06, "ms"), told(1234.5, "ms"), told(900, "bytes"), told(83_400, "bytes")]).toEqual([
      ...["7.1 ms", "1235 ms", "0.9 kB", "83 kB"]
    ]);
    expect([told(8_230_000, "bytes"), told(0.0042, "score"), told(0.345, "ratio"), told(12, "count")]).toEqual([
      ...["8.2 MB", "0.004", "0.34", "12"]
    ]);
  });
});

it("bench/README.md has every goal", () => {
  const readme = readFileSync(join(projectRoot, "bench", "README.md"), "utf8").replace(/ +/g, " ");
  expect(goals.filter(({says}) => !readme.includes(`| ${says} |`)).map(({says}) => says)).toEqual([]);
});
