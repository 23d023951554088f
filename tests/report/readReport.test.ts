import {Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun} from "docx";
import {zipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {readReport} from "../../src/report/readReport.js";
import {encodeText} from "../reading/encodeText.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (path: string, text: string) => readReport({path, bytes: bytes(text)}).text;

describe("a report is read", () => {
  it("from a Word file, its tables a line a row", async () => {
    const cell = (text: string) => new TableCell({children: [new Paragraph(text)]});
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({
              children: [new TextRun("收入"), new TextRun({text: "523.40", bold: true}), new TextRun("万元。")]
            }),
            new Table({rows: [new TableRow({children: [cell("支出"), cell("510.25")]})]}),
            new Paragraph("完")
          ]
        }
      ]
    });
    const file = new Uint8Array(await Packer.toBuffer(document));
    expect(readReport({path: "报告.docx", bytes: file}).text?.trim().split("\n")).toEqual([
      "收入523.40万元。",
      "支出\t510.25",
      "完"
    ]);
  });
  it("from text in any encoding", () => {
    const file = encodeText("收入５２３万元\r\n支出", {encoding: "gb18030"});
    expect(readReport({path: "a.txt", bytes: file}).text).toBe("收入５２３万元\n支出");
  });
  it("from HTML, nothing of which is left but its text", () => {
    const html = `<!doctype html><head><title>x</title><script>alert(1)</script></head><h1>报告</h1><p>收入&nbsp;5&#50;3<b>万元</b></p>
      <table><tr><td>支出</td><td>510</td></tr></table><!-- no --><p>a &lt; b</p>`;
    expect(read("a.html", html)?.trim().split("\n")).toEqual(["报告", "收入 523万元", "支出\t510", "a < b"]);
  });
  it("from Markdown, without its signs", () => {
    const text = "# 一、概况\n- 收入**523**万元\n| 项目 | 金额 |\n| --- | ---: |\n| 支出 | 510 |\n[表](a.md)";
    expect(read("a.md", text)?.split("\n").filter(Boolean)).toEqual([
      "一、概况",
      "收入523万元",
      "项目\t金额",
      "支出\t510",
      "表"
    ]);
  });
  it.each([
    ["an old Word file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "old"],
    ["a PDF file", bytes("%PDF-1.7 …"), "other"],
    ["an archive of something else", zipSync({"a.txt": bytes("a")}), "unreadable"],
    ["a Word file that is broken", zipSync({"word/document.xml": bytes("<w:document><w:p>")}), "unreadable"],
    ["nothing", bytes(" \n"), "empty"]
  ])("but not from %s, and why is said", (_, file, fault) => {
    expect(readReport({path: "a", bytes: file})).toEqual({fault});
  });
});
