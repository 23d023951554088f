// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {element} from "../src/components/element.js";
import {places} from "../src/places.js";

interface Facts {
  search: string;
}

type Bar = HTMLElement & {value?: Facts; fail(): void};

let bar: Bar;
let answers: Map<string, {resolve: () => void; reject: (reason: Error) => void}>;
const whole = (facts: Facts) =>
  new Promise<Facts>((resolve, reject) => answers.set(facts.search, {resolve: () => resolve(facts), reject}));
const text = (facts: Facts) => element("p", {}, facts.search);
const shown = () => [...document.querySelectorAll(".place")].map((node) => node.textContent);
const change = (search: string) => {
  bar.value = {search};
  bar.dispatchEvent(new CustomEvent("input"));
};
const built = (name: string) =>
  `<observablehq-loading><div data-place="${name}"><p>built</p></div></observablehq-loading>`;

beforeEach(() => {
  vi.useFakeTimers({toFake: ["setTimeout", "clearTimeout", "requestAnimationFrame", "performance"]});
  answers = new Map();
  bar = Object.assign(element("div"), {value: {search: "first"}, fail: vi.fn()});
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  history.replaceState(null, "", "/");
});

it("what a choice shows is drawn in the task that changed it, and what stands behind it when it is answered", async () => {
  const own = await places(bar, {whole});
  document.body.append(own.now("a", text));
  const behind = own.behind("b", text);
  answers.get("first")!.resolve();
  document.body.append(await behind);
  expect(shown()).toEqual(["first", "first"]);
  const acted: string[] = [];
  own.each((facts) => acted.push(facts.search));
  change("second");
  expect([shown(), acted]).toEqual([["second", "first"], ["first"]]);
  const [, waiting] = [...document.querySelectorAll(".place")];
  expect(waiting!.getAttribute("aria-busy")).toBe("true");
  await vi.advanceTimersByTimeAsync(50);
  expect(acted).toEqual(["first", "second"]);
  answers.get("second")!.resolve();
  await vi.advanceTimersByTimeAsync(50);
  expect([shown(), waiting!.hasAttribute("aria-busy")]).toEqual([["second", "second"], false]);
});

it("what is out of sight is drawn after what the reader sees", async () => {
  let look: (entries: {target: Element; isIntersecting: boolean}[]) => void = () => undefined;
  vi.stubGlobal("IntersectionObserver", function (own: typeof look) {
    look = own;
    return {observe: () => undefined};
  });
  const own = await places(bar, {whole});
  document.body.append(own.now("a", text), own.now("b", text));
  const [a, b] = [...document.querySelectorAll(".place")] as [Element, Element];
  look([
    {target: a, isIntersecting: false},
    {target: b, isIntersecting: true}
  ]);
  change("second");
  const busy = () => [a, b].map((node) => node.getAttribute("aria-busy"));
  expect([shown(), busy()]).toEqual([
    ["first", "second"],
    ["true", null]
  ]);
  await vi.advanceTimersByTimeAsync(50);
  expect([shown(), busy()]).toEqual([
    ["second", "second"],
    [null, null]
  ]);
});

it("an answer that another choice has overtaken is not drawn", async () => {
  const own = await places(bar, {whole});
  const behind = own.behind("b", text);
  answers.get("first")!.resolve();
  document.body.append(await behind);
  change("second");
  await vi.advanceTimersByTimeAsync(50);
  change("third");
  await vi.advanceTimersByTimeAsync(50);
  answers.get("third")!.resolve();
  answers.get("second")!.resolve();
  await vi.advanceTimersByTimeAsync(50);
  expect(shown()).toEqual(["third"]);
});

it("what cannot be answered is said, and nothing of another choice is left to be read", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const own = await places(bar, {whole});
  const behind = own.behind("b", text);
  answers.get("first")!.resolve();
  document.body.append(await behind);
  change("second");
  await vi.advanceTimersByTimeAsync(50);
  answers.get("second")!.reject(new Error("no engine"));
  await vi.advanceTimersByTimeAsync(50);
  expect(bar.fail).toHaveBeenCalledOnce();
  expect(document.querySelector(".place")!.classList.contains("undrawn")).toBe(true);
});

it("what the build drew of the opening choice stays until the page is drawn, and of another is not shown", async () => {
  document.body.innerHTML = built("a");
  const opening = (await places(bar, {whole})).now("a", text);
  expect([opening.textContent, opening.classList.contains("undrawn")]).toEqual(["built", false]);
  await vi.advanceTimersByTimeAsync(50);
  expect(opening.textContent).toBe("first");
  history.replaceState(null, "", "/?unit=demo");
  document.body.innerHTML = built("a");
  const other = (await places(bar, {whole})).now("a", text);
  expect(other.classList.contains("undrawn")).toBe(true);
  await vi.advanceTimersByTimeAsync(50);
  expect([other.textContent, other.classList.contains("undrawn")]).toEqual(["first", false]);
});

it("waits for a page that has nothing to show yet", async () => {
  delete bar.value;
  const coming = places(bar, {whole});
  change("late");
  const own = await coming;
  expect(own.now("a", text).textContent).toBe("late");
});
