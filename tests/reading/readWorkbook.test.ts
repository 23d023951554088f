import writeExcelFile from "write-excel-file/node";
import fc from "fast-check";
import {describe, expect, it, test} from "vitest";
import {readFiles} from "../../src/reading/readFiles.js";
import {workbookOf} from "./workbookOf.js";

const read = (bytes: Uint8Array) => readFiles([{path: "预算.xlsx", bytes}]);
/** The cells of a workbook's only sheet, whose rows' XML is given. */
async function cellsOf(rows: string, parts: Parameters<typeof workbookOf>[1] = {}) {
  const {sheets, faults} = await read(workbookOf({表: `<sheetData>${rows}</sheetData>`}, parts));
  expect(faults).toEqual([]);
  return sheets[0]!.rows.map(({cells}) => cells);
}

describe("texts", () => {
  it("are shared or inline, in runs, escaped; readings above characters are left out", async () => {
    const cells = await cellsOf(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
       <c r="C1" t="inlineStr"><is><r><t>小</t></r><r><t xml:space="preserve"> 计</t></r></is></c>
       <c r="D1" t="inlineStr"><is><t><![CDATA[<a>&]]></t></is></c></row>`,
      {
        strings: `<si><t>会议_x000D_
费</t></si><si><r><t>A&amp;B</t></r><r><t>&#x20BB7;</t></r><rPh sb="0" eb="1"><t>kana</t></rPh></si>`
      }
    );
    expect(cells).toEqual([["会议\n费", "A&B𠮷", "小 计", "<a>&"]]);
  });
  it("are found where names have prefixes and cells have no references", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const {sheets} = await read(
      workbookOf(
        {表: ""},
        {
          extra: {
            "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c/><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`
          }
        }
      )
    );
    expect(sheets[0]!.rows).toEqual([{line: 1, cells: ["a", "", "2"]}]);
  });
});

describe("numbers", () => {
  test.each([
    ["0.28499999999999998", "0.285"],
    ["1234.5600000000001", "1234.56"],
    ["0.30000000000000004", "0.3"],
    ["1E-7", "0.0000001"],
    ["1.2E+21", "1200000000000000000000"],
    ["-10", "-10"],
    ["-0", "0"],
    ["0.33333333333333331", "0.333333333333333"],
    ["430521198001012345", "430521198001012000"],
    ["9007199254740991", "9007199254740991"]
  ])("%s is %s", async (stored, text) => {
    expect(await cellsOf(`<row r="1"><c r="A1"><v>${stored}</v></c></row>`)).toEqual([[text]]);
  });
  it("are the decimals that were typed", async () => {
    const decimal = fc
      .tuple(fc.integer({min: -999_999_999, max: 999_999_999}), fc.integer({min: 0, max: 6}))
      .map(([digits, places]) => Number(`${digits}e-${places}`));
    await fc.assert(
      fc.asyncProperty(fc.array(decimal, {minLength: 1, maxLength: 200}), async (numbers) => {
        const {sheets} = await read(await writeExcelFile(numbers.map((number) => [number])).toBuffer());
        const texts = sheets[0]!.rows.map(({cells}) => cells[0]!);
        expect(texts.every((text) => /^-?\d+(?:\.\d*[1-9])?$/.test(text))).toBe(true);
        expect(texts.map(Number)).toEqual(numbers.map((number) => number + 0));
      }),
      {seed: 2023, numRuns: 20}
    );
  });
});

describe("dates", () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/>
    <numFmt numFmtId="165" formatCode="[$¥-804]#,##0.00;[Red]\\d0"/><numFmt numFmtId="166" formatCode="[h]:mm:ss"/>
    <numFmt numFmtId="167" formatCode="0&quot; days&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>`;
  const row = (...cells: (readonly [number, string])[]) =>
    `<row r="1">${cells.map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`).join("")}</row>`;
  it("are ISO texts where the format shows a date, and numbers where it does not", async () => {
    expect(
      await cellsOf(
        row([0, "45292"], [1, "45292"], [2, "45444"], [3, "45292"], [4, "0.5"], [1, "45292.25"], [5, "3"]),
        {styles}
      )
    ).toEqual([["45292", "2024-01-01", "2024-06-01", "45292", "12:00:00", "2024-01-01T06:00:00", "3"]]);
    expect(await cellsOf(row([1, "1"], [1, "59"], [1, "61"]), {styles})).toEqual([
      ["1900-01-01", "1900-02-28", "1900-03-01"]
    ]);
  });
  it("count from 1904 where the workbook does", async () => {
    const properties = '<workbookPr date1904="1"/>';
    expect(await cellsOf(row([1, "43830"], [1, "0"]), {styles, properties})).toEqual([["2024-01-01", "1904-01-01"]]);
  });
});

test("a formula is its result, an error as it stands, and itself where nothing has computed it", async () => {
  expect(
    await cellsOf(`<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c>
      <c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>SUM(A1:A2)</f></c><c r="E1" t="b"><v>1</v></c>
      <c r="F1" t="str"><f>""</f><v></v></c><c r="G1" t="d"><v>2024-01-05</v></c></row>`)
  ).toEqual([["2", "a", "#DIV/0!", "=SUM(A1:A2)", "TRUE", "", "2024-01-05"]]);
});

test("every sheet is read, hidden ones too; the nth row is the nth, and a merge stays on rows there are", async () => {
  const {sheets, faults} = await read(
    workbookOf({
      总表: `<sheetData><row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row>
        <row r="9"><c r="A9" s="1"/></row></sheetData>
        <mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="A4:A9"/><mergeCell ref="A8:B9"/></mergeCells>`,
      空: "<sheetData/>",
      "A&amp;B": '<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>'
    })
  );
  expect(sheets).toEqual([
    {
      file: "预算.xlsx",
      sheet: "总表",
      encoding: "xlsx",
      delimiter: null,
      rows: [
        {line: 1, cells: []},
        {line: 2, cells: ["", "1"]},
        {line: 3, cells: []},
        {line: 4, cells: ["2"]}
      ],
      merges: [
        {top: 0, left: 0, bottom: 1, right: 2},
        {top: 3, left: 0, bottom: 3, right: 0}
      ]
    },
    expect.objectContaining({sheet: "A&B", rows: [{line: 1, cells: ["3"]}]})
  ]);
  expect(faults).toEqual([{file: "预算.xlsx", sheet: "空", line: null, column: null, value: "", rule: "empty"}]);
});
