import {readFile} from "node:fs/promises";
import {describe, expect} from "vitest";
import {readReport} from "../../src/report/readReport.js";
import {reportWords as text} from "../../src/reportWords.js";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {fileOf, give, take} from "./importSteps.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

/** A report on the real unit's year, in words of its own: it agrees, is rounded, differs, and contradicts itself. */
const report = `一、收支情况
2023年，区总工会收入271.37万元，比上年增长38.15%；支出约261万元，其中基本支出95.80万元。
二、人员情况
医疗互助参加单位共98家，其中机关54家，事业40家，企业3家。<img data-hostile src=x onerror="globalThis.hostile=1">
四、其他
全市工会支出1,863.20万元。印刷费XX万元。
`;

describe("the page 报告", () => {
  browserTest(
    "reads a report, says what became of each figure, and opens the number it is held against",
    async ({visit}) => {
      const {page, errors, settle, foreignRequests} = await visit("/report");
      await page.locator("input[type=file]").setInputFiles(fileOf("报告.txt", report));
      await page.locator(".statements").waitFor();
      const verdicts = await page
        .locator(".statement")
        .evaluateAll((all) =>
          all.map((item) => [item.querySelector("b")!.textContent, (item as HTMLElement).dataset["status"]])
        );
      expect(verdicts).toEqual([
        ...[
          ["271.37万元", "agrees"],
          ["38.15%", "agrees"],
          ["约261万元", "rounding"],
          ["95.80万元", "differs"]
        ],
        ...[
          ["98家", "agrees"],
          ["54家", "nothing"],
          ["40家", "nothing"],
          ["3家", "nothing"]
        ],
        ...[
          ["1,863.20万元", "elsewhere"],
          ["XX万元", "unread"]
        ]
      ]);
      expect(await page.locator("h1").innerText()).toBe(
        text.headline({statements: "10", agrees: "4", differs: "1", open: "5"})
      );
      expect(await page.locator("[data-announcer]").textContent()).toBe(await page.locator("h1").innerText());
      const kinds = await page.locator(".report-findings strong").allInnerTexts();
      expect(kinds).toEqual([text.findings.kinds.parts, text.findings.kinds.numbering, text.findings.kinds.unread]);
      expect(await page.locator(".report-text").innerText()).toContain("<img data-hostile");
      expect(
        await page.evaluate(() => "hostile" in globalThis || document.querySelector("[data-hostile]") !== null)
      ).toBe(false);

      const differs = page.locator(".statement.differs");
      expect(await differs.innerText()).toContain(text.expected("95.08万元"));
      await differs.getByText(text.expected("95.08万元")).click();
      await page.locator(".panel").getByText("95.08").first().waitFor();
      await page.keyboard.press("Escape");
      expect(await page.locator(".statements").count()).toBe(1);

      await page.locator(".report-text .said.differs").focus();
      await page.keyboard.press("Enter");
      await settle();
      expect(new URL(page.url()).hash).toBe("#said-4");
      await page.getByRole("checkbox", {name: text.statuses.agrees, exact: false}).first().press("Space");
      expect(await page.locator(".statement.agrees:visible").count()).toBe(0);
      expect(await page.locator(".statement.differs:visible").count()).toBe(1);
      expect(errors).toEqual([]);
      expect(foreignRequests()).toEqual([]);
    }
  );

  browserTest(
    "is pasted into, keeps opinions, and gives the list and the marked report to take away",
    async ({visit}) => {
      const {page, errors} = await visit("/en/report", {width: 360});
      await page.locator("#report-text").fill(report);
      await page.locator(".report-paste button").click();
      await page.locator(".statements").waitFor();
      await page.locator(".statement.differs select").first().selectOption("confirmed");
      await page.locator(".report-paste button").click();
      expect(await page.locator(".statement.differs select").inputValue()).toBe("confirmed");
      expect(await axeFaults(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toEqual([]);
      const save = async (key: string) => {
        const [saved] = await Promise.all([
          page.waitForEvent("download"),
          page.locator(`[data-key="report:${key}"]`).click()
        ]);
        return readFile(await saved.path(), "utf8");
      };
      const csv = await save("csv");
      expect(csv.split("\r\n").filter((line) => /95\.80/.test(line))[0]).toMatch(
        /95\.80万元.*Differs.*95\.08万元.*Confirmed/
      );
      const html = await save("html");
      expect(html).toMatch(/^<!doctype html>/);
      expect(html).not.toMatch(/<img|<script/);
      expect(html).toContain('href="#said-4"');
      expect(errors).toEqual([]);
    }
  );

  browserTest("takes a statement for what its reader says that it is of, and keeps that", async ({visit}) => {
    const {page, errors} = await visit("/report");
    const giveAgain = async () => {
      await page.locator("#report-text").fill("2023年，区总工会预留支出95.08元。");
      await page.locator(".report-paste button").click();
      await page.locator(".statements").waitFor();
    };
    await giveAgain();
    const statement = page.locator(".statement");
    expect(await statement.getAttribute("data-status")).not.toBe("agrees");
    await statement.locator(".disposition > select").selectOption("corrected");
    const form = statement.locator(".correction");
    await form.getByLabel(text.correction.account).selectOption("basic");
    await form.getByLabel(text.correction.measure).selectOption("level");
    await form.getByLabel(text.correction.money).selectOption("10000");
    await form.getByText(text.correction.apply).press("Enter");
    await page.locator('.statement[data-status="agrees"]').waitFor();
    expect(await page.locator(".disposition > select").evaluate((select) => select === document.activeElement)).toBe(
      true
    );
    await page.reload();
    await giveAgain();
    expect(await statement.getAttribute("data-status")).toBe("agrees");
    expect(await axeFaults(page)).toEqual([]);
    await statement.locator(".disposition > select").selectOption("dismissed");
    await page.getByText(text.remarked({confirmed: "0", corrected: "0", dismissed: "1"})).waitFor();
    expect(await statement.getAttribute("data-status")).not.toBe("agrees");
    expect(errors).toEqual([]);
  });

  browserTest("turns a report without data into tables that the page of imports takes in", async ({visit}) => {
    const {page, errors, settle} = await visit("/report");
    await page
      .locator("#report-text")
      .fill("雁峰区总工会2021年度自评报告\n2021年，本单位收入180.50万元，支出176.25万元；支出约180万元。");
    await page.locator(".report-paste button").click();
    const made = page.locator('[data-key="stated:make"]');
    await made.waitFor();
    expect(await page.locator("#stated-year").inputValue()).toBe("2021");
    await made.press("Enter");
    await page.getByText(text.stated.made({rows: "2", left: "1"})).waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.locator('[data-key="stated:save"]').click()
    ]);
    const tables = await readFile(await saved.path());
    await page.getByRole("link", {name: text.stated.page, exact: true}).last().click();
    await page.waitForURL(/\/import/);
    await settle();
    await give(page, {name: saved.suggestedFilename(), text: tables});
    await take(page);
    await page
      .getByText(text.stated.document({unit: "雁峰区总工会", year: 2021}))
      .first()
      .waitFor();
    expect(errors).toEqual([]);
  });

  browserTest("says what a file is that it cannot read", async ({visit}) => {
    const {page} = await visit("/report");
    await page.locator("input[type=file]").setInputFiles(fileOf("报告.pdf", "%PDF-1.7"));
    await page.getByText(text.faults.other).waitFor();
    await page.locator("input[type=file]").setInputFiles(fileOf("报告.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])));
    await page.getByText(text.faults.old).waitFor();
  });

  browserTest(
    "drafts a report that agrees with the data throughout, to go on with and take away as a Word file",
    async ({visit}) => {
      const {page, errors} = await visit("/report?unit=demo&year=2023");
      await page.locator('[data-key="draft:begin"]:enabled').click();
      await page.locator(".report-draft:not([hidden])").waitFor();
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.locator('[data-key="draft:word"]').click()
      ]);
      const file = readReport({
        path: saved.suggestedFilename(),
        bytes: new Uint8Array(await readFile(await saved.path()))
      });
      expect(file.text).toContain("九、其他需要说明的情况");
      expect(file.text).toContain(text.draft.sources);
      await page.locator('[data-key="draft:check"]').click();
      await page.locator(".statements").waitFor();
      expect(await page.locator(".statement:not(.agrees, .rounding)").count()).toBe(0);
      expect(await page.locator(".report-findings").count()).toBe(0);
      expect(await axeFaults(page)).toEqual([]);
      expect(errors).toEqual([]);
    }
  );
});
