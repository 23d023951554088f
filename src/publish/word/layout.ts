import type {FontName} from "./fontTable.js";

/** A font for Latin letters and digits, and one for Chinese: names, never those of a theme, which WPS does not follow. */
export interface FontPair {
  ascii: FontName;
  hAnsi: FontName;
  cs: FontName;
  eastAsia: FontName;
}

/** How a document in a language is laid out; sizes and lines are in points. */
export interface Layout {
  fonts: Readonly<Record<"title" | "heading" | "body" | "quiet" | "fixed", FontPair>>;
  sizes: Readonly<Record<"title" | "heading" | "body" | "table" | "small", number>>;
  /** From one line of running text to the next. */
  line: number;
  /** The space below a paragraph of running text. */
  after: number;
  /** How many characters the first line of a paragraph is indented by. */
  indent: number;
  alignment: "both" | "left";
  heading: {bold: boolean};
  title: {alignment: "center" | "left"; bold: boolean};
}

const pair = (latin: FontName, eastAsia: FontName): FontPair => ({ascii: latin, hAnsi: latin, cs: latin, eastAsia});

/**
 * By the habits of official documents (GB/T 9704): a title in 小标宋 at 二号, headings in 黑体, text in 仿宋, each paragraph
 * two characters in, lines at a fixed distance. Text is 小四 and not 三号, so that a brief stays at two pages or so.
 */
const chinese: Layout = {
  fonts: {
    title: pair("Times New Roman", "FZXiaoBiaoSong-B05S"),
    heading: pair("Times New Roman", "SimHei"),
    body: pair("Times New Roman", "FangSong"),
    quiet: pair("Times New Roman", "KaiTi"),
    fixed: pair("Courier New", "SimSun")
  },
  sizes: {title: 22, heading: 14, body: 12, table: 10.5, small: 9},
  ...{line: 22, after: 0, indent: 2, alignment: "both"},
  heading: {bold: false},
  title: {alignment: "center", bold: false}
};

/** A plain report: paragraphs apart rather than indented, ragged to the right. */
const english: Layout = {
  fonts: {
    title: pair("Arial", "SimHei"),
    heading: pair("Arial", "SimHei"),
    body: pair("Times New Roman", "SimSun"),
    quiet: pair("Times New Roman", "SimSun"),
    fixed: pair("Courier New", "SimSun")
  },
  sizes: {title: 18, heading: 12.5, body: 11, table: 10, small: 9},
  ...{line: 15, after: 6, indent: 0, alignment: "left"},
  heading: {bold: true},
  title: {alignment: "left", bold: true}
};

/** The layout for a language, as HTML names it. */
export function layoutOf(lang: string): Layout {
  return /^zh\b/i.test(lang) ? chinese : english;
}
