import type {Span} from "./span.js";

/** Eleven digits from 13 to 19, together or in the groups that they are written in, with or without the country's code. */
const mobile =
  /(?<![\d.])(?:(?:\+|00)?\(?86\)?[ -]?)?1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]?\d{4}|\d[ -]\d{3}[ -]\d{4}|\d[ -]\d{4}[ -]\d{3}|\d{4}[ -]\d{4}|[ -]\d{3}[ -]\d{5})(?!\d)/g;

/** An area's code, and seven or eight digits behind a hyphen, a space or its bracket. */
const landline =
  /(?<![\d.])(?:(?:\+|00)86[ -]?)?(?:\(0(?:10|2\d|[3-9]\d\d)\) ?|(?:0|(?<=86[ -]?))(?:10|2\d|[3-9]\d\d)(?:-| ))[2-8]\d{2,3}[ -]?\d{4}(?:-\d{1,5})?(?!\d)/g;

/** Seven or eight digits, or the area's code and they, where the words before say that it is a telephone. */
const named =
  /(?<=(?:电话|座机|传真|致电|拨打|来电|咨询|联系|\b(?:tel|phone|telephone|fax|call)\b)[^\d\n。；]{0,12})(?<![\d.,/+-])(?:0(?:10|2\d|[3-9]\d\d))?[2-8]\d{2,3}[ -]?\d{4}(?!\d)/gi;

/** What is counted is no telephone; nor is a number that goes on, or that a register gave. */
const counted = /^(?:[.,]\d| ?(?:[元万亿人户个次件份套%¥]|号文|平方|余|多|吨|年|月))/;
const otherNumber =
  /(?:账号|帐号|账户|卡号|编号|编码|代码|单号|票号|凭证号?|注册号|文号|批号|序号|税号|信用代码|No\.?)[^\d，。,;；、\n]{0,4}$/i;
/** Part of an address, a hash or a name of a file. */
const within = /[A-Za-z0-9_/=#]$/;
const labelled = /(?:tel|phone|mobile|cell|fax|call)[.:]?$/i;
/** Talk of what telephones cost is no telephone’s number. */
const costs = /(?:电话|咨询|联系)(?:费|线|机|亭|服务费)[^\d]{0,12}$/;

/** The telephone numbers in a text of narrow digits: mobile ones, and those of offices and homes. */
export function telephoneNumbers(text: string): {kind: "mobile" | "landline"; span: Span}[] {
  const found = (kind: "mobile" | "landline", form: RegExp) =>
    [...text.matchAll(form)].flatMap((match) => {
      const span = {start: match.index, end: match.index + match[0].length};
      return isTelephone(text, span) ? [{kind, span}] : [];
    });
  const mobiles = found("mobile", mobile);
  const landlines = found("landline", landline);
  const others = found("landline", named).filter(({span}) => !isDate(text.slice(span.start, span.end)));
  const all = [...mobiles, ...landlines];
  return [...all, ...others.filter(({span}) => !all.some(({span: other}) => overlap(span, other)))];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function isTelephone(text: string, {start, end}: Span): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 4);
  const inside = within.test(before) && !labelled.test(before);
  return (
    !inside && !/^[A-Za-z_]/.test(after) && !counted.test(after) && !otherNumber.test(before) && !costs.test(before)
  );
}

/** Eight digits that are a day. */
const isDate = (digits: string): boolean => /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
