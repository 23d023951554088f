import type {Span} from "./span.js";

/** The first two digits, which name a province (GB/T 2260). */
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
/** Eighteen digits, the last of which may be an X, with a space or a hyphen between any two of them. */
const eighteen = /(?<!\d)(?=(\d(?:[ -]?\d){16}[ -]?[\dXx])(?!\d))/g;
/** Fifteen digits, at most in the groups of place, birthday and turn: the form that was given out up to 1999. */
const fifteen = /(?<![\d.,])(?=(\d{6}[ -]?\d{6}[ -]?\d{3})(?![\d,.]*\d))/g;
/** What other long numbers stand behind. */
const otherNumber = /(?:账号|帐号|账户|卡号|编号|编码|代码|单号|票号|凭证号?|注册号|文号|批号)[^\d，。；、\n]{0,4}$/;

/**
 * The identity numbers of citizens in a text of narrow digits: those of 18 digits whose birthday exists and whose check
 * digit is right (GB 11643), and those of 15 digits whose birthday exists.
 */
export function identityNumbers(text: string): Span[] {
  const long = spansOf(text, eighteen).filter(({start, end}) => isLong(text.slice(start, end).replace(/[ -]/g, "")));
  const short = spansOf(text, fifteen).filter(
    ({start, end}) =>
      isShort(text.slice(start, end).replace(/[ -]/g, "")) &&
      !otherNumber.test(text.slice(Math.max(0, start - 12), start))
  );
  return [...long, ...short.filter((span) => !long.some(({start, end}) => span.start < end && start < span.end))];
}

const spansOf = (text: string, form: RegExp): Span[] =>
  [...text.matchAll(form)].map((match) => ({start: match.index, end: match.index + match[1]!.length}));

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isLong(digits: string): boolean {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const right = "10X98765432"[sum % 11] === digits[17]!.toUpperCase();
  return right && provinces.test(digits) && /^(?:18|19|20)/.test(digits.slice(6)) && isDay(digits.slice(6, 14));
}

/** A year of two digits is one of the last century. */
const isShort = (digits: string): boolean =>
  provinces.test(digits) && digits.slice(6, 8) !== "00" && isDay(`19${digits.slice(6, 12)}`);

function isDay(digits: string): boolean {
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
