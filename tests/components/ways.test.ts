// @vitest-environment jsdom
import {expect, it} from "vitest";
import {ways} from "../../src/components/ways.js";

const nav = ways(
  [
    {id: "lines", name: "折线", href: "?", current: true},
    {id: "stacked", name: "<b>堆积</b>", href: "?trend=stacked", current: false}
  ],
  {figure: "trend", label: "画法"}
);
const links = [...nav.querySelectorAll("a")];

it("is a named set of links, each with a key that keeps the focus", () => {
  expect([nav.localName, nav.getAttribute("aria-label")]).toEqual(["nav", "画法"]);
  expect(links.map((link) => [link.textContent, link.getAttribute("href"), link.dataset["key"]])).toEqual([
    ["折线", "?", "trend:way:lines"],
    ["<b>堆积</b>", "?trend=stacked", "trend:way:stacked"]
  ]);
});
it("marks the one in use, and only that", () => {
  expect(links.map((link) => link.getAttribute("aria-current"))).toEqual(["true", null]);
});
