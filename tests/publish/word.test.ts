// @vitest-environment jsdom
import mammoth from "mammoth";
import {beforeAll, describe, expect, it} from "vitest";
import {numberPieces, plainText} from "../../src/components/numberText.js";
import {publishWords as english} from "../../src/en/publishWords.js";
import type {Edition} from "../../src/publish/edition.js";
import type {Part} from "../../src/publish/publication.js";
import {wordFile} from "../../src/publish/word.js";
import {publishWords as chinese} from "../../src/publishWords.js";
import {hostile, sampleEdition} from "./sampleEdition.js";
import {all, attribute, openWord, outOfOrder} from "./word/openWord.js";

const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 1, 2, 3]);
const pictures = new Map([["where", {png, width: 500, height: 60}]]);
/** What stands in a file for the sign in `hostile` that turns a text around. */
const inert = hostile.replace("\u202E", "\uFFFD");
/** The lines of a cell as they are read back; one without text has none. */
const cell = (text: string) => (text === "" ? [] : [text === hostile ? inert : plainText(text)]);
/** `w:firstRow` and the like are written as words, other switches by being there. */
const isOn = (element: Element | null | undefined) =>
  element != null && !/^(?:0|false|off)$/.test(attribute(element) ?? "");

/** The sample with a second list, a figure that has no picture, and each place twice. */
function edition(lang = "zh-CN"): Edition {
  const sample = sampleEdition();
  const {parts} = sample.publication;
  const figure = parts.find((part) => part.kind === "figure")!;
  const more: Part[] = [
    {kind: "list", ordered: true, items: ["又一项"]},
    {kind: "list", ordered: false, items: ["一点"]},
    {...figure, id: "unpictured"},
    {kind: "paragraph", role: "author", text: "第一行\n第二行"},
    {kind: "paragraph", role: "author", text: "再一段"},
    {kind: "paragraph", role: "body", text: "正文。"}
  ];
  const opened = sample.opened.map((number) => ({...number, places: [...number.places, ...number.places]}));
  return {...sample, opened, publication: {...sample.publication, lang, parts: [...parts, ...more]}};
}

const make = (of = edition(), text = chinese) => wordFile(of, {text, pictures});

describe.each([
  {lang: "zh-CN", text: chinese},
  {lang: "en", text: english}
])("a Word file in $lang", ({lang, text}) => {
  let word: ReturnType<typeof openWord>;
  beforeAll(async () => {
    word = openWord(await make(edition(lang), text));
  });
  const styles = () =>
    new Map(all(word.part("word/styles.xml"), "w:style").map((style) => [attribute(style, "w:styleId"), style]));
  const styleOf = (paragraph: Element) => attribute(all(paragraph, "w:pStyle")[0]) ?? "Normal";
  const inStyle = (name: string) => all(word.document, "w:p").filter((paragraph) => styleOf(paragraph) === name);
  const texts = (name: string) => inStyle(name).map((paragraph) => paragraph.textContent);
  const spacing = (style: string) => all(styles().get(style)!, "w:spacing")[0];

  it("has its elements in the order of the schema", () => {
    expect([...word.xml.values()].flatMap(outOfOrder)).toEqual([]);
  });
  it("uses no font of a theme, names one for Latin and one for Chinese, and says what stands in for each", () => {
    const known = all(word.part("word/fontTable.xml"), "w:font");
    for (const font of known) expect(attribute(all(font, "w:altName")[0])).toMatch(/\S/);
    const used = ["document", "styles", "numbering", "header1", "header2", "footer1", "footer2"].flatMap((part) =>
      all(word.part(`word/${part}.xml`), "w:rFonts")
    );
    expect(used.length).toBeGreaterThan(10);
    const names = new Set<string>();
    for (const fonts of used) {
      const given = fonts.getAttributeNames().sort();
      if (given.length === 1) expect([given[0], attribute(fonts, "w:hint")]).toEqual(["w:hint", "eastAsia"]);
      else expect(given).toEqual(["w:ascii", "w:cs", "w:eastAsia", "w:hAnsi"]);
      for (const name of given.filter((key) => key !== "w:hint")) names.add(attribute(fonts, name)!);
    }
    expect(known.map((font) => attribute(font, "w:name"))).toEqual(expect.arrayContaining([...names]));
  });
  it("says which language Chinese text is in, and what it is in itself", () => {
    const lang0 = all(all(word.part("word/styles.xml"), "w:docDefaults")[0]!, "w:lang")[0];
    expect(attribute(lang0, "w:eastAsia")).toBe("zh-CN");
    expect(attribute(lang0)).toBe("en-US");
    expect(word.part("docProps/core.xml").textContent).toBe(`样例单位 2024 年度预算执行简报${lang}`);
    expect(attribute(all(word.part("word/settings.xml"), "w:characterSpacingControl")[0])).toBe("compressPunctuation");
  });
  it("embeds no other document", () => {
    expect(all(word.document, "w:altChunk")).toEqual([]);
    expect(Object.keys(word.files).filter((path) => !/\.(?:xml|rels|png)$/.test(path))).toEqual([]);
  });
  it("has tables of fixed widths with a head on each page, whose rows are not divided", () => {
    const tables = all(word.document, "w:tbl");
    expect(tables.length).toBe(4);
    for (const table of tables) {
      const grid = all(table, "w:gridCol").map((column) => Number(attribute(column, "w:w")));
      const width = all(table, "w:tblW")[0];
      expect(attribute(all(table, "w:tblLayout")[0], "w:type")).toBe("fixed");
      expect([attribute(width, "w:type"), Number(attribute(width, "w:w"))]).toEqual(["dxa", 8844]);
      expect(grid.reduce((sum, column) => sum + column, 0)).toBe(8844);
      all(table, "w:tr").forEach((row, i) => {
        expect(isOn(all(row, "w:cantSplit")[0])).toBe(true);
        expect(isOn(all(row, "w:tblHeader")[0])).toBe(i === 0);
        expect(all(row, "w:tcW").map((cell) => Number(attribute(cell, "w:w")))).toEqual(grid);
        for (const cell of all(row, "w:tc")) expect(cell.lastElementChild?.tagName).toBe("w:p");
      });
      const head = all(all(table, "w:tr")[0]!, "w:p");
      expect(head.every((paragraph) => isOn(all(paragraph, "w:keepNext")[0]))).toBe(true);
    }
  });
  it("sets numbers to the right", () => {
    const rows = all(all(word.document, "w:tbl")[0]!, "w:tr");
    for (const row of rows) {
      const sides = all(row, "w:p").map((cell) => attribute(all(styles().get(styleOf(cell))!, "w:jc")[0]));
      expect(sides).toEqual(["left", "right", "left"]);
    }
  });
  it("has pictures in the line of text, whole, each known by a number and by what it shows", () => {
    expect(all(word.document, "wp:anchor")).toEqual([]);
    const [inline] = all(word.document, "wp:inline");
    const extent = all(inline!, "wp:extent")[0];
    expect([attribute(extent, "cx"), attribute(extent, "cy")]).toEqual([String(500 * 9525), String(60 * 9525)]);
    const drawn = all(inline!, "wp:docPr")[0];
    expect(Number(attribute(drawn, "id"))).toBeGreaterThan(0);
    expect(attribute(drawn, "descr")).toBe(text.picture("支出 987.65 万元用到哪里. 决算，万元"));
    expect(word.files["word/media/image1.png"]).toEqual(png);
    expect(attribute(spacing("Picture"), "w:lineRule")).toBe("auto");
  });
  it("keeps titles with what they name", () => {
    for (const name of ["Title", "Heading1", "Caption", "FigureSubtitle", "AuthorLabel", "Stamp"])
      expect([name, isOn(all(styles().get(name)!, "w:keepNext")[0])]).toEqual([name, true]);
    expect(isOn(all(inStyle("Picture")[0]!, "w:keepNext")[0])).toBe(true);
  });
  it("leads from each number to its row of the index, by bookmarks that Word can name", () => {
    const starts = all(word.document, "w:bookmarkStart");
    const names = starts.map((start) => attribute(start, "w:name")!);
    expect(names).toEqual(["number_1", "number_2", "number_3"]);
    expect(starts.map((start) => attribute(start, "w:id"))).toEqual(["1", "2", "3"]);
    expect(all(word.document, "w:bookmarkEnd").map((end) => attribute(end, "w:id"))).toEqual(["1", "2", "3"]);
    const links = all(word.document, "w:hyperlink");
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) expect(names).toContain(attribute(link, "w:anchor"));
  });
  it("has real headings", () => {
    expect(texts("Title")).toEqual(["样例单位 2024 年度预算执行简报"]);
    expect(texts("Heading1")).toEqual(["主要数字", "变动及原因", text.sources, text.index.title, text.inputs.title]);
    expect(attribute(all(styles().get("Heading1")!, "w:name")[0])).toBe("heading 1");
    expect(attribute(all(styles().get("Heading1")!, "w:outlineLvl")[0])).toBe("0");
  });
  it("is on A4, with the stamp on the first page and at the head of the others, and pages numbered of all", () => {
    const section = all(word.document, "w:sectPr")[0]!;
    const size = all(section, "w:pgSz")[0];
    expect([attribute(size, "w:w"), attribute(size, "w:h")]).toEqual(["11906", "16838"]);
    expect(isOn(all(section, "w:titlePg")[0])).toBe(true);
    const part = (reference: Element) => {
      const relation = all(word.part("word/_rels/document.xml.rels"), "Relationship").find(
        (each) => attribute(each, "Id") === attribute(reference, "r:id")
      );
      return [attribute(reference, "w:type"), word.part(`word/${attribute(relation, "Target")}`).textContent];
    };
    const {before, between, after} = text.pageOf;
    const numbered = `${before}PAGE${between}NUMPAGES${after}`;
    const pairs = [...all(section, "w:headerReference"), ...all(section, "w:footerReference")].map(part);
    expect(pairs.sort()).toEqual(
      [
        ["default", "样例单位 2024 年度预算执行简报草稿"],
        ["first", ""],
        ["default", numbered],
        ["first", numbered]
      ].sort()
    );
    expect(word.document.textContent).toMatch(/^草稿样例单位 2024/);
    expect(texts("Stamp")).toEqual(["草稿"]);
  });
  it("says below its title what the figures are of, and marks the author's words", () => {
    expect(texts("Scope")).toEqual([`单位${inert}`, "年度2024", "金额单位万元"]);
    expect(texts("AuthorLabel")).toEqual([text.author, text.author]);
    expect(texts("AuthorText")).toEqual(["作者自己写的一句话。", "第一行", "第二行", "再一段"]);
    expect(texts("SmallText")).toEqual([text.tool("0.1.0")]);
  });
  it("numbers each list from one", () => {
    const ids = inStyle("ListText").map((item) => attribute(all(item, "w:numId")[0]));
    expect(ids.length).toBe(5);
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(4);
    for (const number of all(word.part("word/numbering.xml"), "w:num").filter((each) =>
      ids.includes(attribute(each, "w:numId"))
    ))
      expect(attribute(all(number, "w:startOverride")[0])).toBe("1");
  });
  it("indents paragraphs, at lines of a fixed distance, where that is the habit", () => {
    const indent = all(styles().get("BodyText")!, "w:ind")[0];
    expect(attribute(indent, "w:firstLineChars")).toBe(lang === "en" ? null : "200");
    expect(attribute(spacing("BodyText"), "w:lineRule")).toBe("exact");
    for (const style of ["TableText", "TableSmallText", "Normal"])
      expect([style, all(styles().get(style)!, "w:ind")]).toEqual([style, []]);
  });
});

describe("what another reader makes of it", () => {
  const {publication, opened, manifest} = edition();
  const listed = opened.filter(({printed}) => printed !== "");
  let page: HTMLElement;
  beforeAll(async () => {
    const {value, messages} = await mammoth.convertToHtml(
      {buffer: Buffer.from(await make())},
      {styleMap: ["p[style-name='Title'] => p.title"]}
    );
    expect(messages.filter(({type}) => type === "error")).toEqual([]);
    page = document.createElement("div");
    page.append(new DOMParser().parseFromString(value, "text/html").body);
  });
  const cellsOf = (table: Element) =>
    [...table.querySelectorAll("tr")].map((row) =>
      [...row.children].map((cell) => [...cell.querySelectorAll("p")].map((line) => line.textContent))
    );

  it("reads each number as it is printed, and finds in the index what it is", () => {
    const keys = new Map(listed.map(({key}, i) => [`#number_${i + 1}`, key]));
    const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const read = links.map((link) => ({text: link.textContent, href: keys.get(link.getAttribute("href")!)}));
    const shown = (part: Part): string[] => {
      if (part.kind === "heading" || part.kind === "paragraph") return [part.text];
      if (part.kind === "list") return [...part.items];
      if (part.kind === "table") return [part.title, ...part.rows.flatMap((row) => row.map((cell) => cell.text))];
      const table = pictures.has(part.id) ? [] : shown({...part.table, title: ""});
      return [part.title, part.subtitle, ...table, ...part.notes, part.source];
    };
    const numbers = publication.parts
      .flatMap(shown)
      .flatMap(numberPieces)
      .filter(({href}) => href !== undefined);
    expect(numbers.length).toBeGreaterThan(8);
    expect(read).toEqual(numbers);
  });
  it("reads each table as it is", () => {
    const tables = publication.parts.flatMap((part) =>
      part.kind === "table" ? [part] : part.kind === "figure" && !pictures.has(part.id) ? [part.table] : []
    );
    const expected = tables.map(({columns, rows}) => [
      columns.map(({head}) => [head]),
      ...rows.map((row) => row.map(({text}) => cell(text)))
    ]);
    expect([...page.querySelectorAll("table")].slice(0, 2).map(cellsOf)).toEqual(expected);
  });
  it("reads the index with every number and its places, and the files with their hashes", () => {
    const [index, inputs] = [...page.querySelectorAll("table")].slice(2).map(cellsOf);
    expect(index!.slice(1)).toEqual(
      listed.map(({printed, title, formula, places}) => [[printed], cell(title), cell(formula), [...places]])
    );
    expect(inputs!.slice(1)).toEqual(manifest.inputs.map(({file, sha256}) => [[file], [sha256]]));
    listed.forEach((_, i) => {
      const row = page.querySelector(`#number_${i + 1}`)!.closest("tr")!;
      expect(row.parentElement!.children[i]).toBe(row);
    });
  });
  it("reads headings, lists and what a picture shows", () => {
    expect([...page.querySelectorAll("h1")].map((heading) => heading.textContent)).toEqual([
      ...["主要数字", "变动及原因", chinese.sources, chinese.index.title, chinese.inputs.title]
    ]);
    expect([...page.querySelectorAll("ol")].map((list) => list.children.length)).toEqual([2, 1]);
    const picture = page.querySelector("img")!;
    expect(picture.alt).toBe(chinese.picture("支出 987.65 万元用到哪里. 决算，万元"));
    expect(picture.src).toBe(`data:image/png;base64,${Buffer.from(png).toString("base64")}`);
  });
});

describe("the bytes", () => {
  it("are the same for the same edition", async () => {
    const first = await make();
    await make(edition("en"), english);
    expect(Buffer.from(first).equals(Buffer.from(await make()))).toBe(true);
  });
  it("tell no time and no author", async () => {
    const file = await make();
    const {files, part} = openWord(file);
    expect(Object.keys(files)[0]).toBe("[Content_Types].xml");
    expect([...part("docProps/core.xml").children].map(({tagName}) => tagName)).toEqual(["dc:title", "dc:language"]);
    expect(Buffer.from(file).toString("latin1")).not.toContain(String(new Date().getFullYear()));
    // A zip's entries begin PK 3 4, and have their time and day at the tenth byte.
    const view = new DataView(file.buffer, file.byteOffset);
    expect([view.getUint32(0, true), view.getUint32(10, true)]).toEqual([0x04034b50, 0x00210000]);
  });
});

describe("texts that would act", () => {
  const bad = `\u0000\u001B\uD800\uFFFF\u202E\u2067<w:br/>&amp;"'\uE000x\uE001${hostile}`;
  const shown = `\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD<w:br/>&amp;"'\uFFFDx\uFFFD${inert}`;
  /** The edition with `bad` at the end of every text that is shown. */
  const spoilt = <T>(value: T, key = ""): T => {
    const kept = /^(?:lang|kind|role|id|stamp|key|format|search|unit)$/.test(key);
    if (typeof value === "string") return (kept ? value : value + bad) as T;
    if (Array.isArray(value)) return value.map((each) => spoilt<unknown>(each)) as T;
    if (value === null || typeof value !== "object" || value instanceof Node) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoilt<unknown>(each, name)])) as T;
  };

  it("are shown as they read, wherever they stand, and the file stays whole", async () => {
    const {files, document, part, xml} = openWord(await make(spoilt(edition())));
    expect(all(document, "w:br")).toEqual([]);
    const read = [...xml.values()].map((root) => root.textContent).join("");
    expect(read.split(shown).length).toBeGreaterThan(50);
    expect(attribute(all(document, "wp:docPr")[0], "descr")).toContain(shown);
    expect(part("docProps/core.xml").textContent).toContain(shown);
    const decoder = new TextDecoder("utf-8", {fatal: true});
    for (const [path, bytes] of Object.entries(files))
      if (!path.endsWith(".png")) expect(decoder.decode(bytes)).not.toMatch(/[\uE000-\uE002\u202E\u2067]/);
  });
});

describe("a picture", () => {
  it("that is larger than the page is placed smaller, in its proportions", async () => {
    const large = new Map([["where", {png, width: 1180, height: 400}]]);
    const {document} = openWord(await wordFile(edition(), {text: chinese, pictures: large}));
    const extent = all(document, "wp:extent")[0];
    const [width, height] = [Number(attribute(extent, "cx")), Number(attribute(extent, "cy"))];
    expect(width).toBeLessThanOrEqual((8844 / 1440) * 914400);
    expect(width / height).toBeCloseTo(1180 / 400, 1);
  });
});
