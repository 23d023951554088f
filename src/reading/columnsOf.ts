import {fundOf, roleOf, sideOf, stageOf, yearsBefore} from "./termsOf.js";
import {nothingSaid} from "./layout.js";
import type {Column, Role, Said} from "./layout.js";
import {readAmount} from "./readAmount.js";
import {readPeriod} from "./readPeriod.js";
import {readYear} from "./readYear.js";
import type {SheetRow} from "./sheet.js";

/** So many rows are looked at to see what a column holds. */
const sample = 400;

interface Content {
  filled: number;
  amounts: number;
}

function contentOf(rows: readonly SheetRow[], column: number): Content {
  const cells = rows.slice(0, sample).map(({cells}) => (cells[column] ?? "").trim());
  const filled = cells.filter((cell) => cell !== "");
  const amounts = filled.filter((cell) => ["amount", "dash"].includes(readAmount(cell).kind)).length;
  return {filled: filled.length, amounts};
}

/** What the header of a column of amounts says of them. `year` is the table's own, for 上年 and 本年. */
function saidBy(header: string, year: number | null): Said {
  const parts = header.split(" ");
  const own =
    parts.map((part) => readYear(part.replace(/[^\d年度FYfy/-].*$/u, ""))).find((each) => each !== null) ?? null;
  const period = parts.map(readPeriod).find((each) => each?.month) ?? null;
  const before = yearsBefore(header);
  return {
    ...nothingSaid,
    year: period?.year ?? own ?? (before !== null && year !== null ? year - before : null),
    month: period?.month ?? null,
    stage: stageOf(header),
    fund: fundOf(header),
    side: sideOf(header)
  };
}

/**
 * What each column is, by its header and by what stands below it. Where no column names the lines of the chart, columns
 * of amounts are lines themselves; where a column of units is only filled where the column of lines is blank, it goes on
 * naming lines.
 */
export function columnsOf(
  headers: readonly string[],
  {rows, year}: {rows: readonly SheetRow[]; year: number | null}
): Column[] {
  const contents = headers.map((_, column) => contentOf(rows, column));
  const roleAt = (header: string, column: number): Role => {
    const {filled, amounts} = contents[column]!;
    const named = roleOf(header) ?? roleOf(header.split(" ").at(-1)!);
    const mostly = filled > 0 && amounts >= filled * 0.6;
    if (named !== null && named !== "amount" && !(named === "account" && mostly)) return named;
    return mostly ? "amount" : filled === 0 ? "ignored" : named === "amount" ? "amount" : "ignored";
  };
  const found = headers.map(roleAt);
  if (!found.includes("account")) {
    const first = found.findIndex(
      (role, i) => role === "ignored" && headers[i] !== "" && contents[i]!.filled > 0 && roleOf(headers[i]!) === null
    );
    if (first >= 0) found[first] = "account";
  }
  // Funds known by other names than those of this notebook are not told apart.
  const fund = found.indexOf("fund");
  const known = rows.slice(0, sample).filter(({cells}) => fundOf(cells[fund] ?? "") !== null).length;
  if (fund >= 0 && known < contents[fund]!.filled / 2) found[fund] = "ignored";
  const [unit, account] = [found.indexOf("unit"), found.indexOf("account")];
  const cell = (row: SheetRow, column: number) => (row.cells[column] ?? "").trim();
  const apart = rows.every((row) => cell(row, unit) === "" || cell(row, account) === "");
  if (unit >= 0 && account >= 0 && apart) found[unit] = "account";
  const lines = found.includes("account") || found.includes("code");
  return headers.map((header, i) => {
    const role = found[i]!;
    const says = role === "amount" ? saidBy(header, year) : nothingSaid;
    const isLine = role === "amount" && !lines && says.stage === null && says.year === null;
    return {header, role, says: isLine ? {...says, account: [header.split(" ").at(-1)!]} : says};
  });
}
