// @vitest-environment jsdom
import {beforeAll, describe, expect, it} from "vitest";
import {brief} from "../../src/brief/brief.js";
import {briefPublication} from "../../src/brief/briefPublication.js";
import type {BriefDraft} from "../../src/brief/briefPublication.js";
import {briefTelling} from "../../src/brief/briefTelling.js";
import {briefSections, writeAuthorChoices} from "../../src/brief/choices.js";
import type {AuthorChoices} from "../../src/brief/choices.js";
import type {BriefTelling} from "../../src/brief/telling.js";
import {unitYears} from "../../src/choice.js";
import type {Choice} from "../../src/choice.js";
import {numberPieces, plainText} from "../../src/components/numberText.js";
import {words as english} from "../../src/en/words.js";
import type {Part, Publication, TablePart} from "../../src/publish/publication.js";
import {words as chinese} from "../../src/words.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();
const languages = {zh: chinese, en: english};
type Lang = keyof typeof languages;
const tellings = {} as Record<Lang, BriefTelling>;
beforeAll(async () => {
  for (const lang of ["zh", "en"] as const) tellings[lang] = await briefTelling(languages[lang]);
});

const real: Choice = {unit: "yanfeng-ftu", year: 2023};
const chose = (choices: Partial<AuthorChoices>) =>
  writeAuthorChoices({stamp: "draft", picked: {}, edited: {}, said: {}, ...choices}, "");
const draftOf = async (choice: Choice, {lang = "zh", search = ""}: {lang?: Lang; search?: string} = {}) =>
  briefPublication(await brief(query, choice, search), tellings[lang]);

/** Every text that a part shows. */
function textsOf(part: Part): readonly string[] {
  switch (part.kind) {
    case "heading":
    case "paragraph":
      return [part.text];
    case "list":
      return part.items;
    case "table":
      return [part.title, ...part.columns.map(({head}) => head), ...part.rows.flat().map(({text}) => text)];
    case "figure":
      return [part.title, part.subtitle, ...part.notes, part.source, ...textsOf(part.table)];
  }
}
const everyText = ({title, scope, stamped, parts, sources}: Publication) =>
  [title, stamped, ...scope.flatMap(({label, text}) => [label, text]), ...parts.flatMap(textsOf), ...sources].map(
    plainText
  );

/** What stands below the heading of a section, up to the next one. */
function below({publication: {parts}}: BriefDraft, section: string): readonly Part[] {
  const start = parts.findIndex((part) => part.kind === "heading" && part.id === `brief-${section}`);
  const rest = start < 0 ? [] : parts.slice(start + 1);
  const end = rest.findIndex(({kind}) => kind === "heading");
  return end < 0 ? rest : rest.slice(0, end);
}
const saidBelow = (draft: BriefDraft, section: string) => below(draft, section).flatMap(textsOf).map(plainText);
const tableOf = ({publication: {parts}}: BriefDraft) =>
  parts.find((part): part is TablePart => part.kind === "table" && part.id === "brief-numbers-table");
const rowsOf = (draft: BriefDraft) => tableOf(draft)!.rows.map((cells) => cells.map(({text}) => plainText(text)));

/** Places are cited as documents number their chapters. */
const place = /[一二三四五六七八九十]+(?:\([一二三四五六七八九十]+\)\d*)?·\d+/gu;

describe.each(["zh", "en"] as const)("in %s, the brief of every unit and year", (lang) => {
  it(
    "says something in each section or says why not, and nothing that a computation left over",
    {timeout: 180_000},
    async () => {
      const years = await unitYears(query);
      expect(years.length).toBeGreaterThan(20);
      for (const {unit_id: unit, fiscal_year: year} of years) {
        const draft = await draftOf({unit, year}, {lang});
        const at = `${unit} ${year}`;
        for (const section of briefSections)
          if (section !== "figures")
            expect([at, section, saidBelow(draft, section).join("")]).toEqual([
              at,
              section,
              expect.stringMatching(/\S/)
            ]);
        for (const {id, picked, items} of draft.sections)
          expect([at, id, items.map((item) => item.id)]).toEqual([at, id, expect.arrayContaining([...picked])]);
        expect([at, draft.unsupported]).toEqual([at, {}]);
        for (const text of everyText(draft.publication)) {
          expect([at, text]).toEqual([at, expect.not.stringMatching(/undefined|NaN|null|Infinity|\[object|=>|\$\{/)]);
          expect([at, text]).toEqual([
            at,
            expect.not.stringMatching(/^\s|\s$|\s\s|[,.;，。；、]{2}|。”?。|[（(][）)]/u)
          ]);
          if (lang === "en")
            expect([at, text.replaceAll(place, "")]).toEqual([
              at,
              expect.not.stringMatching(/[\p{Script=Han}，。；：、（）]/u)
            ]);
        }
      }
    }
  );
  it("tells no item of a section twice, and has no two parts of one name", async () => {
    for (const {unit_id: unit, fiscal_year: year} of await unitYears(query)) {
      const {sections, publication} = await draftOf({unit, year}, {lang});
      for (const {id, items} of sections)
        expect([unit, year, id, new Set(items.map((item) => item.id)).size]).toEqual([unit, year, id, items.length]);
      const ids = publication.parts.flatMap((part) => ("id" in part ? [part.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe("the brief of the real unit", () => {
  it("has the report's figures, and what they give", async () => {
    expect(rowsOf(await draftOf(real))).toEqual([
      ["收入", "271.37", "196.43 推算", "+74.94", "210.10 推算", "129.16%"],
      ["支出", "261.20", "250.17 推算", "+11.03", "275.50 推算", "94.81%"],
      ["基本支出", "95.08", "127.13 推算", "−32.05", "未列明", ""],
      ["项目支出", "27.50", "0.00 推算", "+27.50", "未列明", ""],
      ["年末结转和结余", "75.28", "65.11 推算", "+10.17", "", ""],
      ["“三公”经费", "0.00", "0.00 推算", "0.00", "0.00", "无基数"]
    ]);
  });
  it("has the same figures in English, of a budget of nothing no rate", async () => {
    const draft = await draftOf(real, {lang: "en"});
    const bare = (rows: string[][]) => rows.map((cells) => cells.slice(1).map((text) => text.replace(/ \p{L}+$/u, "")));
    expect(
      bare(rowsOf(draft))
        .flat()
        .filter((text) => /\d/.test(text))
    ).toEqual(
      bare(rowsOf(await draftOf(real)))
        .flat()
        .filter((text) => /\d/.test(text))
    );
    const last = tableOf(draft)!.rows.at(-1)!.at(-1)!;
    expect(last).toEqual({text: "no base"});
  });
  it("has numbers for machines in the unit that it prints, and says nothing of a year that is not stated", async () => {
    const [income] = tableOf(await draftOf(real))!.rows;
    expect(income!.map(({value}) => value?.number)).toEqual([
      undefined,
      271.37,
      expect.closeTo(196.4314, 4),
      expect.closeTo(74.9386, 4),
      expect.closeTo(210.1037, 4),
      1.2916
    ]);
    const before = await draftOf({...real, year: 2022});
    expect(rowsOf(before).map((cells) => cells.slice(2, 5))).toEqual([
      ...Array<string[]>(4).fill(["未列明", "", "未列明"]),
      ["未列明", "", ""],
      ["未列明", "", "未列明"]
    ]);
    expect(saidBelow(before, "steps")).toEqual([tellings.zh.text.empty.steps]);
  });
  it("says what changed and why, what the report states and where, and what it rests on", async () => {
    const draft = await draftOf(real);
    expect(saidBelow(draft, "changes")).toEqual([
      "项目支出增加 27.50 万元，为 27.50 万元。报告没有说明原因。",
      "商品和服务支出减少 18.92 万元，为 13.03 万元。报告没有说明原因。",
      "培训费减少 6.26 万元，为 0.00 万元。原因：当年没有安排业务培训预算，未开支。"
    ]);
    expect(saidBelow(draft, "problems")[3]).toMatch(/^不符：.*98.*97/);
    expect(saidBelow(draft, "doubts")[0]).toBe("支出中有 138.62 万元（53.1%）没有列明用途。");
    expect(draft.publication.sources).toHaveLength(2);
  });
});

describe("what an author picks, rewrites and adds", () => {
  it("is what stands there, in the section's own order, and an empty section says why it is one", async () => {
    const {sections} = await draftOf(real);
    const changes = sections.find(({id}) => id === "changes")!;
    const [first, second] = changes.usual as [string, string];
    const draft = await draftOf(real, {
      search: chose({picked: {changes: [second, "nothing", first], numbers: ["income"], figures: [], steps: []}})
    });
    expect(saidBelow(draft, "changes").map((text) => text.slice(0, 4))).toEqual(["项目支出", "商品和服"]);
    expect(rowsOf(draft).map(([name]) => name)).toEqual(["收入"]);
    expect(draft.publication.parts.filter(({kind}) => kind === "figure")).toEqual([]);
    expect(below(draft, "steps")).toEqual([{kind: "paragraph", role: "note", text: tellings.zh.text.empty.steps}]);
    expect(draft.sections.find(({id}) => id === "changes")!.picked).toEqual([first, second]);
  });
  it("is marked as the author's, and opens where the data have its numbers", async () => {
    const [first] = (await draftOf(real)).sections.find(({id}) => id === "changes")!.usual as [string];
    const draft = await draftOf(real, {
      search: chose({
        edited: {[`changes.${first}`]: "项目支出增加到 27.50 万元。"},
        said: {steps: "另见 <b>附件</b>。"}
      })
    });
    const [sentence] = below(draft, "changes").flatMap(textsOf) as [string];
    expect(plainText(sentence)).toBe("项目支出增加到 27.50 万元。〔作者改写〕");
    expect(numberPieces(sentence).flatMap(({href}) => href ?? [])).toEqual(["#figure/yanfeng-ftu/2023/project/actual"]);
    expect(below(draft, "steps").at(-1)).toEqual({kind: "paragraph", role: "author", text: "另见 <b>附件</b>。"});
    expect(draft.unsupported).toEqual({});
  });
  it("has its unsupported numbers told by where they stand, in what is shown only", async () => {
    const draft = await draftOf(real, {
      search: chose({
        picked: {steps: []},
        edited: {"changes.project": "增加 27.4 万元", "steps.hidden": "12 万元"},
        said: {conclusion: "收入 271.4 万元，增长 38.15 %", numbers: "约 987 倍", figures: "7", doubts: "2024 年再看"}
      })
    });
    expect(draft.unsupported).toEqual({
      "changes.project": ["27.4"],
      conclusion: ["271.4"],
      numbers: ["987"],
      figures: ["7"]
    });
  });
  it("has its stage in words", async () => {
    const {publication} = await draftOf(real, {lang: "en", search: chose({stamp: "public"})});
    expect([publication.stamp, publication.stamped]).toEqual(["public", tellings.en.publish.stamps.public]);
  });
});
