import {chineseNumber} from "../reconcile/chineseNumber.js";

/** What loosens a number: the value lies about there, below it, or at it or above it. */
export type Hedge = "about" | "below" | "above";

/** Why what stands for a figure is none: nothing is filled in, the number is no number, the range runs backwards. */
export type FigureFault = "blank" | "broken" | "backwards";

/** A figure that a text prints, before anybody has said what it is of. */
export interface Figure {
  /** Where it starts and ends in the text read, hedge and unit included. */
  at: number;
  end: number;
  /** The number alone, without what loosens it and its unit. */
  number: string;
  /** The number as it counts in its unit, the ends of a range where one is printed; missing where it cannot be read. */
  value: number | undefined;
  to: number | undefined;
  /** How many decimals are printed. */
  decimals: number;
  /** What it counts in: `元`, `%`, `百分点` or a measure word; empty where none is printed. */
  unit: string;
  /** Yuan in one of a unit of money: 10,000 in 万元; what a count is multiplied with: 10,000 in 4万人. */
  scale: number;
  hedge: Hedge | undefined;
  sign: "-" | "+" | undefined;
  /** A sign of a bound stands before it: it is what is aimed at. */
  bound: boolean;
  fault: FigureFault | undefined;
}

const scales: Readonly<Record<string, number>> = {亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3, 百: 1e2};

/** What a report counts in. */
const words = [
  ...["人次", "批次", "场次", "户次", "人/次", "课时", "学时", "小时", "分钟", "公里", "平方米", "个百分点", "百分点"],
  ..."人名户家个件份场次期册套台辆间天起宗例项条篇批支队组对站所座处本亩吨分位门种类班堂节幅块盒箱袋只张枚盏岁倍村栋层".split(
    ""
  )
].sort((a, b) => b.length - a.length);
/** What a measure word begins that is none. */
const notWords =
  "项目|个人|个别|个体|场所|场地|分别|分类|分布|分为|分管|分析|期间|期末|期初|本年|本单位|本部|本级|本会|次年|名称|名单|名录|位于|组织|对于|对个|支出|支付|站点|所属|台账|类别|处理|条件|篇幅|批准|张贴";
const unit = new RegExp(
  `(百万|千万|[百千万亿])?(余|多)?(元|块钱|(?<=[百千万])块|%|‰|(?!${notWords})(?:${words.join("|")}))`,
  "y"
);

const chinese = "零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟";
const number = /\d(?:[\d,.]|[OolI](?=[\d.OolI]))*/y;
const inChinese = new RegExp(`(百分之)?[${chinese}]+(?:[万亿][${chinese}]+)*(?:点[零〇一二三四五六七八九]+)?`, "y");
const hole = /[XxＸ×✕□*＊]+(?:\.[XxＸ×✕□*＊]+)?|_{2,}/y;
const start = new RegExp(`[\\d${chinese}XxＸ×✕□*＊]|百分之|__`, "g");
const tenths = /成(?!员|立|果|功|效|本|为|长|就|人|品|绩|套|都|分)([一二三四五六七八九])?(多)?/y;
const dash = /[-—–~～至到]+/y;

const hedges: readonly (readonly [RegExp, Hedge])[] = [
  [/(?:大约|约为|(?<!节)约)$/, "about"],
  [/(?:将近|接近|近|不足|不到|低于|小于|不超过|不高于|≤|<|最多|至多)$/, "below"],
  [/(?:逾|超过|超|高达|不少于|不低于|高于|≥|>=|>|至少)$/, "above"]
];

/** Reads with a sticky expression at a place. */
function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const capitals = "壹贰叁肆伍陆柒捌玖拾佰仟";
const plainChinese = (text: string) =>
  text.replace(/[壹贰叁肆伍陆柒捌玖拾佰仟]/g, (c) => "一二三四五六七八九十百千"[capitals.indexOf(c)]!);

interface Read {
  end: number;
  value: number | undefined;
  decimals: number;
  percent: boolean;
  fault: FigureFault | undefined;
}

/** The number that begins at a place, without its unit. */
function readNumber(text: string, at: number): Read | undefined {
  const empty = match(hole, text, at);
  if (empty) return {end: hole.lastIndex, value: undefined, decimals: 0, percent: false, fault: "blank"};
  const digits = match(number, text, at)?.[0].replace(/[.,]+$/, "");
  if (digits !== undefined && digits !== "") {
    const isNumber = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(digits);
    const value = isNumber ? Number(digits.replaceAll(",", "")) : undefined;
    const decimals = /\.(\d+)$/.exec(digits)?.[1]!.length ?? 0;
    return {end: at + digits.length, value, decimals, percent: false, fault: isNumber ? undefined : "broken"};
  }
  const found = match(inChinese, text, at);
  if (!found) return undefined;
  const [whole, decimals = ""] = plainChinese(found[0].replace("百分之", "")).split("点");
  const tail = [...decimals].map((digit) => chineseNumber(digit)).join("");
  const value = Number(`${chineseNumber(whole!)}.${tail || "0"}`);
  return {end: inChinese.lastIndex, value, decimals: tail.length, percent: found[1] !== undefined, fault: undefined};
}

/** Every number of a text that may be a figure, with its unit and what loosens it, in order. */
export function figures(text: string): Figure[] {
  const found: Figure[] = [];
  start.lastIndex = 0;
  for (let next = start.exec(text); next; next = start.exec(text)) {
    const figure = readFigure(text, next.index, found.at(-1)?.end ?? 0);
    if (figure) found.push(figure);
    start.lastIndex = figure ? figure.end : next.index + 1;
  }
  return found;
}

function readFigure(text: string, begin: number, from: number): Figure | undefined {
  const first = readNumber(text, begin);
  if (!first) return undefined;
  let {end} = first;
  const {percent} = first;
  let [to, fault] = [undefined as number | undefined, first.fault];
  let hedge = hedgeBefore(text, begin, from);
  const more = match(/[余多几来]/y, text, end);
  const over = more && /[余多几来]/.test(more[0]) && (match(unit, text, end + 1) || match(/[成]/y, text, end + 1));
  if (over) [end, hedge] = [end + 1, "above"];

  // A range: 3—5万元, 3万元至5万元.
  const own = match(unit, text, end);
  const dashAt = own && match(dash, text, unit.lastIndex) ? unit.lastIndex : end;
  const between = match(dash, text, dashAt);
  const second = between && readNumber(text, dash.lastIndex);
  if (second?.value !== undefined && first.value !== undefined && match(unit, text, second.end)) {
    [to, end] = [second.value, second.end];
    if (to < first.value) fault = "backwards";
  }

  const tenth = to === undefined && !/\d/.test(text[begin]!) ? match(tenths, text, end) : null;
  if (tenth && first.value !== undefined) {
    const [, hundredths, more] = tenth;
    if (hundredths) {
      first.value += chineseNumber(hundredths) / 10;
      first.decimals = 1;
    }
    return made({unit: "%", scale: 10, end: tenths.lastIndex, hedge: more ? "above" : hedge});
  }
  if (percent) return made({unit: "%", scale: 1, end, hedge});
  const printed = match(unit, text, end);
  if (printed) {
    const [, scale, loose, name] = printed;
    if (loose) hedge = "above";
    return made({
      unit: name!.replace("个百分点", "百分点").replace(/^块钱?$/, "元"),
      scale: scales[scale ?? ""] ?? 1,
      end: unit.lastIndex,
      hedge
    });
  }
  if (first.fault === "blank") return undefined;
  return made({unit: "", scale: 1, end, hedge});

  function made(rest: Pick<Figure, "unit" | "scale" | "end" | "hedge">): Figure {
    const sign = /[-−+]$/.exec(text.slice(from, begin))?.[0];
    const isSign = sign !== undefined && !/[\dA-Za-z)]\s*[-−+]$/.test(text.slice(from, begin));
    const at = begin - (isSign ? 1 : 0);
    const loosened = hedgeBefore(text, at, from) ?? rest.hedge;
    const prefix = hedges.map(([pattern]) => pattern.exec(text.slice(from, at))?.[0].length ?? 0);
    return {
      ...rest,
      at: at - Math.max(...prefix),
      number: text.slice(begin, first!.end),
      value: first!.value,
      to,
      decimals: first!.decimals,
      hedge: loosened ?? hedgeAfter(text, rest.end),
      sign: isSign ? (sign === "+" ? "+" : "-") : undefined,
      bound: /[≥≤<>]\s*$/.test(text.slice(from, at)),
      fault
    };
  }
}

function hedgeBefore(text: string, at: number, from: number): Hedge | undefined {
  const before = text.slice(from, at);
  return hedges.find(([pattern]) => pattern.test(before))?.[1];
}

function hedgeAfter(text: string, end: number): Hedge | undefined {
  const found = /^(?:左右|上下|以上|以内|以下)/.exec(text.slice(end))?.[0];
  return found === undefined ? undefined : found === "以上" ? "above" : found.startsWith("以") ? "below" : "about";
}
