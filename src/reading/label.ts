import {repeated} from "./repeated.js";

/** A printed name as names are compared: full-width forms narrow, without spaces, case or the marks around a number. */
export const comparable: (text: string) => string = repeated((text) =>
  text
    .normalize("NFKC")
    .replace(/[\s\u200b]+/gu, "")
    .toLowerCase()
);

/** How a spreadsheet indents a line of a chart: by spaces, by numbering, or as one of those that 其中 introduces. */
const ordinal =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]+[部类款项][分]?|\d{1,2}(?:[、．]|\.(?!\d))|[（(]\d{1,2}[）)])\s*/u;
const among = /^(?:其中|其中包括|of which|including)\s*[:：]?\s*/iu;

/** A line's name without its numbering and 其中, how deep it is indented, and whether it is one among the line above. */
export function lineLabel(text: string): {name: string; indent: number; among: boolean} {
  const indent = /^[\s\u3000]*/u.exec(text)![0].length;
  const bare = text.trim().replace(ordinal, "");
  return {name: bare.replace(among, "").replace(ordinal, "").trim(), indent, among: among.test(bare)};
}

/** Whether a name says that its row adds up some of the rows above it, and not which. */
export function isSubtotal(name: string): boolean {
  return /^(?:小计|sub-?total)$/iu.test(comparable(name));
}

/** Whether a name says that its row adds up others. */
export function isTotal(name: string): boolean {
  return /^(?:(?:本年|本期)?(?:收入|支出)?(?:合计|总计|小计|共计|总额)|(?:本年)?(?:收入|支出)(?:合计|总计|小计)|(?:grand|sub)?-?total(?:s|expenditures?|revenues?|spending|income)?)$/iu.test(
    comparable(name)
  );
}
