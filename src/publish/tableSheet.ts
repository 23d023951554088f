import {spreadsheetText} from "../spreadsheetText.js";
import {plainCell} from "./plainCell.js";

/** A sheet of texts, as a CSV file has it. */
export interface TableSheet {
  header: string[];
  rows: string[][];
}

/** What a sheet says that its table has no words for. */
export interface SheetText {
  /** The column of the groups that rows stand under. */
  group: string;
  /** The column of what is said beside the numbers of a column. */
  beside(column: string): string;
}

/** A row of a table as it is read: the group it stands under, its cells, and which of them are numbers. */
interface ReadRow {
  group: string;
  cells: {text: string; number: boolean}[];
}

/**
 * A table as a sheet: its heads, and all its rows below. Numbers are plain, percentages have their `%`; what is said beside
 * numbers has a column of its own, and so has the group that rows stand under. Texts that a spreadsheet would take for
 * formulas are guarded. Below an empty row, `about` says what the table is and where it comes from.
 */
export function tableSheet(
  table: HTMLTableElement,
  {text, about}: {text: SheetText; about: readonly string[]}
): TableSheet {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((head) => cellText(head, {explained: false}));
  const read = readRows(table);
  const columns = heads.map((head, i) => column(head, {cells: read.map(({cells}) => cells[i]), text}));
  const groups = read.some(({group}) => group !== "");
  const header = [...(groups ? [text.group] : []), ...columns.flatMap(({heads}) => heads)];
  const rows = read.map(({group}, row) => [
    ...(groups ? [spreadsheetText(group)] : []),
    ...columns.flatMap((column) => column.cells[row]!)
  ]);
  const alone = (line: string) => header.map((_, i) => (i === 0 ? line : ""));
  const closing = about.filter((line) => line !== "").map((line) => alone(spreadsheetText(line)));
  return {header: header.map(spreadsheetText), rows: [...rows, alone(""), ...closing]};
}

function readRows(table: HTMLTableElement): ReadRow[] {
  return [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])].flatMap((body) => {
    let group = "";
    return [...body.rows].flatMap((row) => {
      const heading = row.querySelector("th[scope=rowgroup]");
      if (heading) group = cellText(heading);
      const cells = [...row.cells].map((cell) => ({text: cellText(cell), number: cell.classList.contains("number")}));
      return heading ? [] : [{group, cells}];
    });
  });
}

/** A column, and the one beside it where its numbers have words beside them. */
function column(
  head: string,
  {cells, text}: {cells: readonly (ReadRow["cells"][number] | undefined)[]; text: SheetText}
): {heads: string[]; cells: string[][]} {
  const plain = cells.map((cell) => (cell?.number ? plainCell(cell.text) : {number: "", beside: cell?.text ?? ""}));
  if (plain.every(({number}) => number === ""))
    return {heads: [head], cells: cells.map((cell) => [spreadsheetText(cell?.text === "—" ? "" : (cell?.text ?? ""))])};
  if (plain.every(({beside}) => beside === "")) return {heads: [head], cells: plain.map(({number}) => [number])};
  return {
    heads: [head, text.beside(head)],
    cells: plain.map(({number, beside}) => [number, spreadsheetText(beside)])
  };
}

/** What begins a line of its own in a cell. */
const lines = new Set(["div", "p", "li", "br"]);

/** What a cell says to everybody, on one line; a head without what explains it on lines below its name. */
function cellText(cell: Element, {explained = true}: {explained?: boolean} = {}): string {
  const said = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? "";
    if (node.nodeType !== 1 || (node as Element).getAttribute("aria-hidden") === "true") return "";
    const below = lines.has((node as Element).localName);
    if (below && !explained) return "";
    const inner = [...node.childNodes].map(said).join("");
    return below ? ` ${inner} ` : inner;
  };
  return said(cell).replaceAll(/\s+/g, " ").trim();
}
