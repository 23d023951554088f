import {columnsOf} from "./columnsOf.js";
import {findHeader} from "./findHeader.js";
import {headerTexts} from "./headerTexts.js";
import {fundOf, sideOf, stageOf} from "./termsOf.js";
import {isTotal, lineLabel} from "./label.js";
import type {Column, Layout, RowKind, Said} from "./layout.js";
import {nothingSaid} from "./layout.js";
import {moneyUnit} from "./moneyUnit.js";
import {rowShape} from "./rowShape.js";
import type {Sheet, SheetRow} from "./sheet.js";

const remark = /^\s*(?:注|备注|说明|制表|审核|复核|填表|单位负责人|负责人|数据来源|notes?\b|source\b)/iu;

/** What a table says of itself as a whole: above its header, in its sheet's name or in its file's. */
function saidAbove(texts: readonly string[]): Said {
  const first = <T>(of: (text: string) => T | null) => texts.map(of).find((each) => each !== null) ?? null;
  const organisation = (text: string) =>
    /(?:单位名称|填报单位|编制单位|预算单位|部门名称|部门|单位)\s*[:：]\s*(?<name>[^\s:：]{2,}?)(?=\s|$|金额|单位)/u.exec(
      text
    )?.groups!["name"] ?? null;
  const year = (text: string) => {
    const [, printed] = /(?<!\d)((?:19|20)\d{2})(?!\d)\s*(?:年|财年)?/u.exec(text.normalize("NFKC")) ?? [];
    return printed === undefined ? null : Number(printed);
  };
  const stage = (text: string) => (/预算.*(?:执行|决算)|budget.*actual/iu.test(text) ? null : stageOf(text));
  const name = (text: string) => (moneyUnit(text) ? null : organisation(text));
  return {
    ...nothingSaid,
    year: first(year),
    stage: first(stage),
    fund: first(fundOf),
    side: first(sideOf),
    unit: first(name)
  };
}

/** The kind of every row, given the header and what the columns are. */
export function kindsOf(rows: readonly SheetRow[], {header, columns}: Pick<Layout, "header" | "columns">): RowKind[] {
  const names = columns.flatMap(({role}, i) => (role === "account" || role === "code" || role === "unit" ? [i] : []));
  const amounts = columns.flatMap(({role}, i) => (role === "amount" ? [i] : []));
  const filled = (row: SheetRow, at: readonly number[]) => at.filter((i) => (row.cells[i] ?? "").trim() !== "");
  return rows.map((row, i) => {
    if (i < header.from) return row.cells.every((cell) => cell.trim() === "") ? "blank" : "above";
    if (i <= header.to) return "header";
    if (row.cells.every((cell) => cell.trim() === "")) return "blank";
    const stated = filled(row, amounts).length > 0;
    if (!stated && row.cells.some((cell) => remark.test(cell)) && rowShape(row).filled <= 2) return "note";
    const labels = filled(row, names).map((at) => lineLabel(row.cells[at]!).name);
    return labels.some(isTotal) ? "total" : "data";
  });
}

/**
 * Reads a table as a person would at first sight. Missing where no row names columns: nothing can be read of such a
 * table until the reader says which row does.
 */
export function understand(sheet: Sheet, chosen?: {header?: {from: number; to: number}}): Layout | null {
  const header = chosen?.header ?? findHeader(sheet);
  if (!header) return null;
  const above = sheet.rows.slice(0, header.from).flatMap(({cells}) => cells.filter((cell) => cell.trim() !== ""));
  const whole = [...above, ...(sheet.sheet === null ? [] : [sheet.sheet]), sheet.file.replace(/\.[a-z]+$/iu, "")];
  const says = saidAbove(whole);
  const body = sheet.rows.slice(header.to + 1).filter(({cells}) => cells.some((cell) => cell.trim() !== ""));
  const columns: Column[] = columnsOf(headerTexts(sheet, header), {rows: body, year: says.year});
  const money = [...columns.filter(({role}) => role === "amount").map((column) => column.header), ...whole]
    .map(moneyUnit)
    .find((each) => each !== null);
  return {
    ...{header, columns, kinds: kindsOf(sheet.rows, {header, columns})},
    ...{amountUnit: money?.amount_unit ?? null, currency: money?.currency ?? null, says, dash: "nothing"}
  };
}
