import {delimiters, encodings} from "../../../src/reading/sheet.js";
import type {Choice} from "./allPairs.js";

/** In what ways a table of amounts is written. The first value of each is the plainest. */
export const ways = {
  encoding: encodings,
  delimiter: delimiters,
  layout: [
    ...(["long", "yearsAcross", "stagesAcross", "stagesUnderYears", "yearsUnderStages", "fundsAcross"] as const),
    ...(["linesAcross", "monthsDown", "monthsAcross"] as const)
  ],
  /** The unit of money, and where it is stated. */
  money: ["元", "千元", "万元", "亿元"],
  moneyIn: ["row", "header", "title", "file", "cell", "nowhere"],
  number: ["plain", "commas", "spaces", "wide", "currency", "decimals"],
  negative: ["minus", "brackets", "wideBrackets", "behind", "triangle"],
  dash: ["—", "-", "－", "–", "/"],
  dashMeans: ["nothing", "nil"],
  year: ["2024", "2024年", "2024年度", "FY23-24", "２０２４年", "二〇二四年"],
  yearIn: ["title", "column", "file", "nowhere"],
  stageIn: ["title", "column", "header", "nowhere"],
  sideIn: ["nowhere", "column", "title"],
  organisationIn: ["row", "column", "nowhere"],
  fundIn: ["nowhere", "column"],
  month: ["1-3月", "2024年3月", "2024-03", "2024年1-3月"],
  header: ["oneRow", "twoRows", "numbered"],
  top: ["rows", "blankRows", "oneRow", "oneCell"],
  margin: ["none", "left", "middle", "blankRows"],
  /** Whether what holds for several rows stands in each, or in the first with the cells below merged, or blank in a text. */
  repeated: ["each", "first"],
  totals: ["none", "first", "last", "subtotals", "grand", "grandLeft"],
  codes: ["none", "text", "number", "decimal"],
  names: ["plain", "indented", "numbered", "among", "wide", "nested", "missing"],
  beside: ["nothing", "serial", "note", "computed"],
  below: ["nothing", "note", "signature"]
} as const;

export type Way = Choice<typeof ways>;

/** The way with what contradicts the rest of it replaced: years across columns stand in no title, for one. */
export function settled(way: Way): Way {
  const next: {-readonly [name in keyof Way]: Way[name]} = {...way};
  const {layout} = way;
  const isMonthly = layout === "monthsDown" || layout === "monthsAcross";
  if (layout === "linesAcross") [next.codes, next.names] = ["none", way.names === "wide" ? "wide" : "plain"];
  if (way.names === "missing" && next.codes === "none") next.names = "plain";
  if (layout === "linesAcross") next.fundIn = "nowhere";
  if (layout === "fundsAcross") next.fundIn = "nowhere";
  if (layout === "linesAcross" && (way.yearIn === "nowhere" || way.totals.startsWith("grand"))) next.totals = "none";
  // A line is one row of several columns: nothing but the year tells rows apart.
  if (layout === "linesAcross" && way.totals !== "none") next.totals = "none";
  if (isMonthly && way.totals.startsWith("grand")) next.totals = "last";
  if (way.moneyIn === "cell" && way.negative === "behind") next.negative = "minus";
  if (way.header === "twoRows" && (layout === "long" || layout === "monthsDown") && way.moneyIn !== "header")
    next.header = "oneRow";
  if (layout === "fundsAcross" && next.header !== "twoRows" && way.stageIn === "header") next.stageIn = "title";
  if (layout === "linesAcross" && next.header !== "twoRows" && way.stageIn === "header") next.stageIn = "title";
  return next;
}
