import {chineseNumber} from "./chineseNumber.js";

/** A number written in a text, before anybody has said whether it is a figure. */
export interface Numeral {
  /** Where it starts, in UTF-16 units of the text. */
  at: number;
  /** As printed: `129.16`, `２．５`, `两`, `近千`’s `千`, `无`. */
  text: string;
  /** The same in plain digits, decimals kept: `129.16`, `2.5`, `2`, `1000`; `0` for 无. */
  value: string;
  /** The per cent sign or unit of money printed after it (`%`, `万元`, `元`, `万`), else empty; a 无 has none to state. */
  unit?: string;
  /** Written in Chinese characters, so that it may as well be part of a word. */
  chinese: boolean;
}

const chinese = "[零〇一二两三四五六七八九十百千]";
const pattern = new RegExp(
  [
    String.raw`(?:(?<![\d年月日号])[-−])?(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?`,
    `百分之${chinese}+(?:点[零〇一二三四五六七八九]+)?`,
    `${chinese}+(?:[万亿]${chinese}+)*`
  ].join("|"),
  "gu"
);
const unit = /^(?:余|多)?\s*(%|[百千]?[万亿]?(?:余|多)?元|[万亿])/u;

/** The text with full-width digits, points and per cent signs made half-width, one for one, so that places hold. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９．％－]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** The per cent sign or unit of money that a text begins with, else empty. */
export function unitAtStart(text: string): string {
  return unit.exec(text.trimStart())?.[1]?.replace(/[余多]/u, "") ?? "";
}

/** Every numeral of a sentence, in order. 无 is one only where it is the whole of the sentence. */
export function numerals(text: string): Numeral[] {
  const nil = /^\s*(无)\s*。?\s*$/u.exec(text);
  if (nil !== null) return [{at: text.indexOf("无"), text: "无", value: "0", chinese: true}];
  const plain = halfWidth(text);
  return [...plain.matchAll(pattern)].map(({0: match, index}) => {
    const isChinese = !/\d/.test(match);
    return {
      at: index,
      text: text.slice(index, index + match.length),
      value: isChinese ? chineseValue(match) : match.replaceAll(",", "").replace("−", "-"),
      unit: match.startsWith("百分之") ? "%" : unitAtStart(plain.slice(index + match.length)),
      chinese: isChinese
    };
  });
}

function chineseValue(text: string): string {
  const [whole, decimals] = text.replace(/^百分之/u, "").split("点");
  const value = String(chineseNumber(whole!));
  return decimals === undefined ? value : `${value}.${[...decimals].map(chineseNumber).join("")}`;
}
