import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {words as english} from "../../src/en/words.js";
import {scorePageWords as text} from "../../src/scorePageWords.js";
import {scoreWords} from "../../src/scoreWords.js";
import {realReport} from "../scoring/expectedScores.js";
import {ownTemplate} from "../scores/ownTemplate.js";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {fileOf} from "./importSteps.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

const headline = (page: Page) => page.locator("h1").innerText();
/** The headline of a total from `least` to `most`, with so many inputs missing. */
const total = ([least, most]: readonly [string, string], missing: string | null, conflicting: string | null = null) =>
  text.headline({
    ...{year: 2023, missing, conflicting, known: "", all: ""},
    total: {least, most, settled: least === most, possible: "100"}
  });
const openEntry = async (page: Page, input: string) => {
  await page.locator(`[data-input="${input}"] > summary`).focus();
  await page.keyboard.press("Enter");
};
/** Enters a value by the keyboard alone. */
async function enter(page: Page, input: string, {value, source}: {value: string; source: string}) {
  await openEntry(page, input);
  await page.locator(`#value-${input}`).focus();
  await page.keyboard.type(value);
  await page.locator(`#source-${input}`).focus();
  await page.keyboard.type(source);
  await page.keyboard.press("Enter");
}

describe("the page 评分", () => {
  browserTest(
    "opens the real unit’s year on the first sheet: its range, and what is missing by name",
    async ({visit}) => {
      const {page, errors, foreignRequests} = await visit("/scores");
      const {least, most} = realReport.hunan2019;
      expect(await headline(page)).toBe(total([String(least), String(most)], "27"));
      expect(await page.locator('[data-status="missing"]').count()).toBe(16);
      expect(await page.locator(".entry-form .entry").count()).toBe(27);
      const completion = page.locator('[data-indicator="budget_completion"]');
      expect(await completion.innerText()).toContain(scoreWords.reasons.missing({names: "年初预算数、本年追加预算"}));
      expect(await completion.locator(".readings").innerText()).toContain(text.sheet.readingPoints("3"));
      expect(await completion.locator(".readings").innerText()).toContain("94.81%");
      await completion.getByText("94.81%").first().click();
      await page.locator(".panel").getByText("94.81%").first().waitFor();
      expect(errors).toEqual([]);
      expect(foreignRequests()).toEqual([]);
    }
  );

  browserTest(
    "takes what is missing by the keyboard, says where a source is wanting, undoes, and shows what conflicts",
    async ({visit}) => {
      const {page, settle, errors} = await visit("/scores");
      await openEntry(page, "staff_posts");
      await page.locator("#value-staff_posts").focus();
      await page.keyboard.type("4");
      await page.keyboard.press("Enter");
      expect(await page.locator("#fault-staff_posts").innerText()).toBe(text.enter.fault("source"));
      expect(await page.evaluate(() => document.activeElement!.id)).toBe("source-staff_posts");
      await page.keyboard.type("三定方案");
      await page.keyboard.press("Enter");
      await settle();
      expect(await headline(page)).toBe(total(["5", "100"], "26"));
      expect(await page.locator("[data-announcer]").textContent()).toContain(total(["5", "100"], "26"));
      const row = page.locator('[data-indicator="staff_control"]');
      expect(await row.getAttribute("data-status")).toBe("entered");
      expect(await row.innerText()).toContain(text.sheet.evidence({source: "三定方案", evidence: ""}));
      expect(await page.locator('[data-warning="withoutEvidence"]').count()).toBe(1);
      // Whoever entered one goes on with the next.
      expect(await page.evaluate(() => document.activeElement!.getAttribute("data-key"))).toBe(
        "enter:three_public_budget_prior"
      );

      await openEntry(page, "rules_thrift");
      await page.locator('[data-input="rules_thrift"] input[type=radio]').first().press("Space");
      await page.locator("#source-rules_thrift").fill("制度汇编");
      await page.keyboard.press("Enter");
      await settle();
      expect(await headline(page)).toBe(total(["7", "100"], "25"));

      await page.locator("#entry-other").selectOption("staff_actual");
      await page.locator("#value-staff_actual").fill("5");
      await page.locator("#source-staff_actual").fill("人员名册");
      await page.keyboard.press("Enter");
      await settle();
      expect(await row.getAttribute("data-status")).toBe("conflicting");
      expect(await row.locator(".conflicting").innerText()).toMatch(/4 人.*≠.*5 人/s);
      expect(await row.locator(".filled").innerText()).toContain(text.span({least: "100.00%", most: "125.00%"}));
      expect(await headline(page)).toBe(total(["2", "100"], "25", "1"));

      for (const [left, missing] of [
        ["7", "25"],
        ["5", "26"],
        ["0", "27"]
      ] as const) {
        await page.locator('[data-key="entries:undo"]').press("Enter");
        await settle();
        expect(await headline(page)).toBe(total([left, "100"], missing));
      }
      expect(errors).toEqual([]);
    }
  );

  browserTest(
    "keeps entries and the address over a visit, as a document that the project and other pages know",
    async ({visit}) => {
      const {page, settle, errors} = await visit("/scores?template=hunan-current");
      expect(await headline(page)).toBe(total(["9.48", "99.48"], "3"));
      await enter(page, "output_targets", {value: "90", source: "年度考核"});
      await page.getByText(text.keeping.kept).waitFor();
      const after = total(["54.48", "94.48"], "2");
      expect(await headline(page)).toBe(after);
      await page.reload();
      await settle();
      expect(new URL(page.url()).search).toBe("?template=hunan-current");
      expect(await headline(page)).toBe(after);
      expect(await page.locator('[data-input="output_targets"] summary').innerText()).toContain("90.00%");

      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.locator('[data-key="entries:save"]').click()
      ]);
      expect(readFileSync(await saved.path(), "utf8")).toContain("2023,yanfeng-ftu,output-targets,90,%,,,,年度考核");

      await page.locator('[data-input="output_targets"] > summary').click();
      await page.locator('[data-key="remove-output_targets"]').click();
      await settle();
      expect(await headline(page)).toBe(total(["9.48", "99.48"], "3"));
      await page.locator('[data-key="entries:undo"]').click();
      await page.getByText(text.keeping.undone).waitFor();
      expect(await headline(page)).toBe(after);

      await page.goto(new URL("import", page.url()).href);
      await page
        .getByText(text.keeping.title({unit: "雁峰区总工会", year: 2023}))
        .first()
        .waitFor();
      expect(errors).toEqual([]);
    },
    120_000
  );

  browserTest(
    "takes a person’s own template, lists what is wrong with another, and lets go of it",
    async ({visit}) => {
      const {page, settle, errors} = await visit("/scores");
      const choose = (name: string, content: string) =>
        page.locator('.template-room input[type="file"]').setInputFiles(fileOf(name, content));
      await choose("错.json", ownTemplate({formula: "staff_actual / nobody"}));
      await page.locator(".template-problems").waitFor();
      expect(await page.locator(".template-problems").innerText()).toContain(
        "sections[0].groups[0].indicators[0].formula"
      );
      expect(await page.locator(".template-problems").innerText()).toContain("nobody");
      expect(await headline(page)).toBe(total(["0", "100"], "27"));

      await choose("小表.json", ownTemplate());
      await page.locator('[data-indicator="minutes"]').waitFor();
      await settle();
      expect(new URL(page.url()).searchParams.get("template")).toBe("own.small");
      expect(await page.locator("#score-template option:checked").innerText()).toBe(text.choose.own("小表"));
      expect(await headline(page)).toContain("0 到 10");
      await page.reload();
      await settle();
      expect(await page.locator("[data-indicator]").count()).toBe(2);

      await page.locator('[data-key="template:remove:own.small"]').click();
      await settle();
      expect(await headline(page)).toBe(total(["0", "100"], "27"));
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.locator('[data-key="template:save:hunan-2019"]').click()
      ]);
      expect(JSON.parse(readFileSync(await saved.path(), "utf8"))).toMatchObject({id: "hunan-2019"});
      expect(errors).toEqual([]);
    },
    90_000
  );

  browserTest("compares years and units, and says what would change the grade", async ({visit}) => {
    const {page, errors} = await visit("/en/scores?unit=demo&template=hunan-current");
    const {scorePageWords} = await english.scores();
    await page.locator("#totals-over-years").waitFor();
    expect(await page.locator("#totals-over-units tbody tr").count()).toBeGreaterThan(1);
    expect(await page.locator(".banner.synthetic").count()).toBe(1);
    expect(await page.locator("#content").innerText()).toContain(scorePageWords.hangsOn.grades);
    expect(await page.locator(".grade-moves li").count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  for (const [path, width] of [
    ["/scores", 360],
    ["/en/scores", 360],
    ["/scores?template=national-2013", 1280]
  ] as const)
    browserTest(`has nothing that axe finds, and no sideways scroll: ${path} at ${width}`, async ({visit}) => {
      const {page} = await visit(path, {width});
      await page.locator(".entry > summary").first().click();
      expect(await axeFaults(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toEqual([]);
    });

  browserTest(
    "saves the official forms of what is shown",
    async ({visit}) => {
      const {page, errors} = await visit("/scores?template=hunan-current");
      const [saved] = await Promise.all([
        page.waitForEvent("download", {timeout: 120_000}),
        page.locator('[data-key="form:score:xlsx"]').click()
      ]);
      expect(saved.suggestedFilename()).toContain("雁峰区总工会2023");
      expect(
        readFileSync(await saved.path())
          .subarray(0, 2)
          .toString()
      ).toBe("PK");
      expect(errors).toEqual([]);
    },
    150_000
  );

  browserTest("saves the sheet as a table, with blanks that say so", async ({visit}) => {
    const {page} = await visit("/scores");
    const [saved] = await Promise.all([page.waitForEvent("download"), page.locator('[data-key="save:sheet"]').click()]);
    const csv = readFileSync(await saved.path(), "utf8");
    expect(csv.split("\n")[1]).toContain("在职人员数 4 人 ÷ 编制数 （缺）");
  });
});
