import {describe, expect, it} from "vitest";
import {draftImport, nothingSaidOf, takeSheets} from "../../src/reading/draftImport.js";
import type {Known, Said} from "../../src/reading/draftImport.js";
import {readFiles} from "../../src/reading/readFiles.js";
import {encodeText} from "./encodeText.js";
import {publishedAccounts} from "./publishedAccounts.js";

const accounts = publishedAccounts();
const known: Known = {accounts, units: [{unit_id: "known", name: "临江县总工会", name_en: "Linjiang Federation"}]};
const nothing = nothingSaidOf("own");

async function drafted(text: string, {path = "表.csv", said = nothing}: {path?: string; said?: Said} = {}) {
  const {sheets} = await readFiles([{path, bytes: encodeText(text, {encoding: "gb18030"})}]);
  const taken = takeSheets(sheets, said);
  return {taken, ...draftImport(taken, {known, said})};
}
const told = async (text: string, more: {path?: string; said?: Said} = {}) =>
  (await drafted(text, more)).draft!.budget.map((row) =>
    [
      row["fiscal_year"],
      row["period"],
      row["unit_id"],
      row["account_id"],
      row["measure"],
      row["amount"],
      row["source"]
    ].join(" ")
  );

describe("a table of budget and final accounts", () => {
  const text = `2024年部门预算表,,,
编制单位：临江县总工会,,,单位：万元
科目编码,科目名称,2023年决算数,2024年预算数,比上年增减%
,支出合计,"1,234.50",1300,5.3
301,工资福利支出,"1,000.00",1100,10
302,商品和服务支出,234.5,（5.5）,
30201,其中：办公费,—,0,
注：本表为示例,,,,`;

  it("is read with its title, unit of money, years, stages, total and codes, and leaves out what it works out", async () => {
    const {draft, questions, taken} = await drafted(text);
    expect(questions).toEqual([]);
    expect(draft!.documents[0]).toMatchObject({
      amount_unit: "10000",
      currency: "CNY",
      fiscal_year: "2024",
      unit_id: "known"
    });
    expect(await told(text)).toEqual([
      "2023  known expenditure actual 1234.50 表.csv!C4",
      "2024  known expenditure budget 1300 表.csv!D4",
      "2023  known basic-301 actual 1000.00 表.csv!C5",
      "2024  known basic-301 budget 1100 表.csv!D5",
      "2023  known basic-302 actual 234.5 表.csv!C6",
      "2024  known basic-302 budget -5.5 表.csv!D6",
      "2024  known basic-30201 budget 0 表.csv!D7"
    ]);
    const [table] = taken;
    if (table?.kind !== "amounts") throw new Error("not taken for a table of amounts");
    expect(table.read.used.length + table.read.faulty.length + table.read.without.length).toBe(table.sheet.rows.length);
    expect(table.layout.kinds).toEqual(["above", "above", "header", "total", "data", "data", "data", "note"]);
  });
  it("takes a dash for a nil where its reader says so", async () => {
    const said = {...nothing, corrections: {0: {dash: "nil" as const}}};
    expect(await told(text, {said})).toContain("2023  known basic-30201 actual 0 表.csv!C7");
  });
  it("lists a row with a cell that cannot be read, and uses nothing of it", async () => {
    const {taken} = await drafted(text.replace("234.5,（5.5）", "234.5,约200"));
    const [table] = taken;
    if (table?.kind !== "amounts") throw new Error("not taken for a table of amounts");
    expect(table.read.faulty).toEqual([6]);
    expect(table.read.faults).toEqual([
      {file: "表.csv", sheet: null, line: 6, column: 3, value: "约200", rule: "not_a_number"}
    ]);
    expect(table.read.entries.filter(({line}) => line === 6)).toEqual([]);
  });
});

describe("tables of other shapes", () => {
  it("reads lines across columns under a header of two rows, in the tree that they stand in", async () => {
    const text = `2023年三公经费决算表（单位：元）
单位名称,因公出国（境）费,公务用车购置及运行维护费,,公务接待费
,,公务用车购置费,公务用车运行维护费,
临江县总工会,0,0,60000.00,40000.00`;
    expect(await told(text)).toEqual([
      "2023  known overseas actual 0 表.csv!B4",
      "2023  known vehicle-purchase actual 0 表.csv!C4",
      "2023  known vehicle-operation actual 60000.00 表.csv!D4",
      "2023  known reception actual 40000.00 表.csv!E4"
    ]);
  });
  it("reads years across columns, and asks only for what nothing says", async () => {
    const text = "项目,2021年,2022年\n会费收入,1,2\n收入合计,1,2\n";
    const {questions} = await drafted(text);
    expect(questions.map(({asks}) => asks)).toEqual(["organisation", "currency", "amountUnit", "stage"]);
  });
  it("reads another country’s flow of years, stages and sides, adding rows of one key", async () => {
    const text = `budget_year,stage,department,account_type,account_category,amount
FY14-15,adopted,,Revenue,Sales Tax,300
FY14-15,adopted,,Revenue,Sales Tax,-20
FY14-15,adopted,Parks,Expense,,100
FY14-15,adjusted,Parks,Expense,,110.5
`;
    const answers = {...nothing.answers, unit: "Oakland", currency: "USD"};
    const said = {...nothing, corrections: {0: {amountUnit: 1}}, answers};
    const {draft, chart} = await drafted(text, {said});
    expect(chart.proposed.map(({name, parent_id}) => [name, parent_id])).toEqual([
      ["Sales Tax", "income"],
      ["Parks", "expenditure"]
    ]);
    expect(draft!.budget.map((row) => [row["fiscal_year"], row["measure"], row["amount"], row["item"]])).toEqual([
      ["2015", "budget", "300", "表.csv!F2"],
      ["2015", "budget", "-20", "表.csv!F3"],
      ["2015", "budget", "100", ""],
      ["2015", "adjusted", "110.5", ""]
    ]);
  });
  it("proposes a new line below the one its code or its indentation stands under", async () => {
    const text = `单位：万元,2023年决算
科目编码,科目名称,金额
302,商品和服务支出,10
30298,智能会议系统服务,4
,项目支出,9
,  工匠学院,5`;
    const {chart} = await drafted(text, {said: {...nothing, answers: {...nothing.answers, unit: "临江县总工会"}}});
    expect(chart.proposed.map(({name, parent_id}) => [name, parent_id])).toEqual([
      ["智能会议系统服务", "basic-302"],
      ["工匠学院", "project"]
    ]);
  });
  it("places tens of thousands of new lines, each looked up and none compared with all", async () => {
    const lines = Array.from({length: 30_000}, (_, i) => `301${String(i).padStart(5, "0")},明细${i},1`);
    const {chart} = await drafted(["2023年决算（单位：万元）,,", "科目编码,科目名称,金额", ...lines].join("\n"));
    expect(chart.proposed).toHaveLength(30_000);
  });
  it("keeps a total that says otherwise than another of the same line out, and says so", async () => {
    const text = "2023年决算（单位：万元）,\n项目,金额\n支出合计,10\n工资福利支出,10\n支出总计,11\n";
    const {draft} = await drafted(text, {said: {...nothing, answers: {...nothing.answers, unit: "临江县总工会"}}});
    expect(draft!.faults.map(({rule, line, value}) => [rule, line, value])).toEqual([["twice", 5, "11"]]);
  });
});

describe("what a table does not say is not guessed", () => {
  const entriesOf = async (text: string, path = "表.csv") => {
    const [table] = (await drafted(text, {path})).taken;
    if (table?.kind !== "amounts") throw new Error("not taken for a table of amounts");
    return table.read;
  };
  const said = async (text: string, path?: string) =>
    (await entriesOf(text, path)).entries.map(({year, month, stage, fund, side, unit, account, amount, total}) =>
      [year, month, stage, fund, side, unit, account.join("/"), amount, total && "Σ"].filter(Boolean).join(" ")
    );
  const faultsOf = async (text: string) =>
    (await entriesOf(text)).faults.map(({line, column, value, rule}) => [line, column, value, rule]);

  it("income and expenditure side by side are lines of their own", async () => {
    const text = `2024年部门收支预算总表,,,单位：万元
收入,,支出,
项目,预算数,项目,预算数
会费收入,5,工资福利支出,7
本年收入合计,5,本年支出合计,7
上年结转,2,,`;
    expect(await said(text)).toEqual([
      "2024 budget income 会费收入 5",
      "2024 budget expenditure 工资福利支出 7",
      "2024 budget income 本年收入合计 5 Σ",
      "2024 budget expenditure 本年支出合计 7 Σ",
      "2024 budget income 上年结转 2"
    ]);
  });
  it("columns that are not told apart are listed and not read, but for their total", async () => {
    const text = "2024年部门支出预算表（单位：元）,,,\n科目名称,合计,基本支出,项目支出\n行政运行,3,1,2\n";
    expect(await said(text)).toEqual(["2024 budget expenditure 行政运行 3"]);
    expect(await faultsOf(text)).toEqual([
      [2, 2, "基本支出", "duplicate_header"],
      [2, 3, "项目支出", "duplicate_header"]
    ]);
    expect(await faultsOf("2024年预算（单位：元）,,\n科目名称,金额,金额\n会议费,1,2\n")).toEqual([
      [2, 1, "金额", "duplicate_header"],
      [2, 2, "金额", "duplicate_header"]
    ]);
  });
  it("a budget of the whole year is not the one it began with", async () =>
    expect(await said("2024年收支表（单位：元）,,\n科目名称,年初预算数,全年预算数,全年执行数\n会议费,1,2,3\n")).toEqual(
      ["2024 budget 会议费 1", "2024 adjusted 会议费 2", "2024 actual 会议费 3"]
    ));
  it("columns of different units of money are each in their own", async () => {
    const {entries} = await entriesOf("2024年,,\n科目名称,年初预算数（万元）,决算数（元）\n会议费,1,20000\n");
    expect(entries.map(({amount, printedUnit}) => [amount, printedUnit])).toEqual([
      ["1", 10000],
      ["20000", 1]
    ]);
  });
  it("a title of two years or two stages dates nothing", async () => {
    const text = "2023年决算和2024年预算情况表（单位：元）,\n科目名称,金额\n会议费,1\n";
    expect(await faultsOf(text)).toEqual([[3, 1, "1", "no_year"]]);
    expect(await said("2023年决算和预算（单位：元）,\n科目名称,金额\n会议费,1\n")).toEqual(["2023 会议费 1"]);
  });
  it("a title up to a month is not of the year", async () =>
    expect(await said("2024年1-6月支出执行情况（单位：元）,\n科目名称,金额\n会议费,1\n")).toEqual([
      "2024 6 actual expenditure 会议费 1"
    ]));
  it("a fund’s name is no stage, nor that of the body whose budget it is", async () =>
    expect(
      await said(
        "预算单位：临江县总工会,,,单位：元,2023年\n科目名称,一般公共预算,政府性基金预算财政拨款,其他资金\n会议费,1,2,3\n"
      )
    ).toEqual([
      "2023 general 临江县总工会 会议费 1",
      "2023 government 临江县总工会 会议费 2",
      "2023 other 临江县总工会 会议费 3"
    ]));
  it("an amount without a line is listed", async () =>
    expect(await faultsOf("2024年预算（单位：元）,,\n科目编码,科目名称,金额\n30215,会议费,1\n,,2\n")).toEqual([
      [4, 2, "2", "no_account"]
    ]));
  it("a line whose first amount is blank is no row of the header", async () =>
    expect(await said("2024年预算（单位：元）,,\n科目编码,科目名称,金额\n,会议支出,\n,培训费,2\n")).toEqual([
      "2024 budget 培训费 2"
    ]));
  it("a total of all years is of none of them", async () => {
    const text = "预算（单位：元）,,\n年度,科目名称,金额\n2023,会议费,1\n2024,会议费,2\n,合计,3\n";
    expect(await said(text)).toEqual(["2023 budget 会议费 1", "2024 budget 会议费 2"]);
    expect(await faultsOf(text)).toEqual([[5, 2, "3", "no_year"]]);
  });
  it("subtotals of which several stand where one line would are listed: nothing says what they add up", async () => {
    const text = "2024年支出预算（单位：元）,\n科目名称,金额\n会议费,1\n小计,1\n培训费,2\n小计,2\n合计,3\n";
    expect(await said(text)).toEqual([
      "2024 budget expenditure 会议费 1",
      "2024 budget expenditure 培训费 2",
      "2024 budget expenditure 合计 3 Σ"
    ]);
    expect(await faultsOf(text)).toEqual([
      [4, 0, "小计", "no_account"],
      [6, 0, "小计", "no_account"]
    ]);
  });
  it("a total printed again in another unit of money says the same", async () => {
    const text = "2024年支出预算（单位：万元）,\n科目名称,金额\n支出合计,1\n";
    const said = {...nothing, answers: {...nothing.answers, unit: "临江县总工会"}};
    const faults = async (row: string) => (await drafted(text + row, {said})).draft!.faults.map(({rule}) => rule);
    expect(await faults("支出总计,10000.00元\n")).toEqual([]);
    expect(await faults("支出总计,1元\n")).toEqual(["twice"]);
  });
});
