import {halfWidth, type Numeral} from "./numerals.js";
import {residue} from "./sentences.js";

/** Why a numeral is not a figure; the first rule that fits is the reason. */
export const exclusions = {
  residue: "template residue",
  list: "list number",
  document: "document number",
  name: "name: in quotes, in book title marks, after letters, or a telephone number",
  date: "date",
  year: "year without 年",
  ordinal: "ordinal of an event",
  phrase: "set phrase",
  article: "一 as an article",
  word: "part of a word or name, no measure word follows",
  nothing: "无 under a heading that asks for no money"
} as const;

export type Exclusion = keyof typeof exclusions;

const chinese = "[〇零一二两三四五六七八九十百千]";
const measure =
  /^\s*(?:余|多)?\s*(?:%|元|万|亿|个|名|位|人|次|场|天|日|家|户|份|册|件|条|期|对|项|篇|支|队|批|种|类|张|本|台|套|辆|间|处|座|栋|起|宗|例|届|只|堂|节|门|幅|面|块|枚|盒|箱|袋|瓶|吨|亩|米|公里|公斤|平方|年|周|小时|分钟|倍|成|所|村|镇|街道|社区|站|轮|组|班|岁|月)/u;
const spans: readonly (readonly [Exclusion, RegExp])[] = [
  ["residue", residue],
  ["list", /(?:^|(?<=[：:；;，,]))\s*[（(](?:\d{1,2}|[一二三四五六七八九十]+)[)）]/gu],
  ["list", /(?:^|(?<=[：:；;]))\s*(?:\d{1,2}|[一二三四五六七八九十]+)(?:、|\.(?!\d))/gu],
  ["list", /(?:^|(?<=[：:；;，,。]))\s*[一二三四五六七八九十]是/gu],
  ["document", /[〔[［]\s*\d{4}\s*[〕\]］]\s*(?:第?\s*\d+\s*号)?|[（(]\d{4}[)）]\s*第?\s*\d+\s*号/gu],
  ["name", /“[^“”]*”|"[^"]*"|《[^《》]*》|「[^「」]*」/gu],
  ["name", /(?<=[A-Za-z])[\d.]+|\d{5}(?=[^，。；、]{0,8}热线)|\b0\d{2,3}-?\d{7,8}\b|\b1[3-9]\d{9}\b/gu],
  ["date", /(?:19|20)\d\d\s*(?:[-—–~～至到]\s*(?:(?:19|20)\d\d)\s*)?年|[〇零一二三四五六七八九]{4}年/gu],
  ["date", /(?<!\d)(?:19|20)\d\d(?:[-/]\d{1,2}(?:[-/]\d{1,2})?|\.\d{1,2}\.\d{1,2})(?!\d)/gu],
  [
    "date",
    /(?<![\d.])(?:\d{1,2}\s*[-—–~～至到、]\s*)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月(?!均)(?:\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号])?/gu
  ],
  ["date", /(?<![\d.])\d{1,2}\s*时\s*\d{1,2}\s*分|(?<!\d)\d{1,2}[:：]\d{2}(?!\d)/gu],
  ["date", /(?<![\d.])\d{1,2}\s*日(?![内均])|(?<![\d.])(?:[1-4]|[一二三四])\s*季度/gu],
  ["ordinal", new RegExp(String.raw`第\s*(?:\d+|${chinese}+)(?!\s*[名位])`, "gu")],
  [
    "phrase",
    /[一二两三四五六七八九十]+(?:个(?:确立|维护|结合|意识|自信|全面|务必|代表|责任(?!单位|部门|人))|项规定|位一体)/gu
  ],
  ["phrase", /千家万户|百年(?!来)|[数几][十百千]+/gu]
];

/** Why a numeral of a sentence is no figure; nothing where it is one. `years` are those the report prints with 年. */
export function exclusion(
  numeral: Numeral,
  {text, heading, years}: {text: string; heading: string; years: ReadonlySet<string>}
): Exclusion | undefined {
  if (numeral.text === "无")
    return /支出|收入|经费|预算|资金|费用|采购|债务|资产/u.test(heading) ? undefined : "nothing";
  const plain = halfWidth(text);
  const end = numeral.at + numeral.text.length;
  const inside = spans.find(([, pattern]) =>
    [...plain.matchAll(pattern)].some(({0: match, index}) => index <= numeral.at && end <= index + match.length)
  );
  if (inside !== undefined) return inside[0];
  const counts = numeral.unit !== "" || measure.test(plain.slice(end));
  if (!numeral.chinese) {
    return years.has(numeral.text) && !counts && /^\s*[\p{Script=Han}“《]/u.test(plain.slice(end)) ? "year" : undefined;
  }
  if (!counts) return "word";
  return numeral.text === "一" ? "article" : undefined;
}

/** The years a report prints with 年, by which it can be told that the same digits alone are a year too. */
export function yearsIn(report: string): Set<string> {
  return new Set(Array.from(halfWidth(report).matchAll(/(?<!\d)(?:19|20)\d\d(?=\s*年)/gu), ([year]) => year));
}
