// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {element} from "../../src/components/element.js";
import {tourWords as english} from "../../src/en/tourWords.js";
import {steps} from "../../src/tour/steps.js";
import {tourStart} from "../../src/tour/tourStart.js";
import {tourWords as chinese} from "../../src/tourWords.js";
import {words} from "../../src/words.js";
import {testPageWords} from "../testPageWords.js";

testPageWords("导览", {chinese, english, calls: {place: [["1", "7"]], open: [["1"]]}});

const card = () => document.querySelector(".tour");
const button = (label: string) =>
  [...card()!.querySelectorAll("button")].find((node) => node.textContent === label && !node.hidden)!;
const title = () => card()!.querySelector("h2")!.textContent;
const toured = () => [...document.querySelectorAll(".toured")].map((node) => node.id);
const escape = (target: EventTarget) =>
  target.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", bubbles: true}));

async function start() {
  document.getElementById("tour-start")!.click();
  await vi.waitFor(() => expect(card()).not.toBeNull());
}

beforeEach(() => {
  // jsdom lays nothing out: here what is not hidden is seen.
  vi.spyOn(Element.prototype, "getClientRects").mockImplementation(function (this: Element) {
    return (this.closest("[hidden]") ? [] : [{}]) as unknown as DOMRectList;
  });
  Element.prototype.scrollIntoView = vi.fn();
  const shown = (id: string, attributes: Record<string, string | boolean> = {}) => element("div", {id, ...attributes});
  document.body.replaceChildren(
    element(
      "div",
      {class: "bar"},
      shown("choice", {class: "choice"}),
      element("button", {id: "pages-opener"}),
      element("nav", {hidden: true}, shown("import", {"data-key": "page:import"}))
    ),
    element(
      "div",
      {id: "content"},
      tourStart({words}),
      element("h1", {}, shown("own", {class: "number-link"})),
      shown("findings")
    )
  );
});
afterEach(() => {
  if (card()) escape(card()!);
  vi.restoreAllMocks();
});

it("never starts by itself, and not twice", async () => {
  expect(card()).toBeNull();
  await start();
  document.getElementById("tour-start")!.click();
  await Promise.resolve();
  expect(document.querySelectorAll(".tour")).toHaveLength(1);
});

it("takes five to seven steps, each pointing at what is to be seen of the page", async () => {
  await start();
  expect(document.activeElement).toBe(card()!.querySelector("h2"));
  const seen: [string | null, string[]][] = [];
  for (const step of steps) {
    seen.push([title(), toured()]);
    expect(card()!.textContent).toContain(chinese.steps[step.id].text);
    if (step !== steps.at(-1)) button(chinese.next).click();
  }
  expect(steps.length).toBeGreaterThanOrEqual(5);
  expect(steps.length).toBeLessThanOrEqual(7);
  expect(seen.map(([, ids]) => ids)).toEqual([
    ["own"],
    [],
    ["choice"],
    [],
    ["findings"],
    ["pages-opener"],
    ["pages-opener"]
  ]);
  expect(new Set(seen.map(([name]) => name)).size).toBe(steps.length);
  button(chinese.back).click();
  expect(title()).toBe(chinese.steps.own.title);
  expect(card()!.querySelector<HTMLAnchorElement>("a:not([hidden])")!.getAttribute("href")).toBe("./import");
});

it("ends at its last step, by its button and by Escape, and gives the focus back", async () => {
  for (const end of [
    () => button(chinese.end).click(),
    () => void escape(card()!.querySelector("h2")!),
    () => void escape(document.body),
    () => {
      for (const step of steps) if (step !== steps.at(-1)) button(chinese.next).click();
      button(chinese.end).click();
    }
  ]) {
    await start();
    end();
    expect([card(), toured(), document.activeElement?.id]).toEqual([null, [], "tour-start"]);
  }
});

it("leaves Escape to what else is open", async () => {
  await start();
  escape(document.getElementById("own")!);
  expect(card()).not.toBeNull();
});
