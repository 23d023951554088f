import type {Page} from "playwright-core";

/** A table of a unit that the notebook does not have; one of its cells is no number. */
export const table = `2024年部门预算表,,
编制单位：<b>临江县</b>总工会,,单位：万元
科目编码,科目名称,2024年预算数
,支出合计,1300
301,工资福利支出,1100
302,商品和服务支出,约200
`;

/** A table of a unit and a year that says nothing of the stage of its amounts. */
export const withoutStage = (year: number) => `支出表,,
编制单位：临江县总工会,,单位：万元
科目编码,科目名称,${year}年数
,支出合计,1300
301,工资福利支出,1300
`;

/** A file as a chooser takes it. */
export const fileOf = (name: string, content: string | Uint8Array) => ({
  ...{name, mimeType: "application/octet-stream", buffer: Buffer.from(content)}
});

/** Gives a file to the page, as if it had been chosen. */
export const give = (page: Page, {name = "预算.csv", text}: {name?: string; text: string | Uint8Array}) =>
  page.locator("input[type=file][multiple]").first().setInputFiles(fileOf(name, text));

export async function drop(page: Page, text: string): Promise<void> {
  const given = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "预算.csv"));
    return transfer;
  }, text);
  await page.dispatchEvent(".drop-zone", "drop", {dataTransfer: given});
}

/** Takes what was given into the notebook, by the keyboard. */
export async function take(page: Page): Promise<void> {
  await page.locator("[data-key=import-take]:enabled").focus();
  await page.keyboard.press("Enter");
  await page.locator(".import-work a[href*=spending]").waitFor();
}

/** Goes to the page 收支 and waits until the unit is among those to choose from; gives its place among them. */
export async function unitOnSpending(page: Page, {name, go}: {name: string; go: () => Promise<void>}): Promise<number> {
  await go();
  await page.locator("#unit option", {hasText: name}).first().waitFor({state: "attached", timeout: 20_000});
  const names = await page.locator("#unit option").allTextContents();
  return names.findIndex((each) => each.trim() === name);
}
