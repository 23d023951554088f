import {describe, expect, test} from "vitest";
import {checkFiles} from "../../src/contract/checkFiles.js";
import {describeProblem} from "../../src/contract/describeProblem.js";
import {contractWords as chinese} from "../../src/contractWords.js";
import {contractWords as english} from "../../src/en/contractWords.js";
import type {ContractWords} from "../../src/contract/text.js";
import {tables} from "../../src/schema.js";
import {cellFaults, fileFaults, headerFaults, referenceFaults, rowFaults, ruleFaults} from "./faults.js";
import {faultsInChinese} from "./faultsInChinese.js";
import {smallData} from "./smallData.js";

/** Checks the small data with some files given instead, or taken away. */
function check(given: Readonly<Record<string, string | undefined>> = {}) {
  const files = Object.entries({...smallData, ...given}).flatMap(([path, text]) =>
    text === undefined ? [] : {path, text}
  );
  const {tables, problems} = checkFiles(files);
  const says = (words: ContractWords) => problems.map((problem) => describeProblem(problem, {words}));
  return {tables, problems, says: says(english), zh: says(chinese)};
}

const edited = (path: string, from: string, to: string) => {
  expect(smallData[path]).toContain(from);
  return {[path]: smallData[path]!.replace(from, to)};
};

const documents = (kind: string) => edited("data/documents.csv", "self_evaluation", kind);
const budget = "data/union-2023/budget.csv";

test("rows come with their file, their line and their cells by column", () => {
  const {tables, problems} = check();
  expect(problems).toEqual([]);
  expect(tables.budget[1]).toEqual({
    file: budget,
    line: 3,
    values: {
      document_id: "union-2023",
      fiscal_year: "2023",
      period: "",
      unit_id: "union",
      account_id: "basic",
      fund: "general",
      measure: "actual",
      amount: "95.08",
      parts: "",
      item: "",
      printed_unit: "",
      source: "二(一)·1#1",
      note: ""
    }
  });
  expect(tables.reasons.map(({line}) => line)).toEqual([2, 4]);
});

test("a problem is its file, line, column and value, and the rule that is broken with its parts", () => {
  expect(check(edited(budget, "95.08", "95,08元")).problems).toEqual([
    {
      file: budget,
      line: 3,
      column: "",
      value: "2023,,union,basic,general,actual,95,08元,,,,二(一)·1#1,",
      rule: "too_many_cells",
      parts: {cells: 13, columns: 12}
    }
  ]);
  expect(check(edited(budget, "95.08", "95.08 ")).problems).toEqual([
    {
      file: budget,
      line: 3,
      column: "amount",
      value: "95.08 ",
      rule: "wrong_form",
      parts: {form: "decimal", slip: "spaces"}
    }
  ]);
});

describe("what a printed figure looks like is kept", () => {
  test.each(["27.5", "10", "77.60", "0", "-0.5", "123456789012.123456"])("%s", (amount) => {
    const {says, tables} = check(edited(budget, "95.08", amount));
    expect(says).toEqual([]);
    expect(tables.budget[1]!.values.amount).toBe(amount);
  });
});

describe("what depends on the document", () => {
  const cellAddress = edited(budget, "一·2#1", "Sheet 1!B7");

  test("a place is a section's in a report and free in a person's own file", () => {
    expect(check(cellAddress).says).toHaveLength(1);
    expect(check({...cellAddress, ...documents("import")}).says).toEqual([]);
    expect(check({...cellAddress, ...documents("entered")}).says).toEqual([]);
    expect(check({...cellAddress, ...documents("analysis")}).says).toHaveLength(1);
  });

  test("a fiscal year may have begun the year before in a person's own file only", () => {
    const july = edited(budget, "2023-06", "2022-07");
    expect(check(july).says).toEqual([
      `${budget}:4 period: "2022-07" is not a month of fiscal year 2023: correct the month or the year.`
    ]);
    expect(check({...july, ...documents("import")}).says).toEqual([]);
    expect(check({...edited(budget, "2023-06", "2021-07"), ...documents("import")}).says).toHaveLength(1);
  });

  test("an analyst's link stands in an analysis, with its reason and the document that reports the activity", () => {
    const links = "data/union-2023/links.csv";
    const inferred = edited(links, "basic,,mutual-aid,2023,union,named,,,六(一)2·1", analystsLink);
    expect(check({...inferred, ...documents("analysis")}).says).toEqual([]);
    expect(check(inferred).says).toEqual([
      `${links}:2 basis: \`document.kind\` must be \`analysis\` where \`basis\` is one of \`inferred\`, \`proposed\`: correct one or the other.`
    ]);
    const bare = edited(links, "named,,,六(一)2·1", "inferred,,,");
    expect(check({...bare, ...documents("analysis")}).says).toEqual([
      `${links}:2 of_document_id: \`of_document_id\` must be filled where \`basis\` is one of \`inferred\`, \`proposed\`: correct one or the other.`,
      `${links}:2 rationale: \`rationale\` must be filled where \`basis\` is one of \`inferred\`, \`proposed\`: correct one or the other.`
    ]);
  });
});

const analystsLink = "basic,union-2023,mutual-aid,2023,union,inferred,用途相近,Alike,";

describe("what leads from one document to another", () => {
  const links = "data/notes/links.csv";
  const notes = {
    "data/documents.csv": smallData["data/documents.csv"] + "notes,union,2023,analysis,标注,Notes,,,CNY,10000,false\n",
    [links]: smallData["data/union-2023/links.csv"]!.split("\n")[0] + "\n"
  };
  const linking = (row: string) => check({...notes, [links]: `${notes[links]}${row}\n`});

  test("a link names the document that reports its activity", () => {
    expect(linking(analystsLink).says).toEqual([]);
    expect(linking(analystsLink.replace("2023,union", "2023,centre")).says).toEqual([
      `${links}:2 activity_id: "mutual-aid" stands in activities.csv, but with another unit_id or fiscal_year than this row's: name another row, or correct one of the two.`
    ]);
    expect(linking(analystsLink.replace("union-2023", "notes")).says).toEqual([
      `${links}:2 activity_id: "mutual-aid" is no activity_id of this document's activities.csv: correct it, or add the row there, or name its document in \`of_document_id\`.`
    ]);
    expect(linking(analystsLink.replace("mutual-aid", "visits")).says).toEqual([
      `${links}:2 activity_id: "visits" is no activity_id of union-2023's activities.csv: correct it, or add the row there.`
    ]);
  });

  test("activities of one id in two documents are told apart by it", () => {
    const again = {
      "data/documents.csv":
        notes["data/documents.csv"] + "union-more,union,2023,self_evaluation,续报,More,,,CNY,10000,false\n",
      "data/union-more/themes.csv": smallData["data/union-2023/themes.csv"]!,
      "data/union-more/activities.csv": smallData["data/union-2023/activities.csv"]!,
      [links]: `${notes[links]}${analystsLink}\n${analystsLink.replace("union-2023", "union-more")}\n`
    };
    expect(check({...notes, ...again}).says).toEqual([]);
  });

  test("other rows name rows of their own document only", () => {
    const header = smallData["data/union-2023/reasons.csv"]!.split("\n")[0];
    const row = "r,2023,union,basic,general,basic-delta,因,Because,一\n";
    expect(check({...notes, "data/notes/reasons.csv": `${header}\n${row}`}).says).toEqual([
      `data/notes/reasons.csv:2 claim_id: "basic-delta" is no claim_id of this document's claims.csv: correct it, or add the row there.`
    ]);
  });

  test("keys are a document's own", () => {
    expect(check({...notes, "data/notes/budget.csv": smallData[budget]!}).says).toEqual([]);
  });
});

describe("one mistake is said once", () => {
  test("a classification that cannot be read makes no reference to it wrong", () => {
    expect(check(edited("data/accounts.csv", "account_id,", "account,")).says).toHaveLength(2);
    expect(check(edited("data/accounts.csv", "basic,main", '"basic"x,main')).says).toHaveLength(1);
  });

  test("documents that cannot be read make no folder an orphan", () => {
    expect(check(edited("data/documents.csv", "document_id", "id")).says).toHaveLength(2);
  });
});

describe("what a fault says in Chinese", () => {
  const planted = [...headerFaults, ...cellFaults, ...referenceFaults, ...rowFaults, ...ruleFaults];
  test("is said here of every one", () => {
    expect(Object.keys(faultsInChinese).sort()).toEqual(planted.map(({name}) => name).sort());
  });
  test.each(planted.map((fault) => [fault.name, fault] as const))("%s", (name, {file, from, to}) => {
    expect(check(edited(file, from, to)).zh).toEqual(faultsInChinese[name]);
  });
  test.each(fileFaults.map((fault) => [fault.name, fault] as const))("%s", (_name, {given, says, zh}) => {
    expect(check(given)).toMatchObject({says, zh});
  });
  test("is said of every rule there is", () => {
    const given = [...planted.map(({file, from, to}) => edited(file, from, to)), ...fileFaults.map(({given}) => given)];
    const broken = new Set(given.flatMap((files) => check(files).problems.map(({rule}) => rule)));
    expect([...broken].sort()).toEqual(Object.keys(chinese.rules).sort());
  });
  test("names what belongs in every cell that must not be empty", () => {
    for (const [table, {columns}] of Object.entries(tables))
      for (const [name, {required, meaning}] of Object.entries(columns))
        if (required)
          expect(chinese.rules.empty_cell.mend({table, name, meaning, value: ""})).toEqual(
            expect.not.stringContaining("undefined")
          );
  });
});
