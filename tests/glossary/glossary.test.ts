// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, test} from "vitest";
import {glossaryWords as english} from "../../src/en/glossaryWords.js";
import {words as englishWords} from "../../src/en/words.js";
import {contents} from "../../src/glossary/contents.js";
import {numberTerms} from "../../src/glossary/numberTerms.js";
import {standards} from "../../src/glossary/standards.js";
import {termList} from "../../src/glossary/termList.js";
import {termAnchor, termGroups, termOfMetric, terms, termsOf} from "../../src/glossary/terms.js";
import type {Term} from "../../src/glossary/terms.js";
import {glossaryWords as chinese} from "../../src/glossaryWords.js";
import {metrics} from "../../src/metrics.js";
import type {MetricId} from "../../src/metrics.js";
import {pages} from "../../src/pages.js";
import type {Provenance} from "../../src/provenance/types.js";
import {words as chineseWords} from "../../src/words.js";
import {testPageWords} from "../testPageWords.js";

testPageWords("名词", {
  chinese,
  english,
  calls: {standard: ["", "1"].flatMap((number) => ["", "2"].map((at) => [{name: "x", number, at}]))},
  fragments: /^standard$/,
  foreign: /\.other$/
});

const ids = termGroups.flatMap((group) => termsOf(group).map(([id]) => id));
const term = (id: (typeof ids)[number]): Term => terms[id];

describe("the terms", () => {
  it("stand each in one part of the glossary, and at an address of their own", () => {
    expect([...ids].sort()).toEqual(Object.keys(terms).sort());
    expect(new Set(ids.map(termAnchor)).size).toBe(ids.length);
  });
  it("are called by the other language what it calls them", () => {
    for (const id of ids) {
      expect([id, chinese.terms[id].other]).toEqual([id, english.terms[id].name]);
      expect([id, english.terms[id].other]).toEqual([id, chinese.terms[id].name]);
    }
  });
  it("are told differently to a clerk and to a stranger, and say what they are not", () => {
    for (const {terms: own} of [chinese, english])
      for (const {exact, plain, unlike} of Object.values(own)) expect(new Set([exact, plain, unlike]).size).toBe(3);
  });
  it("tell a stranger in few words", () => {
    for (const {plain} of Object.values(chinese.terms)) expect(plain.length).toBeLessThanOrEqual(30);
    for (const {plain} of Object.values(english.terms)) expect(plain.split(" ").length).toBeLessThanOrEqual(20);
  });
  it("name pages that there are, and every standard for one of them", () => {
    for (const id of ids) for (const page of term(id).pages) expect(pages).toContain(page);
    const cited = ids.flatMap((id) => term(id).standards.map(([standard]) => standard));
    expect([...new Set(cited)].sort()).toEqual(Object.keys(standards).sort());
  });
});

describe("a measure", () => {
  it("has a term, but for amounts that need none", () => {
    const without = (Object.keys(metrics) as MetricId[]).filter((id) => termOfMetric(id) === undefined);
    expect(without).toEqual(["income", "expenditure"]);
  });
  it("and its term go back to the same standard", () => {
    for (const [id, {standard}] of Object.entries(metrics)) {
      if (!standard) continue;
      const cited = term(termOfMetric(id as MetricId)!).standards.map(
        ([key, at]) => `${(standards[key] as {number?: string}).number} ${at}`
      );
      expect(cited).toContain(standard);
    }
  });
});

describe.each([
  ["zh-CN", chineseWords, chinese],
  ["en", englishWords, english]
] as const)("the page of terms in %s", (lang, words, text) => {
  beforeEach(() => void (document.documentElement.lang = lang));
  afterEach(() => document.documentElement.removeAttribute("lang"));
  const lists = () => termGroups.map((group) => termList(group, {words, text}));

  it("has every term where its contents lead", () => {
    document.body.replaceChildren(contents({text}), ...lists());
    const links = [...document.querySelectorAll(".term-contents a:not(.part)")];
    expect(links).toHaveLength(ids.length);
    for (const link of links) {
      const heading = document.getElementById(link.getAttribute("href")!.slice(1))!;
      expect(heading.localName).toBe("h3");
      expect(heading.textContent!.startsWith(link.textContent!)).toBe(true);
    }
  });
  it("gives formula, standard and pages in this language", () => {
    document.body.replaceChildren(...lists());
    const rate = document.getElementById("term-completion-rate")!.parentElement!;
    expect(rate.textContent).toContain(words.metrics.expenditure_execution.meaning);
    expect(rate.textContent).toContain(text.labels.standards);
    expect([...rate.querySelectorAll("dd a")].map((link) => link.getAttribute("href"))).toContain("./checks");
    expect(rate.querySelector("h3 [lang]")!.getAttribute("lang")).toBe(words.bar.otherLanguageTag);
    const own = document.getElementById("term-wan-yuan")!.parentElement!;
    expect(own.textContent).toContain(text.own);
  });
  if (lang === "en")
    it("marks what is Chinese in it", () => {
      document.body.replaceChildren(...lists());
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (/\p{Script=Han}/u.test(walker.currentNode.textContent!))
          expect(walker.currentNode.parentElement!.closest("[lang]")!.getAttribute("lang")).toBe("zh-CN");
    });
});

test("a number leads to its terms", () => {
  const found = (parts: object) => ({subject: {kind: "row", item: null}, basis: "reported", ...parts}) as Provenance;
  const links = (parts: object) =>
    [...(numberTerms(found(parts), {words: chineseWords})?.querySelectorAll("a") ?? [])].map((link) => [
      link.textContent,
      link.getAttribute("href")
    ]);
  const line = {kind: "line", lines: [{name: "支出", name_en: "Spending", notItemised: true}]};
  expect(links({})).toEqual([]);
  expect(links({basis: "derived", subject: {kind: "metric", metric: "carry_over_rate", year: 2023}})).toEqual([
    ["结转结余率", "./glossary#term-carry-over-rate"],
    ["推算", "./glossary#term-derived"]
  ]);
  expect(links({subject: {...line, measure: "budget"}})).toEqual([
    ["年初预算", "./glossary#term-original-budget"],
    ["未列明", "./glossary#term-not-itemised"]
  ]);
});
