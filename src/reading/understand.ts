import {periodIn, yearIn} from "./dateIn.js";
import {columnsOf} from "./columnsOf.js";
import {findHeader} from "./findHeader.js";
import {headerTexts} from "./headerTexts.js";
import {fundOf, sideOf, stageOf} from "./termsOf.js";
import {isTotal, lineLabel} from "./label.js";
import type {Column, Corrections, Layout, RowKind, Said} from "./layout.js";
import {nothingSaid} from "./layout.js";
import {moneyUnit} from "./moneyUnit.js";
import type {Sheet, SheetRow} from "./sheet.js";

const remark = /^\s*(?:注|备注|说明|制表|审核|复核|填表|单位负责人|负责人|数据来源|notes?\b|source\b)/iu;
const colon = /^\s*(?:注|备注|说明|数据来源|notes?|source)\s*\d*\s*[:：]/iu;
/** A cell of the row that people sign, below a table. */
const signed = /^\s*(?:制表|审核|复核|填表|填报|经办|联系|单位负责|负责|分管领导|日期|时间)[^:：]{0,6}[:：]/u;

/** What stands beside the numbers in a row that numbers columns. */
const counting = /^(?:栏次|栏目|栏号|行次|[甲乙丙丁]|\*+)?$/u;
const ofOrganisation =
  /(?:单位名称|填报单位|编制单位|预算单位|部门名称|部门|单位)\s*[:：]\s*(?<name>[^\s:：]{2,}?)(?=\s|$|金额|单位)/gu;

/** Whether a row below a table belongs to none of its lines: it is signed, or a remark alone, on one or two cells. */
function isAside({cells}: SheetRow): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (filled.every((cell) => signed.test(cell))) return true;
  return filled.length === 1 ? remark.test(filled[0]!) : filled.length === 2 && filled.some((cell) => colon.test(cell));
}

/** Whether a row numbers the columns that it stands below: 栏次, 1, 2, 3. */
function isCounted({cells}: SheetRow): boolean {
  const printed = cells.map((cell) => cell.trim()).filter((cell) => !counting.test(cell));
  const isRun = printed.every((cell, i) => cell === String(Number(printed[0]) + i));
  return isRun && (printed.length > 1 || (printed[0] === "1" && cells.some((cell) => cell.trim() === "栏次")));
}

/** What a table says of itself as a whole: above its header, in its sheet's name or in its file's. */
function saidAbove(texts: readonly string[]): Said {
  const others = texts.map((text) => text.replace(ofOrganisation, ""));
  const first = <T>(of: (text: string) => T | null) => others.map(of).find((each) => each !== null) ?? null;
  const stage = (text: string) =>
    /预算.*(?:执行|决算)|(?:执行|决算).*预算|budget.*actual/iu.test(text) ? null : stageOf(text);
  const named = texts.flatMap((text) => [...text.matchAll(ofOrganisation)].map(({groups}) => groups!["name"]!));
  const period = first(periodIn);
  return {
    ...nothingSaid,
    year: first(yearIn) ?? period?.year ?? null,
    month: period?.month ?? null,
    stage: first(stage),
    fund: first(fundOf),
    side: first(sideOf),
    unit: named.find((name) => !moneyUnit(name)) ?? null
  };
}

/** The kind of every row, given the header and what the columns are. */
function kindsOf(rows: readonly SheetRow[], {header, columns}: Pick<Layout, "header" | "columns">): RowKind[] {
  const names = columns.flatMap(({role}, i) => (role === "amount" || role === "note" ? [] : [i]));
  const amounts = columns.flatMap(({role}, i) => (role === "amount" ? [i] : []));
  const filled = (row: SheetRow, at: readonly number[]) => at.filter((i) => (row.cells[i] ?? "").trim() !== "");
  return rows.map((row, i) => {
    if (i < header.from) return row.cells.every((cell) => cell.trim() === "") ? "blank" : "above";
    if (i <= header.to) return "header";
    if (row.cells.every((cell) => cell.trim() === "")) return "blank";
    if (i === header.to + 1 && filled(row, amounts).length === amounts.length && isCounted(row)) return "header";
    if (isAside(row)) return "note";
    const labels = filled(row, names).map((at) => lineLabel(row.cells[at]!).name);
    return labels.some(isTotal) ? "total" : "data";
  });
}

/**
 * Reads a table as a person would at first sight, but for what its reader corrects. Missing where no row names columns:
 * nothing can be read of such a table until the reader says which row does.
 */
export function understand(sheet: Sheet, corrections: Corrections = {}): Layout | null {
  const header = corrections.header ?? findHeader(sheet);
  if (!header) return null;
  const above = sheet.rows.slice(0, header.from).flatMap(({cells}) => cells.filter((cell) => cell.trim() !== ""));
  const whole = [...above, ...(sheet.sheet === null ? [] : [sheet.sheet]), sheet.file.replace(/\.[a-z]+$/iu, "")];
  const says = {...saidAbove(whole), ...corrections.says};
  const body = sheet.rows.slice(header.to + 1).filter((row, i) => !isAside(row) && !(i === 0 && isCounted(row)));
  const {roles} = corrections;
  const columns: Column[] = columnsOf(headerTexts(sheet, header), {rows: body, year: says.year, roles});
  const money = [...columns.filter(({role}) => role === "amount").map((column) => column.header), ...whole]
    .map(moneyUnit)
    .find((each) => each !== null);
  const kinds = kindsOf(sheet.rows, {header, columns});
  for (const [row, kind] of Object.entries(corrections.kinds ?? {})) kinds[Number(row)] = kind;
  const {amountUnit = money?.amount_unit ?? null, dash = "nothing"} = corrections;
  return {header, columns, kinds, amountUnit, currency: money?.currency ?? null, says, dash};
}
