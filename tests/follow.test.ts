// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import type {Unknown, UnitYear} from "../src/choice.js";
import {element} from "../src/components/element.js";
import type {Query} from "../src/database/query.js";
import {follow} from "../src/follow.js";
import type {Follow} from "../src/follow.js";
import {words} from "../src/words.js";

const year = (fiscal_year: number): UnitYear => ({
  ...{unit_id: "u", fiscal_year, name: "u", name_en: "u"},
  ...{stated: true, synthetic: false}
});
const years = [year(2023), year(2022)];
const query: Query = () => Promise.resolve([]);

interface Shown {
  search: string;
  unknown: Unknown[];
}

/** Loads that the test answers itself, by the query string asked for. */
function makeLoad() {
  const waiting = new Map<string, {resolve(value: Shown): void; reject(reason: Error): void}>();
  const load = (_query: Query, _choice: unknown, search: string) =>
    new Promise<Shown>((resolve, reject) => waiting.set(search, {resolve, reject}));
  return {
    load,
    answer: async (search: string) => {
      waiting.get(search)!.resolve({search, unknown: []});
      await vi.advanceTimersByTimeAsync(0);
    },
    fail: async (search: string) => {
      waiting.get(search)!.reject(new Error("no engine"));
      await vi.advanceTimersByTimeAsync(0);
    },
    asked: () => [...waiting.keys()]
  };
}

let page: Follow<Shown>;
let loads: ReturnType<typeof makeLoad>;
const status = () => page.querySelector(".status")!.textContent;
const shown = () => page.value?.search;

beforeEach(async () => {
  vi.useFakeTimers();
  history.replaceState(null, "", "/spending");
  loads = makeLoad();
  page = follow(years, {page: "spending", query, words, load: loads.load});
  document.body.replaceChildren(page);
  await loads.answer("");
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe("a change", () => {
  it("is shown, and stands in the address as a step that the reader can take back", async () => {
    const before = history.length;
    const input = vi.fn();
    page.addEventListener("input", input);
    void page.go("?per=head");
    expect([page.search(), shown(), location.search]).toEqual(["?per=head", "", ""]);
    await loads.answer("?per=head");
    expect([shown(), location.search, history.length]).toEqual(["?per=head", "?per=head", before + 1]);
    expect(input).toHaveBeenCalledOnce();
  });
  it("made before another was shown is overtaken by it, whichever is answered first", async () => {
    const input = vi.fn();
    page.addEventListener("input", input);
    void page.go("?per=head");
    void page.go("?per=head&in=yi");
    await loads.answer("?per=head&in=yi");
    await loads.answer("?per=head");
    expect([shown(), location.search]).toEqual(["?per=head&in=yi", "?per=head&in=yi"]);
    expect(input).toHaveBeenCalledOnce();
  });
  it("says that it is being computed only where that takes a while", async () => {
    void page.go("?per=head");
    await vi.advanceTimersByTimeAsync(100);
    expect(status()).toBe("");
    await vi.advanceTimersByTimeAsync(100);
    expect(status()).toBe(words.bar.computing);
    expect(document.documentElement.classList.contains("computing")).toBe(true);
    await loads.answer("?per=head");
    expect(status()).toBe("");
    expect(document.documentElement.classList.contains("computing")).toBe(false);
  });
  it("that cannot be computed is said, asked for no more, and can be tried again", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    void page.go("?per=head");
    await loads.fail("?per=head");
    expect(page.querySelector("[role=alert]")!.textContent).toContain(words.bar.retry);
    expect([shown(), page.search(), location.search]).toEqual(["", "", ""]);
    page.querySelector<HTMLButtonElement>("[role=alert] button")!.click();
    await loads.answer("?per=head");
    expect([shown(), location.search, status()]).toEqual(["?per=head", "?per=head", ""]);
  });
});

describe("what a change brought", () => {
  const said = () => page.querySelector("[data-announcer]")!.textContent;
  let headline: HTMLElement;
  beforeEach(() => {
    headline = element("h1", {}, "2023 年支出 261.20 万元");
    document.body.append(element("div", {id: "content"}, headline));
  });

  it("is said in the page’s own headline once it is redrawn, but not as the page opens", async () => {
    await vi.advanceTimersByTimeAsync(1000);
    expect(said()).toBe("");
    void page.go("?lines=basic");
    await loads.answer("?lines=basic");
    expect(said()).toBe("");
    headline.replaceChildren("2023 年基本支出 95.08 万元");
    await vi.advanceTimersByTimeAsync(1000);
    expect(said()).toBe("现在显示：2023 年基本支出 95.08 万元");
    expect(page.querySelector("[data-announcer]")!.closest("[role]")!.getAttribute("role")).toBe("status");
  });
  it("is said after what the page is about, and once for changes that follow each other", async () => {
    const mutations = vi.fn();
    new MutationObserver(mutations).observe(page.querySelector("[data-announcer]")!, {childList: true});
    headline.before(element("p", {class: "subject"}, "燕峰区总工会 · 2022 年度"));
    for (const search of ["?per=head", "?year=2022"]) {
      void page.go(search);
      await loads.answer(search);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(said()).toMatch(/^现在显示 燕峰区总工会 · 2022 年度：2023 年支出/);
    expect(
      mutations.mock.calls
        .flatMap(([records]) => records as MutationRecord[])
        .filter((one) => one.addedNodes[0]?.textContent)
    ).toHaveLength(1);
  });
  it("is said of back and forward too, and not of what could not be shown", async () => {
    history.replaceState(null, "", "/spending?per=head");
    dispatchEvent(new PopStateEvent("popstate"));
    await loads.answer("?per=head");
    await vi.advanceTimersByTimeAsync(1000);
    expect(said()).not.toBe("");
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    void page.go("?in=yi");
    await loads.fail("?in=yi");
    await vi.advanceTimersByTimeAsync(1000);
    expect(said()).toBe("");
  });
});

describe("a link to the same page", () => {
  const click = (href: string, options: MouseEventInit = {}) => {
    const link = element("a", {href}, element("b", {}, "Mark"));
    document.body.append(link);
    const event = new MouseEvent("click", {bubbles: true, cancelable: true, ...options});
    // jsdom does not go anywhere, and says so on the console.
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    link.firstElementChild!.dispatchEvent(event);
    return event.defaultPrevented;
  };
  it("is followed in place, from anything in it", async () => {
    expect(click("?lines=basic")).toBe(true);
    await loads.answer("?lines=basic");
    expect([shown(), location.search]).toEqual(["?lines=basic", "?lines=basic"]);
    expect(click("?")).toBe(true);
    await loads.answer("");
    expect([shown(), location.search]).toEqual(["", ""]);
  });
  it.each([{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {button: 1}])(
    "is left to the browser where the reader wants it elsewhere: %o",
    (options) => {
      expect(click("?lines=basic", options)).toBe(false);
      expect(loads.asked()).toEqual([""]);
    }
  );
  it("is not followed where something in the page has done what it asks for", () => {
    const own = (event: Event) => event.preventDefault();
    document.body.addEventListener("click", own, {once: true});
    expect(click("?lines=basic")).toBe(true);
    expect(loads.asked()).toEqual([""]);
  });
  it("is not one to another page, or to a place on this", () => {
    expect([click("./checks?unit=u"), click("#rows")]).toEqual([false, false]);
    expect(loads.asked()).toEqual([""]);
  });
});

describe("back and forward", () => {
  it("show what the address says, without another step", async () => {
    void page.go("?per=head");
    await loads.answer("?per=head");
    const steps = history.length;
    history.replaceState(null, "", "/spending");
    dispatchEvent(new PopStateEvent("popstate"));
    await loads.answer("");
    expect([shown(), page.search(), history.length]).toEqual(["", "", steps]);
  });
  it("to a number of what is shown ask for nothing", () => {
    dispatchEvent(new PopStateEvent("popstate"));
    expect(loads.asked()).toEqual([""]);
  });
});
