import {isSubtotal, isTotal, lineLabel} from "./label.js";
import type {Block} from "./blocksOf.js";
import type {FaultRule} from "./fault.js";
import {roles} from "./layout.js";
import type {Layout, Role} from "./layout.js";
import {moneyUnit} from "./moneyUnit.js";
import {readAmount} from "./readAmount.js";
import type {Entry} from "./readEntries.js";
import {readPeriod} from "./readPeriod.js";
import {readYear} from "./readYear.js";
import {repeated} from "./repeated.js";
import type {Sheet, SheetRow} from "./sheet.js";
import {fundOf, sideOf, stageOf} from "./termsOf.js";

/** A layout, and its columns of amounts that are read. */
interface Read {
  layout: Layout;
  blocks: readonly Block[];
}

/** A cell that could not be read. */
export interface Flaw {
  column: number;
  rule: FaultRule;
}

/** Roles whose cell holds on for the rows below it until another says otherwise, as where cells were merged. */
const lasting: ReadonlySet<Role> = new Set<Role>(["unit", "year", "period", "stage", "fund", "side"]);

/** Reads the rows of a table one after the other, as they stand: what a cell says may hold on for those below it. */
export function rowReader({rows, merges}: Sheet, {layout: {columns, kinds, says, dash}, blocks}: Read) {
  const at = (role: Role) => columns.flatMap((column, i) => (column.role === role ? [i] : []));
  const places = Object.fromEntries(roles.map((role) => [role, at(role)])) as Record<Role, number[]>;
  const labels = columns.flatMap(({role}, i) => (role === "amount" || role === "note" ? [] : [i]));
  const units = columns.map(({header}) => moneyUnit(header)?.amount_unit ?? null);
  const differ = new Set(places.amount.map((i) => units[i])).size > 1;
  const unnamed = columns.flatMap(({header, role}, i) =>
    header === "" && role === "ignored" && i > (places.amount[0] ?? Infinity) ? [i] : []
  );
  const labelOf = repeated(lineLabel);
  const readers = {
    year: {read: repeated(readYear), rule: "not_a_year"},
    period: {read: repeated(readPeriod), rule: "not_a_period"},
    stage: {read: repeated(stageOf), rule: "unknown_stage"},
    fund: {read: repeated(fundOf), rule: "unknown_fund"},
    side: {read: repeated(sideOf), rule: "unknown_side"}
  } as const;
  const last: Partial<Record<Role, string>> = {};
  const outer = new Map<Block, readonly string[]>();

  const merged = (i: number, column: number): string => {
    const merge = merges.find(
      ({top, left, bottom, right}) => i > top && i <= bottom && column >= left && column <= right
    );
    return merge ? (rows[merge.top]?.cells[merge.left] ?? "") : "";
  };
  const cellAt = (i: number, column: number) => (rows[i]!.cells[column] ?? "").trim() || merged(i, column).trim();
  /** Where a row says that it is a total. */
  const totalAt = (i: number) => labels.find((column) => isTotal(labelOf(cellAt(i, column)).name));

  const values = new Map<Role, readonly string[]>();
  /** What the cells of a role say below the header, each once. */
  function valuesOf(role: Role): readonly string[] {
    const known = values.get(role);
    if (known !== undefined) return known;
    const texts = rows.flatMap((_, i) => (kinds[i] === "data" ? places[role].map((column) => cellAt(i, column)) : []));
    const found = [...new Set(texts.filter((text) => text !== ""))];
    values.set(role, found);
    return found;
  }
  /** How many totals of a name say nothing of a role. */
  const silent = new Map<string, number>();
  function silentTotals(role: Role, name: string): number {
    if (silent.size === 0)
      for (const i of rows.keys()) {
        const place = kinds[i] === "total" ? totalAt(i) : undefined;
        if (place === undefined) continue;
        for (const each of lasting) {
          if (places[each].some((column) => column !== place && cellAt(i, column) !== "")) continue;
          const key = `${each} ${cellAt(i, place)}`;
          silent.set(key, (silent.get(key) ?? 0) + 1);
        }
      }
    return silent.get(`${role} ${name}`) ?? 0;
  }
  /** Whether a total that says nothing of a role is of all that the role tells apart: of a name that no other has. */
  function isOfAll(role: Role, i: number): boolean {
    const place = kinds[i] === "total" ? totalAt(i) : undefined;
    if (place === undefined || valuesOf(role).length < 2) return false;
    const name = cellAt(i, place);
    return !isSubtotal(name) && (role === "side" || silentTotals(role, name) === 1);
  }

  /** The names of a block's line; where the last column is filled, those before it hold on for the rows below. */
  function namesOf(block: Block, i: number): string[] {
    const own = block.account.map((column) => rows[i]!.cells[column] || merged(i, column));
    const before = own.slice(0, -1);
    const isInner = own.length > 1 && own.at(-1)!.trim() !== "";
    const isHeld = isInner && before.every((text) => text.trim() === "") && kinds[i] === "data";
    const held = isHeld ? (outer.get(block) ?? []) : before;
    outer.set(block, isInner ? held : []);
    return [...held, ...own.slice(-1)].filter((text) => text.trim() !== "");
  }

  return (row: SheetRow, i: number): {entries: Entry[]; flaws: Flaw[]} => {
    const kind = kinds[i];
    if (kind !== "data" && kind !== "total") return {entries: [], flaws: []};
    const flaws: Flaw[] = [];
    const label = kind === "total" ? totalAt(i) : undefined;
    const cell = (column: number) => (column === label ? "" : cellAt(i, column));
    const textOf = (role: Role): string => {
      const own = places[role].map(cell).find((text) => text !== "");
      if (!lasting.has(role)) return own ?? "";
      if (own !== undefined) last[role] = own;
      if (own !== undefined || isOfAll(role, i)) return own ?? "";
      return last[role] ?? (kind === "total" ? (valuesOf(role)[0] ?? "") : "");
    };
    /** What a cell of the row says, by its reader; a text that says nothing to it is a flaw. */
    function said<R extends keyof typeof readers>(role: R): ReturnType<(typeof readers)[R]["read"]> | null {
      const text = textOf(role);
      if (text === "") return null;
      const {read, rule} = readers[role];
      const value = read(text) as ReturnType<(typeof readers)[R]["read"]>;
      if (value === null) flaws.push({column: places[role][0]!, rule});
      return value;
    }
    const period = said("period");
    const own = {
      unit: textOf("unit") || says.unit,
      year: said("year") ?? period?.year ?? null,
      month: period?.month ?? says.month,
      stage: said("stage") ?? (isOfAll("stage", i) ? null : says.stage),
      fund: said("fund") ?? says.fund,
      side: said("side") ?? says.side
    };
    const year = own.year ?? (isOfAll("year", i) ? null : says.year);
    const isDateFlawed = flaws.some(({rule}) => rule === "not_a_year" || rule === "not_a_period");
    const note = textOf("note");
    for (const column of unnamed)
      if (readAmount(cell(column)).kind === "amount") flaws.push({column, rule: "too_many_cells"});

    const entries = blocks.flatMap((block): Entry[] => {
      const printed = namesOf(block, i);
      const names = printed.length > 0 || label === undefined ? printed : [cellAt(i, label)];
      const lines = names.map(labelOf);
      const account = lines.map(({name}) => name);
      const code = block.code.map(cell).find((text) => text !== "") ?? null;
      const total = kind === "total" && (blocks.length === 1 || account.some(isTotal));
      const indent = lines.at(-1)?.indent ?? 0;
      return block.amount.flatMap((column): Entry[] => {
        const amount = readAmount(cell(column));
        if (amount.kind === "fault") flaws.push({column, rule: amount.rule});
        const unit = amount.kind === "amount" ? (amount.unit ?? null) : null;
        if (unit === "%") {
          flaws.push({column, rule: "not_a_number"});
          return [];
        }
        if (amount.kind === "fault" || amount.kind === "blank" || (amount.kind === "dash" && dash === "nothing"))
          return [];
        const header = columns[column]!.says;
        const of = {year: header.year ?? year, names: account.length > 0 ? account : header.account};
        if (of.year === null && !isDateFlawed) flaws.push({column, rule: "no_year"});
        const isNamed = of.names.length > 0 || code !== null;
        if (!isNamed && block.account.length + block.code.length > 0) flaws.push({column, rule: "no_account"});
        if (of.year === null) return [];
        return [
          {
            line: row.line,
            column,
            year: of.year,
            month: header.month ?? own.month,
            stage: header.stage ?? own.stage,
            fund: header.fund ?? own.fund,
            side: header.side ?? own.side,
            unit: own.unit,
            account: of.names,
            code,
            amount: amount.kind === "dash" ? "0" : amount.text,
            printedUnit: unit ?? (differ ? units[column]! : null),
            total,
            indent,
            note
          }
        ];
      });
    });
    return {entries, flaws};
  };
}
