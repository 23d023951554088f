import {decimalText} from "./decimalText.js";

const day = 86400;

/**
 * The date that a workbook stores as days since 1900, or 1904, as ISO text: a date, a date and time, or a time alone where
 * there is no day. A spreadsheet counts a 29 February 1900 that never was.
 */
export function dateText(stored: string, {from1904}: {from1904: boolean}): string {
  const seconds = Math.round(Number(stored) * day);
  const days = Math.floor(seconds / day) + (from1904 ? 1462 : 0);
  const since1970 = (days - 25569 + Number(days < 60)) * day + (seconds % day);
  if (stored.trim() === "" || !(seconds >= 0 && days < 2958466)) return decimalText(stored);
  const [date, time] = new Date(since1970 * 1000).toISOString().slice(0, 19).split("T");
  if (seconds < day && !from1904) return time!;
  return seconds % day === 0 ? date! : `${date}T${time}`;
}
