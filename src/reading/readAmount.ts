import type {FaultRule} from "./fault.js";
import {moneyUnit, type AmountUnit} from "./moneyUnit.js";
import {narrow} from "./narrow.js";

/**
 * A cell of amounts. An amount's text is a plain decimal with the decimals printed, and `unit` what is printed behind it,
 * if anything is: 万元 is 10000, and "%" says that it is no amount of money. Blank, a dash and 0 are three things.
 */
export type AmountCell =
  | {kind: "amount"; text: string; unit?: AmountUnit | "%"}
  | {kind: "blank"}
  | {kind: "dash"}
  | {kind: "fault"; rule: FaultRule};

const minus = /[-\u2010-\u2015\u2212\u2500\uFE63▲△]/g;
const beside = /[-\u2010-\u2015\u2212\u2500\uFE63▲△() ]/g;
const dash = /^(?:[-\u2010-\u2015\u2212\u2500\uFE63 ]+|\/|…+|\.{3,})$/;
const dates = [
  /^\d{4}[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}日?(?:[T ].*)?$/,
  /^\d{4}年 ?\d{1,2}月$|^\d{1,2}月 ?\d{1,2}日$/,
  /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$/,
  /^(?:\d{1,2}[- ])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]\d{1,4}$/i,
  /^\d{1,2}[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i,
  /^\d{1,2}:\d\d(?::\d\d)?$/
];
/** What a spreadsheet shows where a formula has no value (#REF!), and a formula that nothing has computed. */
const formula = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!|CONNECT!|BLOCKED!)|^=/i;

const shape = /^(?<before>\D*?)(?<digits>(?:\d[\d, ]*)?\d?(?:\.\d*)?)(?<after>\D*)$/;
/** No number is longer, with its unit; a longer text is not looked into. */
const longest = 60;
const grouped = /^\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)$/;
const currencySign = /^(?:人民币|rmb|cny|usd|us\$|hk\$|[$¥€£])?$/i;

/** Most cells: a number without a sign, its thousands grouped by commas or not, that every pattern below would take. */
const simple = /^(?:0|[1-9]\d{0,11}|[1-9]\d{0,2}(?:,\d{3}){1,3})(?:\.\d{1,6})?$/;

/** Reads a cell of amounts as a person or a spreadsheet writes it; what is not certainly one number is a fault. */
export function readAmount(text: string): AmountCell {
  if (simple.test(text)) return {kind: "amount", text: text.replaceAll(",", "")};
  const plain = narrow(text).replace(/^'/, "");
  if (plain === "") return {kind: "blank"};
  if (dash.test(plain)) return {kind: "dash"};
  const fault = (rule: FaultRule): AmountCell => ({kind: "fault", rule});
  if (formula.test(plain)) return fault("formula_error");
  if (dates.some((date) => date.test(plain))) return fault("date_for_number");
  if (/^[-+]?\d+(?:\.\d*)?e[-+]?\d+$/i.test(plain)) return fault("scientific");

  const {before, digits, after} = (plain.length <= longest && shape.exec(plain)?.groups) || {};
  if (before === undefined || digits === undefined || after === undefined) return fault("not_a_number");
  const [printed = "", decimals] = digits.trim().split(".");
  const whole = printed.trim();
  if (!/\d/.test(digits) || !(/^\d*$/.test(whole) || grouped.test(whole))) return fault("not_a_number");

  const {rest: lead, signs} = signsOf(before);
  const {rest: tail, signs: behind} = signsOf(after);
  const opened = /^[^()]*\([^()]*$/.test(before) && /^[^()]*\)[^()]*$/.test(after);
  if (!opened && /[()]/.test(before + after)) return fault("not_a_number");
  const negative = signs.length + behind.length + Number(opened);
  const unit = unitBehind(tail);
  if (negative > 1 || /[▲△]/.test(behind) || !currencySign.test(lead.replace("+", "")) || unit === null)
    return fault("not_a_number");

  const integer = whole.replace(/[, ]/g, "").replace(/^0+(?=\d)/, "") || "0";
  if ((decimals ?? "").length > 6) return fault("too_precise");
  if (integer.length > 12) return fault("too_long");
  const amount = decimals ? `${integer}.${decimals}` : integer;
  const signed = negative === 1 && /[1-9]/.test(amount) ? `-${amount}` : amount;
  return {kind: "amount", text: signed, ...(unit === undefined ? {} : {unit})};
}

/** The minus signs before or behind a number, and what stands there beside them and a bracket. */
function signsOf(text: string): {signs: string; rest: string} {
  const signs = text.match(minus)?.join("") ?? "";
  return {signs, rest: text.replace(beside, "")};
}

/** The unit printed behind a number, nothing where none is; null where something else stands there. */
function unitBehind(text: string): AmountUnit | "%" | undefined | null {
  if (text === "") return undefined;
  if (text === "%") return "%";
  return (moneyUnit(text) ?? moneyUnit(`${text}元`))?.amount_unit ?? null;
}
