import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {sliceReference} from "../reference/sliceReference.js";
import type {SliceState} from "../reference/sliceReference.js";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {figureFaults} from "./figureFaults.js";
import {shownNumbers, wrongNumbers} from "./shownNumbers.js";

const demo: SliceState = {
  groups: [{id: "demo", units: ["demo"]}],
  ...{year: 2023, against: 2022, from: 2019, to: 2024, side: "expenditure", lines: [], fund: "all"},
  ...{measure: "actual", per: "nominal"}
};
const family = ["demo", "demo-centre", "demo-palace", "demo-street"];

/** What the page tells of its slice, for comparing: not what it says to a screen reader when the slice changes. */
const content = async (page: Page) =>
  (await page.locator("#content :is(h1, .chips, figure, .absent)").allInnerTexts()).join("\n");
const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** What the page must show in a state and does not, and what it shows that is not so. */
async function faults(page: Page, state: SliceState, {unit = 10_000} = {}): Promise<string[]> {
  const numbers = await shownNumbers(page);
  const inTables = (figure: string) => numbers.filter((number) => number.figure === figure).map(({href}) => href);
  const {overYears, ofYear} = sliceReference(state);
  const expected = [
    ...overYears()
      .filter(({level, value}) => level === "shown" && value)
      .map((row) => ({...row, figure: "trend"})),
    ...ofYear()
      .filter(({value}) => value)
      .map((row) => ({...row, year: state.year, figure: "whole-at-once"}))
  ];
  const missing = expected.filter(({figure, group, year, line}) => {
    const units = state.groups.find(({id}) => id === group)!.units.join(",");
    const place = `/${encodeURIComponent(units)}/${year}/${encodeURIComponent(line)}/${state.measure}`;
    return !inTables(figure).some((href) => href.includes(place));
  });
  return [
    ...missing.map(({figure, group, year, line}) => `${figure} lacks ${line} of ${group} in ${year}`),
    ...wrongNumbers(numbers, {unit})
  ];
}

/** One thing that a reader does to a control, and what the page is to show then. */
interface Step {
  does: string;
  act: (page: Page) => Promise<unknown>;
  search: Record<string, string>;
  state: Partial<SliceState>;
  unit?: number;
}

const select = (name: string, value: string) => (page: Page) => page.locator(`#slice-${name}`).selectOption(value);
const open = async (page: Page, id: string) => {
  const opener = page.locator(`#${id}-opener`);
  if ((await opener.getAttribute("aria-expanded")) === "false") await opener.click();
};
const checkUnit = (name: string) => async (page: Page) => {
  await open(page, "slice-units");
  await page.locator("#slice-units").getByLabel(name).click();
  await page.keyboard.press("Escape");
};

const steps: readonly Step[] = [
  {does: "an earlier year", act: select("year", "2021"), search: {year: "2021"}, state: {year: 2021, against: 2020}},
  {does: "a year to hold against", act: select("against", "2019"), search: {against: "2019"}, state: {against: 2019}},
  {does: "fewer years", act: select("from", "2021"), search: {from: "2021"}, state: {from: 2021}},
  {does: "an end to the years", act: select("to", "2023"), search: {to: "2023"}, state: {to: 2023}},
  {
    does: "income",
    act: (page) => page.locator("[name=side][value=income]").check(),
    search: {side: "income"},
    state: {side: "income"}
  },
  {
    does: "spending again",
    act: (page) => page.locator("[name=side][value=expenditure]").check(),
    search: {},
    state: {side: "expenditure"}
  },
  {does: "a fund", act: select("fund", "general"), search: {fund: "general"}, state: {fund: "general"}},
  {does: "a measure", act: select("measure", "adjusted"), search: {measure: "adjusted"}, state: {measure: "adjusted"}},
  {
    does: "final accounts of all funds",
    act: async (page) => {
      await page.locator(`[data-key="chip:fund"]`).click();
      await page.locator(`[data-key="chip:fund"]`).waitFor({state: "detached"});
      await page.locator(`[data-key="chip:measure"]`).click();
    },
    search: {},
    state: {fund: "all", measure: "actual"}
  },
  {does: "amounts in yuan", act: select("amountUnit", "yuan"), search: {in: "yuan"}, state: {}, unit: 1},
  {does: "amounts per head", act: select("per", "head"), search: {per: "head"}, state: {per: "head"}, unit: 1},
  {does: "shares", act: select("per", "share"), search: {per: "share"}, state: {per: "share"}, unit: 1},
  {does: "amounts again", act: select("per", "nominal"), search: {}, state: {per: "nominal"}, unit: 1},
  {
    does: "a line found by its code",
    act: async (page) => {
      await open(page, "slice-lines");
      await page.locator("#slice-tree-search").fill("30201");
      await page
        .locator("#slice-lines")
        .getByRole("checkbox", {name: /办公费/})
        .click();
      await page.keyboard.press("Escape");
    },
    search: {lines: "basic-30201"},
    state: {lines: ["basic-30201"]},
    unit: 1
  },
  {
    does: "everything again",
    act: (page) => page.locator(`[data-key^="chip:line"]`).first().click(),
    search: {},
    state: {lines: []},
    unit: 1
  },
  {
    does: "another unit beside it",
    act: checkUnit("示例街道总工会"),
    search: {with: "demo-street"},
    state: {
      groups: [demo.groups[0]!, {id: "demo-street", units: ["demo-street"]}]
    },
    unit: 1
  },
  {
    does: "units below it",
    act: checkUnit("含下级"),
    search: {below: "1"},
    state: {
      groups: [
        {id: "demo", units: family},
        {id: "demo-street", units: ["demo-street"]}
      ]
    },
    unit: 1
  }
];

describe("the page of income and spending", () => {
  browserTest(
    "shows what each filter asks for, and a sent link shows the same",
    {timeout: 900_000},
    async ({visit}) => {
      const first = await visit("/spending?unit=demo");
      const {page, settle} = first;
      let state = demo;
      expect(await faults(page, state)).toEqual([]);
      for (const {does, act, search, state: change, unit} of steps) {
        await act(page);
        await settle();
        state = {...state, ...change};
        expect.soft(parameters(page), does).toMatchObject(search);
        expect.soft(await faults(page, state, {unit: unit ?? 10_000}), does).toEqual([]);
      }
      const told = await content(page);
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.getByRole("button", {name: "复制链接"}).click();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      const fresh = await visit(link);
      expect(await content(fresh.page)).toBe(told);
      expect(first.errors).toEqual([]);
    }
  );

  browserTest(
    "breaks a series where the chart of accounts changed, in words and in black and white",
    async ({visit}) => {
      const {page, errors} = await visit("/spending?unit=demo&side=income");
      const mark = page.locator("#trend .year-break:visible");
      expect(await mark.locator("text").textContent()).toBe("2022 年起科目有变");
      expect(await mark.locator("line").evaluate((line) => getComputedStyle(line).strokeDasharray)).not.toBe("none");
      expect(await page.locator("#trend .note").allInnerTexts()).toContainEqual(
        expect.stringContaining("数列在这里断开")
      );
      await page.locator("#trend summary").first().click();
      expect(await page.locator("#trend tbody").innerText()).toContain("2022 年以前为“事业收入”");
      expect([await axeFaults(page), errors]).toEqual([[], []]);
    }
  );

  browserTest("goes back and forth with the browser, and reloads to the same", async ({visit}) => {
    const {page, settle} = await visit("/spending?unit=demo");
    const before = await content(page);
    await page.locator("#slice-fund").selectOption("general");
    await settle();
    const after = await content(page);
    expect(after).not.toBe(before);
    await page.goBack();
    await settle();
    expect(await content(page)).toBe(before);
    await page.goForward();
    await settle();
    expect(await content(page)).toBe(after);
    await page.reload();
    await settle();
    expect(await content(page)).toBe(after);
  });

  browserTest("names what a link asks for that is not there, and leaves it out", async ({visit}) => {
    const plain = await visit("/spending?unit=demo");
    const {page} = await visit("/spending?unit=demo&fund=gold&lines=nowhere&per=moon&year=1900&with=yanfeng-ftu");
    const status = await page.locator(".follow .status").innerText();
    for (const value of ["gold", "nowhere", "moon", "1900"]) expect(status).toContain(value);
    expect(status).toMatch(/合成数据/);
    expect(await page.locator("#trend").innerText()).toBe(await plain.page.locator("#trend").innerText());
  });

  browserTest("does not let real and synthetic units be chosen together, and says why", async ({visit}) => {
    const {page} = await visit("/spending?unit=demo");
    await open(page, "slice-units");
    const real = page.locator("#slice-units").getByLabel(/雁峰区总工会/);
    expect(await real.isDisabled()).toBe(true);
    expect(await page.locator("#slice-units li", {hasText: "雁峰区总工会"}).innerText()).toContain(
      "合成数据不能与真实单位放在一起"
    );
  });

  browserTest("keeps the filters on the way to another page and back", async ({visit}) => {
    const {page, settle} = await visit("/spending?unit=demo&fund=general&lines=project");
    const before = await content(page);
    await page.locator("header.bar").getByRole("link", {name: "总览"}).click();
    await settle();
    expect(parameters(page)).toMatchObject({unit: "demo", fund: "general", lines: "project"});
    await page.locator("header.bar").getByRole("link", {name: "收支"}).click();
    await settle();
    expect(await content(page)).toBe(before);
  });

  browserTest("draws each figure anew once for a change, and moves nothing that the reader holds", async ({visit}) => {
    const {page, settle} = await visit("/spending?unit=demo");
    await page.evaluate(() => {
      const drawn: Record<string, number> = {};
      Object.assign(window, {drawn});
      new MutationObserver((records) => {
        for (const node of records.flatMap((record) => [...record.addedNodes]))
          if (node instanceof Element)
            for (const figure of [node, ...node.querySelectorAll("figure")])
              if (figure.matches("figure[id]")) drawn[figure.id] = (drawn[figure.id] ?? 0) + 1;
      }).observe(document.querySelector("main")!, {childList: true, subtree: true});
    });
    const figures = await page.locator("main figure[id]").evaluateAll((nodes) => nodes.map((node) => node.id));
    expect(figures.length).toBeGreaterThanOrEqual(8);
    await page.locator("#slice-fund").scrollIntoViewIfNeeded();
    const place = () => page.locator("#slice-fund").boundingBox();
    const before = await place();
    await page.locator("#slice-fund").selectOption("general");
    await settle();
    const drawn = await page.evaluate(() => (window as unknown as {drawn: Record<string, number>}).drawn);
    expect(Object.values(drawn).every((times) => times === 1)).toBe(true);
    expect(Object.keys(drawn).length).toBeGreaterThanOrEqual(figures.length - 1);
    expect(await place()).toEqual(before);
  });
});

describe.each(["/spending", "/en/spending"])("%s", (path) => {
  const searches = [
    "?unit=demo&with=demo-centre,demo-street&per=head",
    "?unit=demo&lines=project&trend=stacked&heat=share"
  ];
  for (const width of [360, 1280])
    browserTest(
      `reads well at ${width} px, with its form and a panel open too`,
      {timeout: 300_000},
      async ({visit}) => {
        for (const search of searches) {
          const {page, settle, errors} = await visit(path + search, {width});
          expect.soft(await figureFaults(page), search).toEqual([]);
          if (width === 360) await open(page, "slice-controls");
          await open(page, "slice-lines");
          expect.soft(await axeFaults(page), search).toEqual([]);
          await page.keyboard.press("Escape");
          await page.locator("#trend summary").click();
          await page.locator("#trend td a[href^='#']").first().click();
          await settle();
          expect.soft(await axeFaults(page), search).toEqual([]);
          expect.soft(errors, search).toEqual([]);
        }
      }
    );
});
