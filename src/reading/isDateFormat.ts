/** Whether a number format of a workbook shows a date or a time. */
export function isDateFormat(format: string): boolean {
  const [shown = ""] = format
    .replace(/"[^"]*"|\\.|[_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .split(";");
  return /[ymdhs]/i.test(shown) && !/[#?]|general/i.test(shown);
}
