import {unzipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {readData} from "../../scripts/readData.js";
import {askWords as chineseAsk} from "../../src/askWords.js";
import {checkFiles} from "../../src/contract/checkFiles.js";
import type {SourceFile} from "../../src/contract/readTable.js";
import {readCsv, writeCsv} from "../../src/csv.js";
import {askWords as englishAsk} from "../../src/en/askWords.js";
import {importWords as englishText} from "../../src/en/importWords.js";
import {words as english} from "../../src/en/words.js";
import {importWords as chineseText} from "../../src/importWords.js";
import {importedDocument} from "../../src/project/importedDocument.js";
import {draftFiles} from "../../src/reading/draftFiles.js";
import {takeSheet} from "../../src/reading/draftImport.js";
import {readFiles} from "../../src/reading/readFiles.js";
import {tableNames, tables} from "../../src/schema.js";
import type {TableName} from "../../src/schema.js";
import {examples} from "../../src/templates/examples.js";
import {csvTemplate} from "../../src/templates/csvTemplate.js";
import {listsFor} from "../../src/templates/lists.js";
import {templateOf, templateTables} from "../../src/templates/template.js";
import {templateFile} from "../../src/templates/templateFile.js";
import type {TemplateChoice} from "../../src/templates/templateFile.js";
import {workbookTemplate} from "../../src/templates/workbookTemplate.js";
import {words as chinese} from "../../src/words.js";
import {usePublished} from "../usePublished.js";

const data = readData({root: projectRoot});
const textOf = (path: string) => data.find((file) => file.path === path)?.text ?? "";
const documents = readCsv(textOf("data/documents.csv"));
const ids = documents.rows.map(({cells}) => cells[0]!);
const query = usePublished();

const languages = {
  zh: {words: chinese, text: chineseText.templates, meaning: chineseAsk.schema.meaning},
  en: {words: english, text: englishText.templates, meaning: englishAsk.schema.meaning}
};
const make = (choice: Partial<TemplateChoice>, language: keyof typeof languages = "zh") =>
  templateFile(query, {choice: {table: null, document_id: null, format: "xlsx", ...choice}, ...languages[language]});

/** What the notebook's own reader makes of a file, up to files of the contract. */
async function readBack(path: string, bytes: Uint8Array) {
  const {sheets, faults} = await readFiles([{path, bytes}]);
  const taken = sheets.map((sheet) => takeSheet(sheet));
  expect(taken.map(({kind}) => kind)).toEqual(taken.map(() => "contract"));
  return {files: draftFiles(taken, null), faults, sheets};
}

/** The rows of a table at the top of `data/` that stand in a file of the same table. */
const without = ({header, rows}: typeof documents, id: string) =>
  writeCsv(
    header,
    rows.flatMap(({cells}) => (cells[0] === id ? [] : [cells]))
  );

describe.each(ids)("the templates filled with %s", (id) => {
  const own = tableNames.filter((table) => tables[table].scope === "document" && textOf(`data/${id}/${table}.csv`));
  // An analysis names what stands in other documents.
  const known = data
    .filter(({path}) => id.endsWith("analysis") || /^data\/[a-z_]+\.csv$/.test(path))
    .filter(({path}) => !path.startsWith(`data/${id}/`) && !path.endsWith(".md"))
    .flatMap((file) => {
      if (file.path !== "data/documents.csv") return file;
      return id.endsWith("analysis") ? {...file, text: without(documents, id)} : [];
    });

  it.each(["xlsx", "csv"] as const)("as %s give back the identical rows, which the contract takes", async (format) => {
    const {name, bytes, rows} = await make({document_id: id, format});
    const {files, faults} = await readBack(name, bytes);
    const back = new Map(files.map(({path, text}) => [path, text]));
    expect([...back.keys()].filter((path) => path.startsWith(`data/${id}/`)).sort()).toEqual(
      own.map((table) => `data/${id}/${table}.csv`).sort()
    );
    for (const table of own) expect(back.get(`data/${id}/${table}.csv`)).toBe(textOf(`data/${id}/${table}.csv`));
    const document = documents.rows.find(({cells}) => cells[0] === id)!.cells;
    expect(back.get("data/documents.csv")).toBe(writeCsv(documents.header, [document]));
    const all = [...back.values()].reduce((sum, text) => sum + readCsv(text).rows.length, 0);
    expect(rows).toBe(all);
    const lines = (text: string) => text.split("\n").filter((line) => line !== "");
    for (const table of ["units", "accounts", "funds"])
      expect(lines(textOf(`data/${table}.csv`))).toEqual(
        expect.arrayContaining(lines(back.get(`data/${table}.csv`) ?? ""))
      );

    const filled = files.length;
    expect(faults.filter(({rule}) => rule === "unfilled")).toHaveLength(templateTables.length - filled);
    expect(faults.filter(({rule, line}) => rule === "not_data" && line !== null)).toHaveLength(filled);
    expect(faults.filter(({rule, line}) => rule === "not_data" && line === null)).toHaveLength(
      format === "xlsx" ? 1 : 0
    );

    if (format === "csv") return;
    const taken = importedDocument(files, {known, document_id: id, title: id, origins: []});
    expect(taken.problems).toEqual([]);
    expect(Object.keys(taken.document!.rows).sort()).toEqual(["documents", ...own].sort());
  });
});

describe("a document that is all its template says", () => {
  it("is taken where nothing of it is known, units and lines with it", async () => {
    const {name, bytes} = await make({document_id: "yanfeng-2023"});
    const {files} = await readBack(name, bytes);
    const empty = ["units", "accounts", "funds", "check_rules"].map((table): SourceFile => ({
      path: `data/${table}.csv`,
      text: textOf(`data/${table}.csv`).split("\n")[0]! + "\n"
    }));
    const {problems} = importedDocument(files, {known: empty, document_id: "x", title: "x", origins: []});
    expect(problems).toEqual([]);
  });
});

describe("one table", () => {
  const id = "yanfeng-2023";
  it("comes as CSV alone, whichever it is", async () => {
    for (const table of templateTables) {
      const {name, bytes, tables: made} = await make({table, document_id: id, format: "csv"});
      expect([name, made]).toEqual([`${table}.csv`, 1]);
      expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
      const own = textOf(`data/${id}/${table}.csv`);
      const {files} = await readBack(`${id}/${name}`, bytes);
      if (tables[table].scope === "document") expect(files.map(({text}) => text)).toEqual(own ? [own] : []);
    }
  });
  it("comes in a workbook beside that of the documents, to which it belongs", async () => {
    const {name, bytes, tables: made} = await make({table: "budget", document_id: id}, "en");
    expect([name, made]).toEqual([`${id}-budget.xlsx`, 2]);
    const {files} = await readBack(name, bytes);
    expect(files.map(({path}) => path)).toEqual(["data/documents.csv", `data/${id}/budget.csv`]);
    expect(files[1]!.text).toBe(textOf(`data/${id}/budget.csv`));
  });
  it("is known by its name though a browser has numbered it", async () => {
    const {bytes} = await make({table: "budget", document_id: "demo-2024", format: "csv"});
    const {sheets} = await readFiles([
      {path: "budget (2).csv", bytes},
      {path: "documents.csv", bytes: (await make({table: "documents", document_id: "demo-2024", format: "csv"})).bytes}
    ]);
    expect(sheets.map(({document}) => document)).toEqual(["demo-2024", undefined]);
  });
});

describe("a blank template", () => {
  it.each([
    ["xlsx", "zh"],
    ["csv", "zh"],
    ["xlsx", "en"],
    ["csv", "en"]
  ] as const)("as %s (%s) adds nothing, and every table of it is said to be unfilled", async (format, language) => {
    const {name, bytes, rows, tables: made} = await make({format}, language);
    const {sheets, faults} = await readFiles([{path: name, bytes}]);
    expect([rows, made, sheets]).toEqual([0, tableNames.length, []]);
    expect(faults.filter(({rule}) => rule === "unfilled")).toHaveLength(tableNames.length);
    expect(faults.filter(({rule}) => rule !== "unfilled")).toHaveLength(format === "xlsx" ? 1 : 0);
  });
  it("has one example row in every table, which as data the contract takes", () => {
    const analysis = {...examples.documents, document_id: "example-analysis", kind: "analysis"};
    const rowsOf = (table: TableName) => [
      ...(tables[table].scope === "data" && table !== "documents"
        ? readCsv(textOf(`data/${table}.csv`)).rows.map(({cells}) => cells)
        : []),
      ...(table === "documents" ? [examples.documents, analysis] : [examples[table]]).map(
        (row: Record<string, string>) => Object.keys(tables[table].columns).map((column) => row[column] ?? "")
      )
    ];
    const files = tableNames.map((table): SourceFile => {
      const folder =
        table === "proposed_targets" ? "example-analysis/" : tables[table].scope === "data" ? "" : "example-2024/";
      return {path: `data/${folder}${table}.csv`, text: writeCsv(Object.keys(tables[table].columns), rowsOf(table))};
    });
    expect(checkFiles(files).problems).toEqual([]);
    for (const table of tableNames)
      for (const column of Object.keys(examples[table])) expect(Object.keys(tables[table].columns)).toContain(column);
  });
  it("is one row of data once the mark of its example is taken off", async () => {
    const {bytes} = await make({table: "budget", format: "csv"});
    const text = new TextDecoder().decode(bytes).replace(`# ${chineseText.templates.marks.example}`, "");
    const {files} = await readBack("example-2024/budget.csv", new TextEncoder().encode(text));
    expect(files).toHaveLength(1);
    expect(readCsv(files[0]!.text).rows).toHaveLength(1);
  });
});

describe("a text", () => {
  const hostile = [
    ...["=1+1", "+86", "-x", "@a", "'=b", "''-c", "007", "1e3", "2024-06", "TRUE", "# 5", "_x000D_", "_x005F_"],
    ...['<b>&"quoted"</b>', "a,b;c\td", "two\nlines", "𠮷 ｶﾅ", "总工会", "="]
  ];
  const rows = hostile.map((text, i) => ({
    ...{...examples.budget, item: text, note: text, amount: ["-5.00", "10.00", "0", "0.100000"][i % 4]!}
  }));
  const {text, words, meaning} = languages.zh;
  const lists = listsFor(["budget"], {held: new Map(), words, text});
  const template = templateOf("budget", {rows: {budget: rows}, lists, text, meaning});
  const files = {
    "budget.csv": csvTemplate(template, {text}),
    "a.xlsx": workbookTemplate([template], {lists, text})
  };
  it.each(Object.entries(files))("is the same in %s, whatever a spreadsheet might take it for", async (path, bytes) => {
    const {files} = await readBack(path, bytes);
    const columns = Object.keys(tables.budget.columns);
    const {rows: back} = readCsv(files[0]!.text);
    expect(back.map(({cells}) => Object.fromEntries(columns.map((column, i) => [column, cells[i]!])))).toEqual(
      rows.map((row: Record<string, string>) =>
        Object.fromEntries(columns.map((column) => [column, row[column] ?? ""]))
      )
    );
  });
  it("is no formula in either", () => {
    const cells = readCsv(new TextDecoder().decode(files["budget.csv"])).rows.flatMap((row) => row.cells);
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell) && !/^-\d+\.\d+$/.test(cell))).toEqual([]);
    for (const part of Object.values(unzipSync(files["a.xlsx"])))
      expect(new TextDecoder().decode(part)).not.toMatch(/<f>|<v>/);
  });
});

describe("a template’s file", () => {
  it("is the same, byte for byte, for the same choice, in any time zone", async () => {
    const zone = process.env.TZ;
    const [first, second] = [await make({document_id: "demo-2024"}), await make({document_id: "demo-2024"})];
    process.env.TZ = "Pacific/Apia";
    const third = await make({document_id: "demo-2024"});
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    expect(Buffer.compare(first.bytes, third.bytes)).toBe(0);
  });
  it.each(["zh", "en"] as const)("says what every column means, and what can be chosen (%s)", async (language) => {
    const {bytes} = await make({format: "xlsx"}, language);
    const parts = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
    const {meaning} = languages[language];
    for (const table of tableNames)
      for (const [column, {meaning: contract}] of Object.entries(tables[table].columns))
        expect([table, column, meaning({relation: table, kind: "table", column, contract})]).toEqual([
          table,
          column,
          expect.stringMatching(/./)
        ]);
    const enums = tableNames.flatMap((table) =>
      Object.entries(tables[table].columns).flatMap(([column, {values}]) =>
        column === "metric" ? [] : Object.keys(values ?? {}).map((value) => [column, value] as const)
      )
    );
    for (const [column, value] of enums)
      expect([column, value, languages[language].text.values[column]?.[value]]).toEqual([
        column,
        value,
        expect.stringMatching(/./)
      ]);
    expect(parts.filter((xml) => xml.includes("<dataValidations"))).toHaveLength(tableNames.length);
  });
});
