import {strToU8, zipSync, type Zippable} from "fflate";
import fc from "fast-check";
import Papa from "papaparse";
import {describe, expect, it, test} from "vitest";
import writeExcelFile from "write-excel-file/node";
import {readFiles} from "../../src/reading/readFiles.js";
import {delimiters} from "../../src/reading/sheet.js";
import {encodeText} from "./encodeText.js";
import {workbookOf} from "./workbookOf.js";

const seeded = {seed: 2023, numRuns: 12};
const one = (bytes: Uint8Array, path = "a.csv") => readFiles([{path, bytes}]);
const text = (content: string) => encodeText(content, {encoding: "utf-8"});
const latin1 = (content: string) => Uint8Array.from(content, (character) => character.charCodeAt(0));

describe("a grid comes back as it was written", () => {
  const header = ["科目编码", "科目名称", "预算数（万元）"];
  const character = fc.constantFrom(..."总工会，—（1234567890. -,;|\t\"'\n=&<a");
  const cell = fc.string({unit: character, maxLength: 6});
  const grid = fc
    .array(fc.tuple(cell, cell, cell), {minLength: 1, maxLength: 8})
    .map((rows) => [header, ...rows.map((row) => [...row])]);

  const saved = [
    {encoding: "utf-8"},
    {encoding: "utf-8-bom"},
    {encoding: "gb18030"},
    {encoding: "utf-16le", mark: true},
    {encoding: "utf-16le", mark: false},
    {encoding: "utf-16be", mark: true},
    {encoding: "utf-16be", mark: false}
  ] as const;
  const ways = saved.flatMap((how) =>
    delimiters.flatMap((delimiter) =>
      [true, false].flatMap((quotes) => ["\n", "\r\n", "\r"].map((newline) => ({...how, delimiter, quotes, newline})))
    )
  );
  it.each(ways)("as text: %o", async (way) => {
    const {delimiter, quotes, newline} = way;
    await fc.assert(
      fc.asyncProperty(grid, fc.boolean(), async (rows, closed) => {
        const written = Papa.unparse(rows, {delimiter, quotes, newline}) + (closed ? newline : "");
        const {sheets, faults} = await one(encodeText(written, way));
        expect(faults).toEqual([]);
        const [sheet] = sheets;
        expect({...sheet, rows: sheet!.rows.map(({cells}) => cells)}).toEqual({
          file: "a.csv",
          sheet: null,
          encoding: way.encoding,
          delimiter,
          merges: [],
          rows
        });
        let line = 1;
        for (const row of sheet!.rows) {
          expect(row.line).toBe(line);
          line += row.cells.join("").split("\n").length;
        }
      }),
      seeded
    );
  });

  it("as a workbook of several sheets", async () => {
    await fc.assert(
      fc.asyncProperty(grid, grid, async (...grids) => {
        const workbook = writeExcelFile(
          grids.map((rows, i) => ({
            sheet: `表${i}`,
            data: rows.map((row) => row.map((value) => ({value, type: String})))
          }))
        );
        const {sheets, faults} = await one(await workbook.toBuffer(), "a.xlsx");
        expect(faults).toEqual([]);
        const filled = (row: readonly string[]) => header.map((_, i) => row[i] ?? "");
        const trimmed = grids.map((rows) => rows.slice(0, rows.findLastIndex((row) => row.some(Boolean)) + 1));
        expect(sheets.map(({rows}) => rows.map(({cells}) => filled(cells)))).toEqual(trimmed);
        expect(sheets.map(({sheet}) => sheet)).toEqual(["表0", "表1"]);
      }),
      seeded
    );
  });
});

test("rows above the header and notes below do not hide what separates the cells", async () => {
  const rows =
    'sep title, with a comma\n单位：万元\n科目;金额\n"1,5";1,234.50\n2;2,000.00\n合计;3,234.50\n注：a, b, c\n';
  const {sheets} = await one(text(rows));
  expect(sheets[0]).toMatchObject({delimiter: ";", rows: {3: {line: 4, cells: ["1,5", "1,234.50"]}}});
});

test("where all rows are as even otherwise, more cells win", async () => {
  expect((await one(text("办公费;1,5;a\n会议费;2,5;b\n"))).sheets[0]).toMatchObject({delimiter: ";"});
});

test("what a person says of a file outranks the guess", async () => {
  const bytes = encodeText("目\n", {encoding: "gb18030"});
  expect((await one(bytes)).sheets[0]).toMatchObject({encoding: "utf-8", rows: [{cells: ["Ŀ"]}]});
  const told = {"a.csv": {encoding: "gb18030", delimiter: "|"}} as const;
  const {sheets} = await readFiles([{path: "a.csv", bytes}], {told});
  expect(sheets[0]).toMatchObject({encoding: "gb18030", delimiter: "|", rows: [{cells: ["目"]}]});
});

describe("archives", () => {
  const csv = text("a,b\n1,2\n");
  const paths = async (bytes: Uint8Array) => {
    const {sheets, faults} = await one(bytes, "一包.zip");
    return [...sheets.map(({file}) => file), ...faults.map(({file, rule}) => `${file} ${rule}`)];
  };
  /** A ZIP whose names are these bytes, without the mark of UTF-8. */
  function named(name: Uint8Array, content: Uint8Array): Uint8Array {
    const placeholder = "x".repeat(name.length);
    const bytes = zipSync({[placeholder]: content});
    for (let at = 0; at <= bytes.length - name.length; at++)
      if (bytes.subarray(at, at + name.length).every((byte) => byte === 120)) bytes.set(name, at);
    return bytes;
  }

  it("are read with their folders, workbooks and archives", async () => {
    const workbook = workbookOf({表: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'});
    const tree: Zippable = {
      预算: {"a.csv": [csv, {level: 0}], "b.xlsx": workbook},
      "inner.zip": zipSync({"c.txt": csv}),
      __MACOSX: {"._a.csv": text("x")},
      "~$b.xlsx": text("x"),
      "空.csv": text("")
    };
    expect(await paths(zipSync(tree))).toEqual([
      "一包.zip/预算/a.csv",
      "一包.zip/预算/b.xlsx",
      "一包.zip/inner.zip/c.txt",
      "一包.zip/__MACOSX/._a.csv left_out",
      "一包.zip/~$b.xlsx left_out",
      "一包.zip/空.csv empty"
    ]);
  });
  it("have names in GBK or UTF-8, said or not", async () => {
    const name = "预算\\表.csv";
    expect(await paths(named(encodeText(name, {encoding: "gb18030"}), csv))).toEqual(["一包.zip/预算/表.csv"]);
    expect(await paths(named(text(name), csv))).toEqual(["一包.zip/预算/表.csv"]);
    expect(await paths(zipSync({"Año.csv": csv}))).toEqual(["一包.zip/Año.csv"]);
  });
  it("are read in the long form too", async () => {
    const bytes = zipSync({"a.csv": csv});
    const end = bytes.length - 22;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const long = new DataView(new ArrayBuffer(56 + 20));
    long.setUint32(0, 0x06064b50, true);
    long.setBigUint64(32, 1n, true);
    long.setBigUint64(48, BigInt(view.getUint32(end + 16, true)), true);
    long.setUint32(56, 0x07064b50, true);
    long.setBigUint64(64, BigInt(end), true);
    const tail = bytes.slice(end);
    new DataView(tail.buffer).setUint32(16, 0xffffffff, true);
    const all = new Uint8Array([...bytes.subarray(0, end), ...new Uint8Array(long.buffer), ...tail]);
    expect(await paths(all)).toEqual(["一包.zip/a.csv"]);
  });
});

describe("what cannot be read is said", () => {
  const zip = zipSync({"a.csv": text("a,b\n1,2\n3,4\n5,6\n")});
  const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const workbook = workbookOf({表: sheet});
  /** The bytes with some replaced, all from the end of a signature on. */
  function changed(bytes: Uint8Array, at: (text: string) => number, ...to: number[]): Uint8Array {
    const copy = bytes.slice();
    copy.set(to, at(String.fromCharCode(...copy)));
    return copy;
  }
  const entry = (text: string) => text.indexOf("PK\x01\x02");
  const gb = (content: string) => encodeText(content, {encoding: "gb18030"});

  test.each<[string, string, Uint8Array, string?]>([
    ["a workbook without sheets", "empty", workbookOf({})],
    ["a PNG", "not_text", latin1("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0")],
    ["UTF-16 with half a pair", "not_text", latin1("\xFF\xFEa\0,\0\x00\xD8\n\0")],
    ["a text in a western encoding", "not_text", latin1("Caf\xE9,1\nCr\xE8me,2\n")],
    ["a binary workbook", "old_workbook", zipSync({"[Content_Types].xml": text("<a/>"), "xl/workbook.bin": text("x")})],
    [
      "an OpenDocument workbook",
      "old_workbook",
      zipSync({mimetype: text("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": text("<a/>")})
    ],
    [
      "a workbook as one XML",
      "old_workbook",
      text('<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>')
    ],
    ["a web page in GBK", "web_page", gb("\r\n<!DOCTYPE html><p>预算</p>")],
    ["RTF", "not_a_table", text("{\\rtf1\\ansi 1}")],
    ["an archive with a damaged file", "broken_archive", changed(zip, (text) => text.indexOf("a.csv") + 8, 0x55)],
    [
      "an archive that announces more than it can hold",
      "broken_archive",
      changed(zip, (text) => entry(text) + 24, 0, 0, 1)
    ],
    ["an archive packed otherwise", "broken_archive", changed(zip, (text) => entry(text) + 10, 14)],
    [
      "a workbook with a damaged part",
      "broken_workbook",
      changed(workbook, (text) => text.indexOf("sheet1.xml") + 14, 0x55)
    ],
    [
      "a workbook without its sheet",
      "broken_workbook",
      workbookOf({}, {extra: {"xl/workbook.xml": '<workbook><sheet name="a" id="s0"/></workbook>'}})
    ],
    ["a cell outside any sheet", "broken_workbook", workbookOf({表: sheet.replace('r="A1"', 'r="A99999999999"')})],
    ["a text that the workbook lacks", "broken_workbook", workbookOf({表: sheet.replace('r="A1"', 't="s"')})]
  ])("%s: %s", async (_, rule, ...[bytes, path = "a.csv"]) => {
    const {sheets, faults} = await one(bytes, path);
    expect(sheets).toEqual([]);
    expect(faults.map((fault) => fault.rule)).toEqual([rule]);
    expect(faults[0]!.file.startsWith(path)).toBe(true);
  });

  it("with the line and what stands there, where quotes do not pair", async () => {
    const {faults} = await one(text('a,b\r\n1,2\r\n"3"x,4\r\n5,6\r\n'));
    expect(faults).toEqual([{file: "a.csv", sheet: null, line: 3, column: null, value: '"3"x,4', rule: "quotes"}]);
  });
  it("whatever bytes are damaged: nothing is thrown, and no file goes missing", async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), {minLength: 1, maxLength: 8});
    const whole = fc.constantFrom(zip, workbook, gb("科目,金额\n会议费,12\n"), text("科目\t金额\n会议费\t12\n"));
    await fc.assert(
      fc.asyncProperty(whole, damage, fc.nat(), async (whole, damage, cut) => {
        const bytes = whole.slice(0, cut % 4 === 0 ? cut % whole.length : whole.length);
        for (const [at, byte] of damage) bytes[at % bytes.length] = byte;
        const {sheets, faults} = await one(bytes);
        expect(sheets.length + faults.length).toBeGreaterThan(0);
      }),
      {seed: 2023, numRuns: 1000}
    );
  });
  it("and does not keep the others from being read", async () => {
    const files = [
      {path: "x.pdf", bytes: latin1("%PDF-1.4")},
      {path: "y.csv", bytes: strToU8("a,b\n1,2\n")}
    ];
    const {sheets, faults} = await readFiles(files);
    expect([sheets.map(({file}) => file), faults.map(({file}) => file)]).toEqual([["y.csv"], ["x.pdf"]]);
  });
});
