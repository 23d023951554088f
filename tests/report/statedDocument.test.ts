import {describe, expect, it} from "vitest";
import {readCsv} from "../../src/csv.js";
import {importedDocument} from "../../src/project/importedDocument.js";
import {knownOf} from "../../src/importing/known.js";
import {draftReport} from "../../src/report/draftReport.js";
import {statedDocument} from "../../src/report/statedDocument.js";
import {unitFacts} from "../../src/report/unitFacts.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();

const report = `青山区总工会2022年度自评报告
2022年，本单位收入196.43万元，完成预算的93.5%，比上年增长12.10%；支出2,501,700元，比上年减少3.20万元。
其中基本支出127.13万元，占总支出的50.82%。全年帮扶困难职工86人。
收入196.43万元，支出约250万元，公务接待费XX万元。收入197.00万元。`;

async function stated(text: string, choice: {unit: string; year: number}) {
  const facts = await unitFacts(query, choice);
  return statedDocument(text, {facts, unit: choice.unit, title: "2022年度自评报告", synthetic: false});
}
const cellsOf = (text: string) => {
  const {header, rows} = readCsv(text);
  return rows.map(({cells}) => Object.fromEntries(header.map((name, i) => [name, cells[i]!])));
};

describe("a report without data", () => {
  it("becomes rows as printed, and lists every statement that does not", async () => {
    const {files, rows, left} = await stated(report, {unit: "yanfeng-ftu", year: 2022});
    const [, budget, claims] = files.map(({text}) => cellsOf(text));
    expect(
      budget!.map((row) => [row["fiscal_year"], row["account_id"], row["measure"], row["amount"], row["printed_unit"]])
    ).toEqual([
      ["2022", "income", "actual", "196.43", ""],
      ["2022", "expenditure", "actual", "2501700", "元"],
      ["2022", "basic", "actual", "127.13", ""]
    ]);
    expect(
      claims!.map((row) => [row["account_id"], row["kind"], row["base"], row["value"], row["direction_word"]])
    ).toEqual([
      ["income", "rate", "unstated", "93.5", ""],
      ["income", "growth", "prior_year", "12.10", "增长"],
      ["expenditure", "delta", "prior_year", "3.20", "减少"],
      ["basic", "share", "", "50.82", ""]
    ]);
    expect(budget![1]!["source"]).toMatch(/^第2段：.*支出2,501,700元/);
    expect(rows).toBe(7);
    expect(left.map(({printed, reason}) => [printed, reason])).toEqual([
      ["86人", "counted"],
      ["约250万元", "inexact"],
      ["XX万元", "inexact"],
      ["197.00万元", "conflict"]
    ]);
  });
  it("keeps magnitudes, signs and what a share is of, and takes the same printed otherwise for the same", async () => {
    const text = [
      "2022年，本单位收入3百万元，完成预算的九成；支出12.5万元，支出125000元，比上年增长5%。",
      "支出比上年下降5%；基本支出占总支出的3%。"
    ].join("\n");
    const {files, left} = await stated(text, {unit: "yanfeng-ftu", year: 2022});
    const [, budget, claims] = files.map(({text: table}) => cellsOf(table));
    expect(budget!.map((row) => [row["account_id"], row["amount"], row["printed_unit"]])).toEqual([
      ["income", "3", "百万元"],
      ["expenditure", "12.5", ""]
    ]);
    expect(claims!.map((row) => [row["kind"], row["value"], row["of_account_id"]])).toEqual([
      ["rate", "90", ""],
      ["growth", "5", ""],
      ["share", "3", "expenditure"]
    ]);
    expect(left.map(({printed, reason}) => [printed, reason])).toEqual([["5%", "conflict"]]);
  });
  it("takes a statement as its reader corrected it", async () => {
    const facts = await unitFacts(query, {unit: "yanfeng-ftu", year: 2022});
    const given = {facts, unit: "yanfeng-ftu", title: "2022年度自评报告", synthetic: false};
    const {files, left} = statedDocument("2022年，本单位收入196.43元。", {
      ...given,
      correctionOf: () => ({account: "expenditure", scale: 10000})
    });
    const [row] = cellsOf(files[1]!.text);
    expect([row!["account_id"], row!["amount"], row!["printed_unit"]]).toEqual(["expenditure", "196.43", ""]);
    expect(left).toEqual([]);
    const other = statedDocument("2022年，本单位收入196.43元。", {...given, correctionOf: () => ({elsewhere: true})});
    expect(other.left.map(({reason}) => reason)).toEqual(["elsewhere"]);
  });
  it("is accepted by the contract", async () => {
    const {files} = await stated(report, {unit: "yanfeng-ftu", year: 2022});
    const known = (await knownOf(query)).files;
    const {document, problems} = importedDocument(files, {known, document_id: "own", title: "own", origins: []});
    expect(problems).toEqual([]);
    expect(document?.document_id).toBe("yanfeng-ftu-2022-report");
  });
  it("gives back the amounts that a drafted report was written of", async () => {
    const choice = {unit: "demo", year: 2023};
    const [{lines}, facts] = await Promise.all([draftReport(query, choice), unitFacts(query, choice)]);
    const {files, left} = await stated(lines.map(({text}) => text).join("\n"), choice);
    const rows = cellsOf(files.find(({path}) => path.endsWith("/budget.csv"))!.text);
    const amounts = rows.map((row) => {
      const account = row["fund"] === "all" ? row["account_id"]! : `${row["account_id"]}@${row["fund"]}`;
      return [account, Number(row["amount"]), facts.amount(account, Number(row["fiscal_year"]), "actual")!.value / 1e4];
    });
    expect(amounts.length).toBeGreaterThan(15);
    for (const [account, amount, known] of amounts) expect([account, amount]).toEqual([account, known]);
    expect(left.filter(({reason}) => reason === "conflict" || reason === "unknown")).toEqual([]);
  });
});
