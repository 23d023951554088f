// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {formTools} from "../../src/scores/forms/formTools.js";
import {usePublished} from "../usePublished.js";
import {subjectOf, tellings} from "./forms.js";
import {scores} from "../scoring/scoreFiles.js";

const query = usePublished();
const {zh, en} = tellings;
const made: {name: string; size: number}[] = [];
// jsdom neither makes addresses of files nor follows them.
URL.createObjectURL = (file) => {
  made.push({name: "", size: (file as Blob).size});
  return "blob:file";
};
URL.revokeObjectURL = () => {};
HTMLAnchorElement.prototype.click = function () {
  made.at(-1)!.name = this.download;
};

const toolsOf = async (telling = zh, ask = query) => {
  const {sheet} = await subjectOf(query, {unit: "yanfeng-ftu", year: 2023, template: "hunan-current"});
  return formTools({telling, query: ask, inputs: scores.inputs, subject: () => ({sheet, entries: new Map()})});
};
const press = (tools: HTMLElement, key: string) =>
  tools.querySelector<HTMLElement>(`[data-key="form:${key}"]`)!.click();
const isOff = (button: HTMLElement) => button.getAttribute("aria-disabled") === "true";
const said = (tools: HTMLElement) => tools.querySelector("[role=status]")!.textContent;

it("saves each form as Word and as Excel, and says so", {timeout: 60_000}, async () => {
  const tools = await toolsOf();
  expect([...tools.querySelectorAll("button")].map(({textContent}) => textContent)).toEqual([
    ...["基础数据表存为 Word", "基础数据表存为 Excel", "评分表存为 Word", "评分表存为 Excel"]
  ]);
  for (const [key, file] of [
    ["base:docx", "雁峰区总工会2023年度部门整体支出绩效评价基础数据表.docx"],
    ["score:xlsx", "雁峰区总工会2023年度部门整体支出绩效自评表.xlsx"]
  ] as const) {
    press(tools, key);
    expect(said(tools)).toBe("正在取数……");
    expect([...tools.querySelectorAll("button")].every((button) => isOff(button) && !button.disabled)).toBe(true);
    press(tools, "base:xlsx");
    await vi.waitFor(() => expect(said(tools)).toBe(`已保存“${file}”。`), {timeout: 30_000});
    expect(made.at(-1)!.name).toBe(file);
    expect([...tools.querySelectorAll("button")].some(isOff)).toBe(false);
    expect(made.at(-1)!.size).toBeGreaterThan(5000);
  }
  // What is pressed meanwhile is not saved as well.
  expect(made).toHaveLength(2);
});

it("says where it failed, and can be pressed again", async () => {
  const tools = await toolsOf(en, () => Promise.reject(new Error("no engine")));
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  press(tools, "base:docx");
  await vi.waitFor(() => expect(said(tools)).toBe("It was not made. Please try again."));
  expect(isOff(tools.querySelector("button")!)).toBe(false);
  error.mockRestore();
});
