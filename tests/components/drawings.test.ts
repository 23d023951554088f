// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {balanceBridge} from "../../src/components/balanceBridge.js";
import type {BridgeStep} from "../../src/components/balanceBridge.js";
import {changesSince} from "../../src/components/changesSince.js";
import type {ChangeBar} from "../../src/components/changesSince.js";
import {figureWidths} from "../../src/components/figure.js";
import {headCount} from "../../src/components/headCount.js";
import type {HeadCountRow} from "../../src/components/headCount.js";
import {numberText} from "../../src/components/numberText.js";
import {whereMoneyWent} from "../../src/components/whereMoneyWent.js";
import type {PartOfWhole} from "../../src/components/whereMoneyWent.js";
import {drawingFaults} from "./drawingFaults.js";

const longChinese =
  "对机关事业单位基本养老保险缴费和职业年金缴费以及其他社会保障缴费的财政补助支出（含以前年度结转资金）";
const longEnglish =
  "Contributions to basic pensions, occupational annuities and other social insurance of public institutions";
const longWord = "Arbeiterunfallversicherungsgesetzanpassungsverordnung";
const labels = ["收入", longChinese, "Income", longEnglish, longWord];
const linked = (text: string) => numberText(text, "#figure/u/2023/income/actual");

const step = (label: string, amounts: Pick<BridgeStep, "from" | "to">): BridgeStep => ({
  ...{kind: "income", label, value: linked("+ 1,234.56"), mark: "推算", derived: true},
  ...amounts
});
const bridges: Record<string, BridgeStep[]> = {
  nothing: [],
  "one step": [step("收入", {from: 0, to: 5})],
  "all nil": labels.slice(0, 1).map((label) => step(label, {from: 0, to: 0})),
  "a debt": [step("年初", {from: 0, to: -50}), step("支出", {from: -50, to: -200}), step("年末", {from: 0, to: -200})],
  "from debt to wealth": [
    step("a", {from: 0, to: -50}),
    step("b", {from: -50, to: 900}),
    step("c", {from: 0, to: 900})
  ],
  "long labels": labels.map((label, i) => step(label, {from: 0, to: i * 1000})),
  "40 steps": Array.from({length: 40}, (_, i) => step(`项目 ${i}`, {from: i, to: i + 1}))
};

const change = (label: string, amount: number, more: Partial<ChangeBar> = {}): ChangeBar => ({
  ...{label, value: linked(amount < 0 ? "−1,234.56" : "+1,234.56"), change: amount, mark: "derived"},
  ...more
});
const changes: Record<string, ChangeBar[]> = {
  nothing: [],
  "one row": [change("收入", 5)],
  "all nil": labels.map((label) => change(label, 0)),
  "only less": [change("收入", -5), change("支出", -0.001)],
  "more and less": [change("收入", -5), change("支出", 5), change("结余", 0)],
  "long labels": labels.map((label, i) => change(label, i - 2)),
  "a heading in the middle": [
    change("a", 1),
    change("b", -1, {heading: longEnglish}),
    change("c", 2, {heading: "其中"})
  ],
  "a heading first": [change("a", 1, {heading: longChinese})],
  "40 rows": Array.from({length: 40}, (_, i) => change(`项目 ${i}`, i - 20))
};

const part = (label: string, amount: number, more: Partial<PartOfWhole> = {}): PartOfWhole => ({
  ...{
    label,
    value: linked("1,234.56"),
    share: linked("53.1%"),
    amount,
    depth: 1,
    itemised: true,
    mark: "推算",
    tone: 0
  },
  ...more
});
const wholes: Record<string, [parts: PartOfWhole[], whole: number]> = {
  nothing: [[], 100],
  "nothing of nothing": [[], 0],
  "one row": [[part("基本支出", 100)], 100],
  "nothing itemised": [[part("未列明", 100, {itemised: false, mark: ""})], 100],
  "all nil": [labels.map((label) => part(label, 0, {share: ""})), 0],
  "a negative remainder": [[part("a", 70), part("b", 50), part("未列明", -20, {itemised: false})], 100],
  "a negative whole": [[part("a", -70), part("b", -30)], -100],
  "parts beyond the whole": [[part("a", 100), part("b", 100), part("c", 100)], 100],
  "long labels": [labels.flatMap((label) => [part(label, 10), part(label, 5, {depth: 2, tone: 7})]), 50],
  "40 rows": [Array.from({length: 40}, (_, i) => part(`项目 ${i}`, i, {tone: i})), 780],
  "40 tiny rows beside a great one": [
    [part("大", 1e9), ...Array.from({length: 40}, (_, i) => part(`小 ${i}`, 1, {depth: 1 + (i % 2)}))],
    1e9 + 20
  ]
};

const group = (label: string, count: number): HeadCountRow => ({
  ...{label, value: linked(`${count} of 1,200 approved posts`), count, inService: true}
});
const staffs: Record<string, HeadCountRow[]> = {
  nothing: [],
  "one row": [group("在职人员", 4)],
  nobody: [group("在职人员", 0), group("退休人员", 0)],
  "long labels": labels.map((label, i) => group(label, i)),
  "40 rows": Array.from({length: 40}, (_, i) => group(`类别 ${i}`, i)),
  "many people": [group("在职人员", 1000), group("退休人员", 1)]
};

const draw: [string, Record<string, (width: number) => SVGSVGElement>][] = [
  ["balanceBridge", mapped(bridges, (steps, drawing) => balanceBridge(steps, drawing))],
  ["changesSince", mapped(changes, (bars, drawing) => changesSince(bars, drawing))],
  [
    "whereMoneyWent",
    mapped(wholes, ([parts, amount], drawing) =>
      whereMoneyWent(parts, {
        ...drawing,
        side: "expenditure",
        whole: {label: "全部支出", value: linked("1,234.56"), amount}
      })
    )
  ],
  ["headCount", mapped(staffs, (rows, drawing) => headCount(rows, drawing))]
];

function mapped<T>(cases: Record<string, T>, draw: (rows: T, drawing: {width: number; id: string}) => SVGSVGElement) {
  return Object.fromEntries(
    Object.entries(cases).map(([name, rows]) => [name, (width: number) => draw(rows, {width, id: "f"})])
  );
}

describe.each(draw)("%s", (_, cases) => {
  it.each(Object.entries(cases))("holds %s at every width", (_, draw) => {
    for (const width of figureWidths)
      expect({width, faults: drawingFaults(draw(width), {width})}).toEqual({width, faults: []});
  });
});

describe("a bar", () => {
  const bars = (svg: SVGSVGElement) =>
    [...svg.querySelectorAll(".bar")].map((bar) => ({
      ...{x: Number(bar.getAttribute("x")), width: Number(bar.getAttribute("width")), y: Number(bar.getAttribute("y"))},
      class: bar.getAttribute("class")!
    }));
  it.each([...figureWidths])("of a bridge begins where the one before ended, at %d px", (width) => {
    const steps = [step("a", {from: 0, to: 65}), step("b", {from: 65, to: 336}), step("c", {from: 336, to: 75})];
    const [opening, income, spending] = bars(balanceBridge(steps, {width, id: "f"}));
    expect(income!.x).toBeCloseTo(opening!.x + opening!.width, 0);
    expect(spending!.x + spending!.width).toBeCloseTo(income!.x + income!.width, 0);
  });
  it.each([...figureWidths])("of a change goes from nothing to its side, as long as its amount, at %d px", (width) => {
    const [less, more] = bars(changesSince([change("a", -10), change("b", 5)], {width, id: "f"}));
    expect(less!.x + less!.width).toBeCloseTo(more!.x, 0);
    expect(less!.width / more!.width).toBeCloseTo(2, 1);
  });
  it.each([...figureWidths])(
    "of a part is as long as its share of the whole, and hatched where not itemised, at %d px",
    (width) => {
      const parts = [part("a", 75, {mark: ""}), part("b", 25, {itemised: false, mark: ""})];
      const options = {width, id: "f", side: "income" as const, whole: {label: "全部", value: "100.00", amount: 100}};
      const svg = whereMoneyWent(parts, options);
      const [first, second, ...rows] = bars(svg);
      expect([first, second].map((bar) => bar!.width)).toEqual([width * 0.75, width * 0.25]);
      expect(rows[0]!.width / rows[1]!.width).toBeCloseTo(3, 1);
      const hatched = [...svg.querySelectorAll(".not-itemised")].map((bar) => bar.getAttribute("fill"));
      expect(hatched).toEqual(["url(#f-hatch)", "url(#f-hatch)"]);
      expect(svg.querySelector("pattern")!.id).toBe("f-hatch");
    }
  );
  it("that is derived says so in its class", () => {
    const classes = bars(changesSince([change("a", 1), change("b", 1, {mark: ""})], {width: 640, id: "f"})).map(
      (bar) => bar.class
    );
    expect(classes).toEqual(["bar more derived", "bar more"]);
  });
});

it("draws a dot a person", () => {
  for (const width of figureWidths) {
    const svg = headCount([group("a", 37), {...group("b", 5), inService: false}], {width, id: "f"});
    expect(svg.querySelectorAll(".person.in-service")).toHaveLength(37);
    expect(svg.querySelectorAll(".person:not(.in-service)")).toHaveLength(5);
  }
});
