// @vitest-environment jsdom
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {alignment} from "../../src/components/alignment.js";
import type {ActivityNode, AlignedTie, AlignmentRows, LineNode} from "../../src/components/alignment.js";
import {alignmentOrder, crossings} from "../../src/components/alignmentOrder.js";
import {element} from "../../src/components/element.js";
import {figureWidths} from "../../src/components/figure.js";
import {numberText, plainText} from "../../src/components/numberText.js";
import {traced} from "../../src/components/traced.js";
import {drawingFaults} from "./drawingFaults.js";

const tie = (line: string, activity: string, basis: "named" | "inferred" = "named"): AlignedTie => ({
  ...{line, activity, basis, label: numberText(basis, "#row/notes/links/2")}
});
const line = (id: string, amount: number | null, more: Partial<LineNode> = {}): LineNode => ({
  ...{id, key: `line:${id}`, label: `line ${id}`, href: `?trace=${id}`},
  ...{
    value: amount === null ? "" : numberText(String(amount), "#figure/u/2023/x/actual"),
    amount,
    itemised: true,
    ...more
  }
});
const activity = (id: string, more: Partial<ActivityNode> = {}): ActivityNode => ({
  ...{id, key: `activity:${id}`, label: `activity ${id}`, href: `?trace=${id}`, heading: ""},
  results: {id, key: `results:${id}`, label: "数量 2 · 效益 1", href: `?trace=${id}`},
  ...more
});
const heads = {
  ...{untiedLines: "没有对应活动的钱", untiedActivities: "没有对应经费的活动"},
  ...{tiedLines: "对应到活动的钱", tiedActivities: "对应到经费的活动", results: "成果"}
};
const rows = (given: Partial<AlignmentRows>): AlignmentRows => ({
  ...{untied: {lines: [], activities: []}, tied: {lines: [], activities: []}, ties: [], heads},
  ...given
});

describe("the order of the alignment", () => {
  const activities = [
    {id: "a", group: "g"},
    {id: "b", group: "g"},
    {id: "c", group: "h"}
  ];
  it("counts the ties that cross", () => {
    expect(crossings({lines: ["x", "y"], activities}, [tie("x", "a"), tie("y", "b")])).toBe(0);
    expect(crossings({lines: ["x", "y"], activities}, [tie("x", "b"), tie("y", "a")])).toBe(1);
    expect(crossings({lines: ["x", "y"], activities}, [tie("x", "c"), tie("y", "a"), tie("y", "b")])).toBe(2);
    // Ties that meet at an end do not cross.
    expect(crossings({lines: ["x", "y"], activities}, [tie("x", "a"), tie("y", "a")])).toBe(0);
  });
  it("undoes a tangle, and keeps groups together", () => {
    const ties = [tie("x", "c"), tie("y", "b"), tie("z", "a")];
    const order = alignmentOrder({lines: ["x", "y", "z"], activities}, ties);
    expect(crossings({lines: ["x", "y", "z"], activities}, ties)).toBe(3);
    expect(crossings(order, ties)).toBe(0);
    expect(order.activities.map(({group}) => group)).toEqual(["h", "g", "g"]);
  });
  it("never crosses more ties than the order it was given, and loses nothing", () => {
    const lines = ["u", "v", "w", "x", "y", "z"];
    const many = ["a", "b", "c", "d", "e", "f", "g"].map((id, i) => ({id, group: `group ${i % 3}`}));
    const pair = fc.record({line: fc.constantFrom(...lines), activity: fc.constantFrom(...many.map(({id}) => id))});
    fc.assert(
      fc.property(fc.uniqueArray(pair, {maxLength: 14, selector: ({line, activity}) => line + activity}), (ties) => {
        const given = {lines, activities: many};
        const order = alignmentOrder(given, ties);
        expect(crossings(order, ties)).toBeLessThanOrEqual(crossings(given, ties));
        expect([...order.lines].sort()).toEqual(lines);
        expect(order.activities.map(({id}) => id).sort()).toEqual(many.map(({id}) => id));
      }),
      {seed: 2023, numRuns: 200}
    );
  });
});

const long = "对机关事业单位基本养老保险缴费和职业年金缴费以及其他社会保障缴费的财政补助支出";
const longEnglish = "Contributions to basic pensions, occupational annuities and other social insurance";
const full = rows({
  untied: {
    lines: [line("untied", 10), line("long", 138.62, {label: long, itemised: false}), line("none", null)],
    activities: [activity("idle", {label: longEnglish}), activity("part", {part: true})]
  },
  tied: {
    lines: [line("x", 2.5), line("y", 6, {label: longEnglish})],
    activities: [activity("a", {heading: longEnglish}), activity("b"), activity("c", {heading: "四季送", label: long})]
  },
  ties: [tie("x", "a", "inferred"), tie("y", "a"), tie("x", "b"), tie("y", "c", "inferred")]
});

describe.each([...figureWidths])("the alignment at %d px", (width) => {
  it.each([
    ["everything", full],
    ["nothing", rows({})],
    ["lines alone", rows({untied: {lines: [line("x", 0)], activities: []}})],
    ["activities alone", rows({untied: {lines: [], activities: [activity("a")]}})],
    ["ties alone", rows({tied: {lines: [line("x", 1)], activities: [activity("a")]}, ties: [tie("x", "a")]})]
  ])("is drawn without faults: %s", (_, given) => {
    expect(drawingFaults(alignment(given, {width, id: "f"}), {width})).toEqual([]);
  });
  it("shows money that nothing ties first, hatched where it is not itemised", () => {
    const svg = alignment(full, {width, id: "f"});
    const names = [...svg.querySelectorAll(".choosing")].map((node) => node.textContent);
    expect(names[0]).toBe("line untied");
    expect(svg.querySelector(".not-itemised")!.getAttribute("fill")).toBe("url(#f-hatch)");
  });
  it("tells named from inferred ties by line and by word, each with its reason", () => {
    const svg = alignment(full, {width, id: "f"});
    const ties = [...svg.querySelectorAll(".tie")].map((node) => [node.getAttribute("class"), node.textContent]);
    expect(ties.filter(([kind]) => kind === "tie named")).toHaveLength(2);
    expect(ties.filter(([kind, text]) => kind === "tie inferred" && text === "inferred")).toHaveLength(2);
    for (const node of svg.querySelectorAll(".tie")) expect(node.querySelector("a[href^='#row/']")).not.toBeNull();
  });
  it("has the same in it at every width", () => {
    const textOf = (node: Element) => node.textContent.replace(/\s/g, "");
    const keys = (at: number) =>
      [...alignment(full, {width: at, id: "f"}).querySelectorAll("a[data-key]")].map((node) => [
        node.getAttribute("data-key"),
        textOf(node)
      ]);
    const unique = (at: number) => [...new Set(keys(at).map((each) => each.join(" ")))].sort();
    expect(unique(width)).toEqual(unique(1000));
  });
});

describe("tracing", () => {
  function open(pinned = "") {
    const status = element("p", {role: "status"});
    const root = element("figure", {}, status, alignment(full, {width: 1000, id: "f"}));
    const said = new Map([...full.tied.lines, ...full.tied.activities].map((node) => [node.id, plainText(node.label)]));
    traced(root, {ties: full.ties, said, pinned, rest: "rest", status});
    document.body.replaceChildren(root);
    const link = (key: string) => root.querySelector<SVGElement>(`[data-key="${key}"]`)!;
    const lit = () => [
      ...new Set([...root.querySelectorAll(".lit[data-node]")].map((n) => n.getAttribute("data-node")))
    ];
    return {root, status, link, lit};
  }
  const press = (key: string) =>
    document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));

  it("lights what the focus is on with everything tied to it, says it, and stops", () => {
    const {status, link, lit, root} = open();
    expect([status.textContent, lit()]).toEqual(["rest", []]);
    link("line:x").focus();
    expect(lit().sort()).toEqual(["a", "b", "x"]);
    expect(root.querySelectorAll(".tie.lit")).toHaveLength(2);
    expect(status.textContent).toBe("line x");
    link("line:x").blur();
    expect([status.textContent, lit()]).toEqual(["rest", []]);
  });
  it("lights an activity from its results, and what the pointer is on", () => {
    const {link, lit} = open();
    link("results:a").focus();
    expect(lit().sort()).toEqual(["a", "x", "y"]);
    link("line:y").dispatchEvent(new Event("pointerover", {bubbles: true}));
    expect(lit().sort()).toEqual(["a", "c", "y"]);
  });
  it("keeps what is pinned lit", () => {
    const {root, lit, status, link} = open("c");
    expect(lit().sort()).toEqual(["c", "y"]);
    link("line:x").focus();
    expect(lit()).not.toContain("c");
    link("line:x").blur();
    root.dispatchEvent(new Event("pointerleave"));
    expect(lit().sort()).toEqual(["c", "y"]);
    expect(status.textContent).toBe(long);
  });
  it("goes up and down a column and across ties by arrow keys", () => {
    const {link} = open();
    const at = () => document.activeElement!.getAttribute("data-key");
    link("line:untied").focus();
    press("ArrowUp");
    expect(at()).toBe("line:untied");
    press("ArrowRight");
    expect(at()).toBe("line:untied");
    link("line:x").focus();
    press("ArrowDown");
    expect(at()).toBe("line:y");
    press("ArrowRight");
    expect(at()).toBe("activity:a");
    press("ArrowRight");
    expect(at()).toBe("results:a");
    press("ArrowLeft");
    expect(at()).toBe("activity:a");
    press("ArrowLeft");
    expect(at()).toBe("line:x");
  });
});
