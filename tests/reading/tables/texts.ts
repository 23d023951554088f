import type {Printed} from "./budget.js";
import type {Way} from "./ways.js";

/** Yuan to one of each unit of money. */
export const moneyUnits: Readonly<Record<Way["money"], bigint>> = {
  元: 1n,
  千元: 1000n,
  万元: 10_000n,
  亿元: 100_000_000n
};

type Amount = Exclude<Printed, string>;

/** An amount in millionths of its unit. */
export function millionths({whole, decimals, negative}: Amount): bigint {
  const all = BigInt(whole + decimals.padEnd(6, "0"));
  return negative ? -all : all;
}

const wide = (text: string) => text.replace(/[!-~]/gu, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));

/** An amount as it is printed. */
export function amountText({whole, decimals, negative}: Amount, {number, negative: sign}: Way): string {
  const mark = {commas: ",", spaces: " ", plain: "", wide: ",", currency: ",", decimals: ""}[number];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, mark);
  const digits = decimals === "" && number === "decimals" ? ".00" : decimals === "" ? "" : `.${decimals}`;
  const plain = (number === "currency" ? "￥" : "") + grouped + digits;
  const signed = !negative
    ? plain
    : {
        minus: `-${plain}`,
        brackets: `(${plain})`,
        wideBrackets: `（${plain}）`,
        behind: `${plain}-`,
        triangle: `▲${plain}`
      }[sign];
  return number === "wide" ? wide(signed) : number === "spaces" ? ` ${signed} ` : signed;
}

/** The number that a spreadsheet stores for a text typed into a cell, where it takes it for one. */
export function numberIn(text: string): string | null {
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? text : null;
}

const chinese = "〇一二三四五六七八九";

/** A year in a style that is told by what it makes of 2024. */
export function yearText(year: number, style: Way["year"]): string {
  switch (style) {
    case "FY23-24":
      return `FY${String(year - 1).slice(2)}-${String(year).slice(2)}`;
    case "２０２４年":
      return wide(`${year}`) + "年";
    case "二〇二四年":
      return String(year).replace(/\d/gu, (digit) => chinese[Number(digit)]!) + "年";
    default:
      return style.replace("2024", String(year));
  }
}

/** A month up to which amounts are cumulated, in a style that is told by what it makes of March 2024. */
export function monthText({year, month}: {year: number; month: number}, style: Way["month"]): string {
  switch (style) {
    case "1-3月":
      return month === 1 ? "1月" : `1-${month}月`;
    case "2024年3月":
      return `${year}年${month}月`;
    case "2024-03":
      return `${year}-${String(month).padStart(2, "0")}`;
    case "2024年1-3月":
      return month === 1 ? `${year}年1月` : `${year}年1-${month}月`;
  }
}
