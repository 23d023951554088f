// @vitest-environment jsdom
import {describe, expect, it, vi} from "vitest";
import {dataTable} from "../../src/components/dataTable.js";
import {element, shape} from "../../src/components/element.js";
import {figure} from "../../src/components/figure.js";
import type {Drawing} from "../../src/components/figure.js";
import {numberText} from "../../src/components/numberText.js";
import type {Picture, SavedTable, Saving} from "../../src/components/saveTools.js";
import {words} from "../../src/words.js";

const title = `支出 ${numberText("987.65", "#figure/a")} 万元`;
const text = words.saving;

function saving() {
  const svg = vi.fn<Saving["svg"]>(() => Promise.resolve("a.svg"));
  const png = vi.fn<Saving["png"]>(() => Promise.resolve("a.png"));
  const copy = vi.fn<Saving["copy"]>(() => Promise.resolve(true));
  const csv = vi.fn<Saving["csv"]>(() => Promise.resolve("a.csv"));
  return {text, svg, png, copy, csv};
}

const draw = ({width}: Drawing) => shape("svg", {height: 20}, shape("text", {}, String(width)));
const table = () => dataTable([1], {caption: "表", columns: [{head: "数", number: true, cell: (value) => value}]});

function drawn(saving: Saving, draws: Parameters<typeof figure>[0] = draw): HTMLElement {
  return figure(draws, {
    ...{id: "where", title, subtitle: "决算", mark: "合成", saving, tableLabel: "看表"},
    ...{source: "来源，见文末", sourceAlone: "来源"},
    notes: [
      element("p", {class: "note"}, "注 ", numberText("1.00", "#figure/b")),
      element("ul", {class: "note"}, element("li", {}, "一"), element("li", {}, "二")),
      element("ul", {class: "stated-reasons"}, element("li", {}, element("strong", {}, "会议费"), " 未开支")),
      element("details", {}, element("p", {class: "note"}, "要打开才看"))
    ],
    table: table()
  });
}
const tool = (node: HTMLElement, kind: string) =>
  node.querySelector<HTMLButtonElement>(`[data-key="where:save:${kind}"]`)!;
const said = (node: HTMLElement) => node.querySelector(".save-tools [role=status]")!.textContent;
async function press(node: HTMLElement, kind: string) {
  tool(node, kind).click();
  await vi.waitFor(() => expect(said(node)).not.toBe(""));
  return said(node);
}

describe("what saves a figure", () => {
  it("has a button for each way, whose name begins with what it shows and ends with the figure", () => {
    const node = drawn(saving());
    for (const kind of ["svg", "png", "csv", "copy"] as const) {
      const {textContent, type} = tool(node, kind);
      expect([textContent, type]).toEqual([text[kind].label, "button"]);
      expect(tool(node, kind).getAttribute("aria-label")).toMatch(new RegExp(`^${textContent}.*支出 987.65 万元`));
    }
  });
  it("gives the picture what the figure shows, with its notes and a source that stands alone", async () => {
    const own = saving();
    const node = drawn(own);
    expect(await press(node, "svg")).toBe(text.saved("a.svg"));
    const {draw: given, ...picture} = own.svg.mock.calls[0]![0];
    expect(picture).toEqual({
      ...{id: "where", title, subtitle: "决算", mark: "合成", source: "来源"},
      notes: ["注 1.00", "一", "二", "会议费 · 未开支"]
    } satisfies Omit<Picture, "draw">);
    expect(given({width: 700, id: "a"}).textContent).toBe("700");
  });
  it("gives the table with what stands below it", async () => {
    const own = saving();
    const node = drawn(own);
    expect(await press(node, "csv")).toBe(text.saved("a.csv"));
    expect(own.csv).toHaveBeenCalledWith({
      ...{title, subtitle: "决算", source: "来源"},
      table: node.querySelector("table")!
    } satisfies SavedTable);
  });
  it("says whether the copy was taken, and where something went wrong, that it did", async () => {
    const own = saving();
    const node = drawn(own);
    expect(await press(node, "copy")).toBe(text.copied);
    own.copy.mockResolvedValueOnce(false);
    tool(node, "copy").click();
    await vi.waitFor(() => expect(said(node)).toBe(text.refused));
    own.png.mockRejectedValueOnce(new Error("no canvas"));
    tool(node, "png").click();
    await vi.waitFor(() => expect(said(node)).toBe(text.failed));
    expect(await press(node, "png")).not.toBe("");
    await vi.waitFor(() => expect(said(node)).toBe(text.saved("a.png")));
  });
  it("does one thing at a time", async () => {
    const own = saving();
    const node = drawn(own);
    tool(node, "png").click();
    tool(node, "svg").click();
    await vi.waitFor(() => expect(said(node)).toBe(text.saved("a.png")));
    expect(own.svg).not.toHaveBeenCalled();
  });
  it("draws panels as one, and has no picture where nothing is drawn", async () => {
    const own = saving();
    const panels = ["甲", "乙"].map((heading) => ({id: heading, heading, draw}));
    await press(drawn(own, panels), "svg");
    expect(own.svg.mock.calls[0]![0].draw({width: 1000, id: "a"}).textContent).toBe("甲484乙484");
    const empty = drawn(own, []);
    expect([...empty.querySelectorAll(".save-tools button")].map((button) => button.textContent)).toEqual(["CSV"]);
  });
});

describe("what saves a table", () => {
  it("stands below one that has the frame of its page, and only there", async () => {
    const own = saving();
    expect(table().querySelector("button")).toBeNull();
    const node = dataTable([1], {
      caption: "表",
      frame: {tableLabel: "", source: "来源", saving: own},
      columns: [{head: "数", cell: (value) => value}]
    });
    node.querySelector("button")!.click();
    await vi.waitFor(() => expect(own.csv).toHaveBeenCalledOnce());
    expect(own.csv.mock.calls[0]![0]).toEqual({
      title: "表",
      subtitle: "",
      source: "来源",
      table: node.querySelector("table")
    });
  });
});
