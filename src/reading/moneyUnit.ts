import {narrow} from "./narrow.js";

/** How many currency units one printed amount stands for. */
export type AmountUnit = 1 | 1000 | 10000 | 1000000 | 100000000;

/** A unit of money as a table states it: the ISO 4217 code of the currency, where it is named. */
export interface MoneyUnit {
  amount_unit: AmountUnit;
  currency: string | null;
}

const chineseScales: Readonly<Record<string, AmountUnit>> = {千: 1000, 万: 10000, 百万: 1000000, 亿: 100000000};
const englishScales: Readonly<Record<string, AmountUnit>> = {
  thousand: 1000,
  "'000": 1000,
  "000": 1000,
  "ten thousand": 10000,
  million: 1000000,
  "hundred million": 100000000
};
const currencies: Readonly<Record<string, string>> = {
  元: "CNY",
  人民币: "CNY",
  人民币元: "CNY",
  rmb: "CNY",
  yuan: "CNY",
  "¥": "CNY",
  美元: "USD",
  "us dollar": "USD",
  "u.s. dollar": "USD",
  dollar: "USD",
  us$: "USD",
  $: "USD",
  港元: "HKD",
  港币: "HKD",
  hk$: "HKD",
  澳门元: "MOP",
  新台币: "TWD",
  新台币元: "TWD",
  欧元: "EUR",
  euro: "EUR",
  "€": "EUR",
  英镑: "GBP",
  pound: "GBP",
  "£": "GBP",
  日元: "JPY",
  yen: "JPY"
};

const oneOf = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[$.]/g, "\\$&"))
    .join("|");
const codes = ["cny", "usd", "hkd", "eur", "gbp", "jpy", "mop", "twd", "aud", "cad", "chf", "sgd", "krw", "inr"];
const currency = `(?<currency>${oneOf([...Object.keys(currencies), ...codes])})s?`;
const chinese = `(?:人民币|rmb ?)?(?<scale>${oneOf(Object.keys(chineseScales))})?(?<currency>${oneOf(
  Object.keys(currencies).filter((name) => /\p{Script=Han}/u.test(name))
)})`;
const scale = `(?<scale>${oneOf(Object.keys(englishScales))})s?`;
/** The wordings of a unit, each up to where it ends: 元氏县 is no unit, 元 before a bracket or the next word is. */
const wordings = [
  new RegExp(`^${chinese}(?:人民币)?(?=$|[ ,;、。._|()\\]】〕])`, "u"),
  ...[`${scale}(?: of)? ${currency}`, `${currency} ?(?:in )?${scale}`, `(?!000)${scale}`, currency].map(
    (phrase) => new RegExp(`^(?:in )?${phrase}(?=$|[,;.()|\\]])`, "u")
  )
];
/** Where a unit may stand: alone, in brackets, after 单位 or "in". */
const places = /[([【〔_-]|单位 ?:? ?|\b(?:units?|currency) ?: ?|\bin |^/g;

/**
 * The unit of money that a title, a header, a note or a file's name states: 单位：万元, 预算数（元）, in thousands of US
 * dollars. A bare $ is taken for the US dollar and ¥ and 元 for the renminbi; a scale without a currency has none. Nothing
 * where no unit of money is stated: 单位 also names the body whose budget it is.
 */
export function moneyUnit(text: string): MoneyUnit | null {
  const plain = narrow(text).toLowerCase();
  for (const place of plain.matchAll(places)) {
    const rest = plain.slice(place.index + place[0].length);
    for (const wording of wordings) {
      const found = wording.exec(rest)?.groups;
      if (found !== undefined) {
        const {scale = "", currency} = found;
        return {
          amount_unit: chineseScales[scale] ?? englishScales[scale] ?? 1,
          currency: currency === undefined ? null : (currencies[currency] ?? currency.toUpperCase())
        };
      }
    }
  }
  return null;
}
