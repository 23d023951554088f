import {periodIn, yearIn} from "./dateIn.js";
import {fundOf, roleOf, sideOf, stageOf, yearsBefore} from "./termsOf.js";
import {nothingSaid} from "./layout.js";
import type {Column, Corrections, Role, Said} from "./layout.js";
import {moneyUnit} from "./moneyUnit.js";
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

/** A unit of money in brackets behind a header, or on its own. */
const bracketed = /\s*[（(〔【[][^（()）]*[)）〕】\]]\s*$/u;
const withoutMoney = (part: string) => {
  const [behind] = bracketed.exec(part) ?? [];
  return moneyUnit(part) && !behind ? "" : behind && moneyUnit(behind) ? part.slice(0, -behind.length) : part;
};

/** The words around a line's name in a header: its year, and its stage. */
const around = /^(?:\d{4}年度?)|(?:年初|年中|调整|全年)?(?:预算|决算|执行|实际支出|实际)(?:草案)?数?$/gu;
/** The line of the chart that the last part of a header names; missing where the header says other things only. */
function lineIn(parts: readonly string[]): string | null {
  const names = parts.filter(
    (part) => part.replace(around, "") !== "" && readYear(part) === null && readPeriod(part) === null
  );
  return names.at(-1)?.replace(around, "") ?? null;
}

/** What the header of a column of amounts says of them. `year` is the table's own, for 上年 and 本年. */
function saidBy(header: string, {year, isLine}: {year: number | null; isLine: boolean}): Said {
  const parts = header
    .split(" ")
    .map(withoutMoney)
    .filter((part) => part !== "");
  const line = isLine ? lineIn(parts) : null;
  const others = line === null ? header : parts.filter((part) => !part.includes(line)).join(" ");
  const own = parts.map(yearIn).find((each) => each !== null) ?? null;
  const period = parts.map((part) => readPeriod(part) ?? periodIn(part)).find((each) => each?.month) ?? null;
  const before = yearsBefore(header);
  return {
    ...nothingSaid,
    year: period?.year ?? own ?? (before !== null && year !== null ? year - before : null),
    month: period?.month ?? null,
    stage: stageOf(header),
    fund: fundOf(others),
    side: sideOf(header),
    account: line === null ? [] : [line]
  };
}

/**
 * What each column is, by its header and by what stands below it. Where no column names the lines of the chart, columns
 * of amounts are lines themselves; where a column of units is only filled where the column of lines is blank, it goes on
 * naming lines. `roles` are those that a reader has decided.
 */
export function columnsOf(
  headers: readonly string[],
  {rows, year, roles = {}}: {rows: readonly SheetRow[]; year: number | null; roles?: Corrections["roles"]}
): Column[] {
  const contents = headers.map((_, column) => contentOf(rows, column));
  const roleAt = (header: string, column: number): Role => {
    const {filled, amounts} = contents[column]!;
    const named = roleOf(header) ?? roleOf(header.split(" ").at(-1)!);
    const says = saidBy(header, {year, isLine: false});
    const isDated = amounts > 0 && (says.year ?? says.month ?? says.fund ?? says.stage) !== null;
    const mostly = filled > 0 && (amounts >= filled * 0.6 || isDated);
    if (named !== null && named !== "amount" && !(named === "account" && mostly)) return named;
    if (header === "") return "ignored";
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
  const unit = found.indexOf("unit");
  const names = found.flatMap((role, i) => (role === "account" ? [i] : []));
  const isBlank = ({cells}: SheetRow, column: number) => (cells[column] ?? "").trim() === "";
  const apart = rows.every((row) => isBlank(row, unit) || names.every((column) => isBlank(row, column)));
  if (unit >= 0 && names.length > 0 && apart) found[unit] = "account";
  Object.entries(roles).forEach(([column, role]) => (found[Number(column)] = role));
  const lines = found.includes("account") || found.includes("code");
  return headers.map((header, i) => {
    const role = found[i]!;
    return {header, role, says: role === "amount" ? saidBy(header, {year, isLine: !lines}) : nothingSaid};
  });
}
