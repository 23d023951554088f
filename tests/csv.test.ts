import fc from "fast-check";
import {expect, test} from "vitest";
import {plainText, readCsv, writeCsv} from "../src/csv.js";

test("rows stand on the line they begin on, whatever line breaks their cells hold", () => {
  const {header, rows, error} = readCsv('a,b\n1,"x\n\ny"\n2,"""q"", z"\n\n3,\n');
  expect(error).toBeUndefined();
  expect(header).toEqual(["a", "b"]);
  expect(rows).toEqual([
    {line: 2, cells: ["1", "x\n\ny"]},
    {line: 5, cells: ["2", '"q", z']},
    {line: 6, cells: [""]},
    {line: 7, cells: ["3", ""]}
  ]);
});

test("cells may be separated otherwise", () => {
  expect(readCsv('a;b,c\n"1;2";3\n', {delimiter: ";"})).toEqual({
    header: ["a", "b,c"],
    rows: [{line: 2, cells: ["1;2", "3"]}]
  });
});

test("the last line needs no line feed", () => {
  expect(readCsv("a,b\n1,2")).toEqual(readCsv("a,b\n1,2\n"));
});

test("a text without lines has no header", () => {
  expect(readCsv("")).toEqual({header: [], rows: []});
});

test("Windows line ends are read, mixed with others too", () => {
  expect(plainText("\uFEFFa,b\r\n1,2\n3,4\r\n")).toBe("a,b\n1,2\n3,4\n");
  expect(readCsv("\uFEFFa,b\r\n1,2\n3,4\r\n").rows.map(({cells}) => cells)).toEqual([
    ["1", "2"],
    ["3", "4"]
  ]);
});

test("where quotes do not pair, the rows end and the line is said", () => {
  expect(readCsv('a,b\n1,2\n3,"x\n5,6\n')).toEqual({
    header: ["a", "b"],
    rows: [{line: 2, cells: ["1", "2"]}],
    error: {line: 3, kind: "open_quote"}
  });
  expect(readCsv('a,b\n1,2\n"3\n4",5\n6,"x"y\n').error).toEqual({
    line: 5,
    kind: "stray_quote"
  });
});

test("no rows make a header alone", () => {
  expect(writeCsv(["a", "b"], [])).toBe("a,b\n");
});

test("what is written is read again as it was", () => {
  const cell = fc.string({unit: fc.constantFrom("a", "总", ",", '"', "\n", " ", "=", "'", "1", "")});
  const table = fc.array(fc.tuple(cell, cell), {maxLength: 8});
  fc.assert(
    fc.property(table, (rows) => {
      const read = readCsv(writeCsv(["a", "b"], rows));
      expect(read.error).toBeUndefined();
      expect(read.rows.map(({cells}) => cells)).toEqual(rows);
    }),
    {seed: 2023, numRuns: 500}
  );
});
