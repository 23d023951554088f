// @vitest-environment jsdom
import {afterEach, describe, expect, it, vi} from "vitest";
import {checkTree} from "../../src/components/checkTree.js";
import type {TreeRow} from "../../src/components/checkTree.js";

const row = (id: string, parent: string | null, rest: Partial<TreeRow> = {}): TreeRow => ({
  ...{id, parent, name: `Line ${id}`, code: null, faint: null, terms: [`Line ${id}`], state: "off"},
  ...rest
});
const rows = [
  row("basic", null),
  row("301", "basic", {code: "301", terms: ["Line 301", "工资", "301"]}),
  row("30101", "301", {code: "30101", terms: ["Line 30101", "基本工资", "30101"]}),
  row("30102", "301", {faint: "no data", terms: ["Line 30102", "津贴补贴", "30102"]}),
  row("project", null)
];

function makeTree(shown: readonly TreeRow[] = rows) {
  const onCheck = vi.fn();
  const words = {
    search: "Find",
    parts: (name: string) => `Parts of ${name}`,
    found: (lines: number) => `${lines} found`
  };
  const tree = checkTree({id: "tree", words, onCheck});
  tree.show(shown);
  document.body.append(tree.node);
  return {...tree, onCheck};
}
afterEach(() => document.body.replaceChildren());

const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
const isSeen = (node: Element) => node.closest("[hidden]") === null;
const seen = () =>
  all("li")
    .filter(isSeen)
    .map((node) => node.querySelector("label")!.textContent!.trim());
const box = (line: string) =>
  all<HTMLInputElement>("input[type=checkbox]").find((node) => node.parentElement!.textContent!.includes(line))!;
const toggle = (line: string) =>
  all<HTMLButtonElement>("button").find((node) => node.getAttribute("aria-label") === `Parts of ${line}`)!;
function find(text: string) {
  const input = document.querySelector<HTMLInputElement>("input[type=search]")!;
  input.value = text;
  input.dispatchEvent(new Event("input"));
}

describe("a tree of boxes", () => {
  it("shows its top, and what a line is made of once that is opened", () => {
    makeTree();
    expect(seen()).toEqual(["Line basic", "Line project"]);
    toggle("Line basic").click();
    expect(seen()).toEqual(["Line basic", "Line 301 301", "Line project"]);
    expect(toggle("Line basic").getAttribute("aria-expanded")).toBe("true");
    toggle("Line basic").click();
    expect(seen()).toEqual(["Line basic", "Line project"]);
  });
  it("has no button for a line that is made of nothing", () => {
    makeTree();
    expect(toggle("Line project").disabled).toBe(true);
    expect(toggle("Line basic").disabled).toBe(false);
    expect(document.getElementById(toggle("Line basic").getAttribute("aria-controls")!)!.localName).toBe("ul");
  });
  it("says what is faint, and lets it be chosen", () => {
    const {onCheck} = makeTree();
    expect(box("Line 30102").parentElement!.textContent!.trim()).toBe("Line 30102 no data");
    box("Line 30102").click();
    expect(onCheck).toHaveBeenCalledExactlyOnceWith("30102", true);
  });
  it("shows three states, and opens what is partly chosen", () => {
    const {show} = makeTree();
    const states = {basic: "some", "301": "some", "30101": "on"} as const;
    show(rows.map((each) => ({...each, state: states[each.id as keyof typeof states] ?? "off"})));
    expect([box("Line basic"), box("Line 301 "), box("Line 30101")].map((b) => [b.checked, b.indeterminate])).toEqual([
      [false, true],
      [false, true],
      [true, false]
    ]);
    expect(seen()).toHaveLength(5);
  });
  it("stays as the reader closed it while what is chosen stays", () => {
    const partly = rows.map((each): TreeRow => (each.id === "basic" ? {...each, state: "some"} : each));
    const {show} = makeTree(partly);
    toggle("Line basic").click();
    show(partly);
    expect(seen()).toEqual(["Line basic", "Line project"]);
  });
  it("keeps its boxes, and so the focus, whatever it shows", () => {
    const {show} = makeTree();
    const own = box("Line project");
    own.focus();
    show(rows.map((each) => ({...each, state: "on" as const})));
    expect(document.activeElement).toBe(own);
    expect(own.checked).toBe(true);
    show([...rows, row("rest", null)]);
    expect(box("Line project")).toBe(own);
    expect(seen()).toContain("Line rest");
    show([row("income", null)]);
    expect(seen()).toEqual(["Line income"]);
  });
});

describe("a search in it", () => {
  it("finds names in either language and codes, with what they are part of", () => {
    makeTree();
    for (const text of ["基本工资", "30101", " LINE 30101 "]) {
      find(text);
      expect(seen()).toEqual(["Line basic", "Line 301 301", "Line 30101 30101"]);
      expect(document.querySelector("[role=status]")!.textContent).toBe("1 found");
    }
  });
  it("leaves what a line found is made of to be opened", () => {
    makeTree();
    find("工资");
    expect(document.querySelector("[role=status]")!.textContent).toBe("2 found");
    toggle("Line 301").click();
    toggle("Line 301").click();
    expect(seen()).toEqual(["Line basic", "Line 301 301", "Line 30101 30101", "Line 30102 no data"]);
  });
  it("says that it finds nothing", () => {
    makeTree();
    find("x");
    expect(seen()).toEqual([]);
    expect(document.querySelector("[role=status]")!.textContent).toBe("0 found");
  });
  it("leaves the tree as it was, and what was chosen in it open", () => {
    const {show} = makeTree();
    find("30101");
    find(" ");
    expect(seen()).toEqual(["Line basic", "Line project"]);
    expect(document.querySelector("[role=status]")!.textContent).toBe("");
    find("30101");
    show(rows.map((each) => ({...each, state: each.id === "basic" ? "some" : each.state})));
    find("");
    expect(seen()).toEqual(["Line basic", "Line 301 301", "Line project"]);
  });
});
