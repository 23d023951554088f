import {noteMark} from "../reading/contractHeader.js";
import {breadth} from "./breadth.js";
import type {List, Lists} from "./lists.js";
import type {Template, TemplateColumn} from "./template.js";
import type {TemplateWords} from "./text.js";
import {workbook} from "./workbook.js";
import type {Entry, TextSheet} from "./workbook.js";
import type {CellStyle} from "./workbookStyles.js";

/** So many rows of another sheet are offered to choose from. */
const offered = 5000;
const widths = {mark: 14, text: 24, list: 28};

/** Where the values of each list stand, as a spreadsheet's formula names them. */
type Sources = ReadonlyMap<string, string>;

/**
 * Templates as one XLSX workbook, a sheet each, and a sheet of the lists that cells are chosen from. Names in the reader's
 * language stand there beside the values; a row of another sheet is chosen by its id.
 */
export function workbookTemplate(
  templates: readonly Template[],
  {lists, text}: {lists: Lists; text: TemplateWords}
): Uint8Array {
  const used = new Set(templates.flatMap(({columns}) => columns.flatMap(({list}) => list ?? [])));
  const shown = [...lists.lists.values()].filter(({name}) => used.has(name));
  const sheet = `${noteMark}${text.lists.sheet}`;
  const sources: Sources = new Map(
    shown.map(({name, entries}, i) => [name, `'${sheet}'!${range(1 + 2 * i, {from: 3, to: 2 + entries.length})}`])
  );
  const whole = templates.map((template) => templateSheet(template, {templates, lists, sources, text}));
  return workbook([...whole, listSheet(shown, {name: sheet, text: text.lists})]);
}

interface Around {
  templates: readonly Template[];
  lists: Lists;
  sources: Sources;
  text: TemplateWords;
}

function templateSheet(template: Template, {templates, lists, sources, text}: Around): TextSheet {
  const {table, columns, example, rows} = template;
  const each = (mark: string, cells: readonly string[]) => [mark && `${noteMark} ${mark}`, ...cells];
  const style = (of: (column: TemplateColumn) => CellStyle, mark: CellStyle) => (i: number) =>
    i === 0 ? mark : of(columns[i - 1]!);
  const notes = columns.map(({note}) => note);
  const lines = Math.max(...notes.map((note) => Math.ceil(breadth(note) / (widths.text - 2))));
  const data = style(({number}) => (number ? "number" : "text"), "text");
  return {
    name: table,
    columns: ["", ...columns].map((_, i) => ({width: i === 0 ? widths.mark : widths.text, style: data(i)})),
    rows: [
      {
        cells: [noteMark, ...columns.map(({name}) => name)],
        styles: style(({required}) => (required ? "required" : "header"), "header")
      },
      {cells: each(text.marks.note, notes), styles: () => "note", lines},
      ...(example
        ? [
            {
              cells: each(text.marks.example, example),
              styles: style(({number}) => (number ? "exampleNumber" : "example"), "example")
            }
          ]
        : []),
      ...rows.map((row) => ({cells: each("", row), styles: data}))
    ],
    entries: columns.map((column, i): Entry => {
      const source = column.list !== null ? sources.get(column.list)! : column.names && rowsOf(column.names, templates);
      const strict = column.list !== null && lists.lists.get(column.list)!.closed;
      const prompt = {title: column.name, text: column.note};
      return {column: i + 1, from: 3, prompt, choice: source ? {source, strict} : null};
    })
  };
}

/** The ids of the rows that another sheet of the workbook has below its notes and example, as far as they go. */
function rowsOf({table, column}: NonNullable<TemplateColumn["names"]>, templates: readonly Template[]): string | null {
  const other = templates.find((template) => template.table === table);
  if (!other) return null;
  const from = other.example ? 4 : 3;
  const at = 1 + other.columns.findIndex(({name}) => name === column);
  const all = `${table}!${range(at, {from, to: from + offered})}`;
  return `OFFSET(${table}!$${letters(at)}$${from},0,0,MAX(1,COUNTA(${all})),1)`;
}

function listSheet(lists: readonly List[], {name, text}: {name: string; text: TemplateWords["lists"]}): TextSheet {
  const longest = Math.max(0, ...lists.map(({entries}) => entries.length));
  const plain = () => "text" as const;
  return {
    name,
    columns: [
      {width: widths.mark, style: "text"},
      ...lists.flatMap(() => [widths.list, widths.list]).map((width) => ({width, style: "text" as const}))
    ],
    rows: [
      {cells: [`${noteMark} ${text.title}`], styles: () => "header"},
      {cells: ["", ...lists.flatMap((list) => [list.name, text.label])], styles: () => "header"},
      ...Array.from({length: longest}, (_, i) => ({
        cells: ["", ...lists.flatMap(({entries}) => [entries[i]?.value ?? "", entries[i]?.label ?? ""])],
        styles: plain
      }))
    ],
    entries: []
  };
}

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

const range = (column: number, {from, to}: {from: number; to: number}): string =>
  `$${letters(column)}$${from}:$${letters(column)}$${to}`;
