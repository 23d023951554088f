// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {shape} from "../../src/components/element.js";
import {panelsTogether} from "../../src/components/panelsTogether.js";
import {hatch} from "../../src/components/hatch.js";
import {textWidth} from "../../src/components/textWidth.js";
import {pictureSvg} from "../../src/publish/picture.js";
import type {Pictured} from "../../src/publish/picture.js";
import {drawingStyleText} from "./drawingStyleText.js";
import {hostile, sampleParts} from "./sampleEdition.js";

const style = drawingStyleText();
const sample = sampleParts.find((part) => part.kind === "figure")!;
const picture = (part: Partial<Pictured> = {}, {width = 640, lang = "zh-CN"} = {}) =>
  pictureSvg({...sample, ...part}, {width, lang, style});
const parse = (svg: string) => {
  const read = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(read.querySelector("parsererror")).toBeNull();
  return read.documentElement;
};
const texts = (root: Element) => [...root.querySelectorAll("text")].map((text) => text.textContent);

describe("a figure as a picture", () => {
  const {svg, width, height} = picture();
  const root = parse(svg);

  it("has its title, mark and subtitle, its drawing, its notes and its source, from above to below", () => {
    expect(texts(root)).toEqual([
      "支出 987.65 万元用到哪里",
      "合成 · 决算，万元",
      "工资福利支出 987.65",
      "斜纹是没有列明的部分。",
      "来源：样例文件"
    ]);
    const heights = [...root.querySelectorAll("text")].map((text) => Number(text.getAttribute("y")));
    expect(heights[0]).toBeLessThan(heights[1]!);
    expect(heights[3]).toBeLessThan(heights[4]!);
    expect(heights[4]).toBeLessThan(height);
  });
  it("is as wide as its drawing and two margins, on white", () => {
    expect([width, root.getAttribute("width"), root.getAttribute("viewBox")]).toEqual([
      688,
      "688",
      `0 0 688 ${height}`
    ]);
    const ground = root.querySelector("rect")!;
    expect(["width", "height", "fill"].map((name) => ground.getAttribute(name))).toEqual([
      "688",
      String(height),
      "#ffffff"
    ]);
  });
  it("says what it shows to those who do not see it", () => {
    expect(root.getAttribute("role")).toBe("img");
    expect(root.querySelector("title")!.textContent).toBe("支出 987.65 万元用到哪里");
    expect(root.querySelector("desc")!.textContent).toBe("合成 · 决算，万元\n斜纹是没有列明的部分。\n来源：样例文件");
  });
  it("looks as on the page in light colours, with nothing that only a browser knows", () => {
    const bar = root.querySelectorAll("rect")[1]!;
    expect(["fill", "fill-opacity", "stroke-dasharray"].map((name) => bar.getAttribute(name))).toEqual([
      "#c44e00",
      "0.42",
      "1 3"
    ]);
    expect(svg).not.toMatch(/var\(|currentColor|<style|class=|color-mix|transparent/);
    expect(root.getAttribute("font-family")).toMatch(/Microsoft YaHei/);
    expect(picture({}, {lang: "en"}).svg).toMatch(/font-family="system-ui/);
  });
  it("is the same each time", () => {
    expect(picture().svg).toBe(svg);
  });
  it("keeps long texts within its width, line below line", () => {
    const long = "二〇二三年项目支出里没有对应到任何活动的部分，连同基本支出和未列明的部分，".repeat(4);
    const plain = parse(picture().svg);
    const wrapped = parse(picture({title: long, notes: [long]}).svg);
    expect(Number(wrapped.getAttribute("height"))).toBeGreaterThan(Number(plain.getAttribute("height")) + 100);
    const lines = [...wrapped.querySelectorAll("text")];
    for (const line of lines) {
      const size = Number(line.getAttribute("font-size") ?? 13);
      expect(textWidth(line.textContent ?? "", size)).toBeLessThanOrEqual(640);
      expect(line.textContent).not.toMatch(/^[，。]/);
    }
    const own = lines.filter((line) => line.parentElement === wrapped).map((line) => Number(line.getAttribute("y")));
    own.slice(1).forEach((y, i) => expect(y - own[i]!).toBeGreaterThanOrEqual(20));
  });
  it("keeps hostile texts inert, and refers to nothing outside", () => {
    const evil = `${hostile}</text><script>alert(1)</script>\u0000]]>`;
    const draw: Pictured["draw"] = () => {
      const node = shape("svg", {height: 20}, shape("text", {y: 13}, evil));
      node.firstElementChild!.setAttribute("onload", "alert(1)");
      return node;
    };
    const {svg: text} = picture({title: evil, subtitle: evil, mark: evil, notes: [evil], source: evil, draw});
    const read = parse(text);
    expect(read.querySelector("script, img, image, a, foreignObject, use, style")).toBeNull();
    const values = [...read.querySelectorAll("*"), read].flatMap((node) => [...node.attributes]);
    expect(values.filter(({name}) => /^on|href|src|^class|^data/.test(name))).toEqual([]);
    expect(values.filter(({value}) => /:\/\/|javascript:/.test(value)).map(({name}) => name)).toEqual(["xmlns"]);
    expect(read.querySelector("title")!.textContent).toContain("<script>alert(1)</script>");
  });
  it("names its patterns after the figure, so that two pictures fit one page", () => {
    const draw: Pictured["draw"] = ({id}) => shape("svg", {height: 20}, hatch(`${id}-hatch`));
    const ids = ["a", "b:c d"].map((id) => parse(picture({id, draw}).svg).querySelector("pattern")!.id);
    expect(ids).toEqual(["a-picture-hatch", "b-c-d-picture-hatch"]);
  });
  it("has the panels of a figure with their headings, side by side where there is room", () => {
    const panels = ["甲", "乙", "丙"].map((heading, i) => ({
      ...{id: String(i), heading},
      draw: ({width, id}: {width: number; id: string}) =>
        shape("svg", {height: 40 + 10 * i}, shape("text", {id, x: 0, y: 13}, `${heading} ${width}`))
    }));
    const at = (width: number) => {
      const read = parse(picture({draw: (drawing) => panelsTogether(panels, drawing)}, {width}).svg);
      const groups = [...read.querySelectorAll("g[transform] > g[transform]")].filter(
        (group) => group.querySelectorAll("text").length === 2
      );
      return groups.map((group) => [group.getAttribute("transform"), ...texts(group)]);
    };
    expect(at(1000)).toEqual([
      ["translate(0 0)", "甲", "甲 484"],
      ["translate(516 0)", "乙", "乙 484"],
      ["translate(0 100)", "丙", "丙 484"]
    ]);
    expect(at(320).map(([place, , own]) => [place, own])).toEqual([
      ["translate(0 0)", "甲 320"],
      ["translate(0 90)", "乙 320"],
      ["translate(0 190)", "丙 320"]
    ]);
  });
});
