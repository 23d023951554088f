// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {drawingTurn} from "../../src/components/drawingTurn.js";

const widths = [320, 640, 1000];
const drawnAt: number[] = [];
const draw = (width: number) => {
  drawnAt.push(width);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", `drawing drawing-${width}`);
  svg.append(String(width));
  return svg;
};
/** A browser that shows one of the widths. */
const showing = (width: number) =>
  vi.spyOn(Element.prototype, "getClientRects").mockImplementation(function (this: Element) {
    return (this.matches(`.drawing-${width}`) ? [{}] : []) as unknown as DOMRectList;
  });
const texts = () => [...document.querySelectorAll("svg")].map((svg) => svg.textContent);
afterEach(() => {
  vi.restoreAllMocks();
  drawnAt.length = 0;
});

it("in a hurry only what is shown is drawn, and the others when there is time", () => {
  showing(640);
  const put = () => document.body.replaceChildren(...drawingTurn.drawings("a", {widths, draw}));
  put();
  expect(texts()).toEqual(["320", "640", "1000"]);
  drawingTurn.rest();
  drawingTurn.hurry(put);
  expect(texts()).toEqual(["", "640", ""]);
  expect([...document.querySelectorAll("svg")].map((svg) => svg.getAttribute("class"))).toEqual(
    widths.map((width) => `drawing drawing-${width}`)
  );
  drawingTurn.rest();
  expect([texts(), drawnAt]).toEqual([
    ["320", "640", "1000"],
    [...widths, 640, 320, 1000]
  ]);
});

it("of what is not known to be on the page everything is drawn", () => {
  showing(640);
  drawingTurn.hurry(() => document.body.replaceChildren(...drawingTurn.drawings("b", {widths, draw})));
  expect(texts()).toEqual(["320", "640", "1000"]);
});

it("a page that has become narrower is drawn as it is shown now", () => {
  const put = () => document.body.replaceChildren(...drawingTurn.drawings("c", {widths, draw}));
  put();
  showing(1000);
  drawingTurn.rest();
  showing(320);
  drawingTurn.rest();
  drawingTurn.hurry(put);
  expect(texts()).toEqual(["320", "", ""]);
});
