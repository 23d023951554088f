import {readData} from "../../scripts/readData.js";
import {projectRoot} from "../../scripts/projectRoot.js";
import {checkFiles} from "../../src/contract/checkFiles.js";
import type {SourceFile} from "../../src/contract/readTable.js";
import {readCsv, writeCsv} from "../../src/csv.js";
import {tableNames, tables} from "../../src/schema.js";
import type {Column, Table, TableName} from "../../src/schema.js";

/** What a spreadsheet would compute, some of it behind signs that nobody sees. */
const leads = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "'=1+1", "\u200B=1+1", "\u202E=1+1", "＝1+1", "\u0001+1+1"];

/** What a page or a file would act upon: markup, ends of what it may stand in, signs that command a machine or turn a text around. */
const acting = [
  `<img data-hostile src=x onerror="globalThis.hostile=1">`,
  `<script data-hostile>globalThis.hostile=1</script>`,
  `</textarea></title></style></script><svg data-hostile onload="globalThis.hostile=1">`,
  `"><a data-hostile href="javascript:globalThis.hostile=1">`,
  "' onmouseover='globalThis.hostile=1' ]]>--><!--&lt;b&gt; {{7*7}}${7*7} \\u003c",
  "\u202Etxt\u2066.exe\u200F",
  "\u0001\u0007\u001B[31m\u009B\uFFFE",
  "\uE000#case/x/y\uE001link\uE002",
  '=HYPERLINK("http://hostile.test","x")|\'cmd\'!A0;DROP TABLE budget;--'
];

/** A column whose cells hold whatever text somebody wrote. */
export const isFree = ({type, values, form}: Column) => type === "text" && !values && !form;

/** Every column of the contract that holds free text, as `table.column`. */
export const freeColumns = tableNames.flatMap((table) =>
  Object.entries<Column>(tables[table].columns)
    .filter(([, column]) => isFree(column))
    .map(([column]) => `${table}.${column}`)
);

/** What is planted in a column: it names the place, begins as a formula and goes on with everything that acts. */
export function hostileText(place: string, row: number): string {
  return `${leads[row % leads.length]!}${acting[row % acting.length]!}·${place}·${row}·${acting.join("")}`;
}

/** The columns of a table whose being empty says something to others in their row. */
function bound(name: TableName): readonly string[] {
  const {rules = [], together = []} = tables[name] as Table;
  return [...rules.flatMap(({where, expect}) => [...Object.keys(where), ...Object.keys(expect)]), ...together.flat()];
}

/** What `data/` has none of: a target that an analyst suggests, a figure of a form that does not apply. */
const added: SourceFile[] = [
  {
    path: "data/yanfeng-2023-analysis/proposed_targets.csv",
    text: writeCsv(Object.keys(tables.proposed_targets.columns), [["yanfeng-2023", "committees", "50", "-", "-"]])
  },
  {
    path: "data/yanfeng-2023/inputs.csv",
    text: writeCsv(Object.keys(tables.inputs.columns), [
      ["2023", "yanfeng-ftu", "staff-posts", "", "", "not_applicable", "-", "-", "一·1#1"]
    ])
  }
];

/** The files of a folder like `data/` with a hostile text in every free cell, in empty ones too where they may be filled. */
export function plant(files: readonly SourceFile[] = [...readData({root: projectRoot}), ...added]): SourceFile[] {
  return files.map(({path, text}) => {
    const table = /([a-z_]+)\.csv$/.exec(path)?.[1] as TableName | undefined;
    if (!table || !tableNames.includes(table)) return {path, text};
    const columns: Readonly<Record<string, Column>> = tables[table].columns;
    const {header, rows} = readCsv(text);
    const kept = bound(table);
    const planted = rows.map(({cells}, row) =>
      cells.map((cell, i) => {
        const column = header[i]!;
        const isKept = !isFree(columns[column]!) || (cell === "" && kept.includes(column));
        return isKept ? cell : hostileText(`${table}.${column}`, row);
      })
    );
    return {path, text: writeCsv(header, planted)};
  });
}

/** The same, stacked. Throws where the contract lets something of it in no more: then it has to be planted otherwise. */
export function plantedRows() {
  const {tables: rows, problems} = checkFiles(plant());
  if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return Object.fromEntries(
    Object.entries(rows).map(([name, all]) => [name, all.map(({line, values}) => ({...values, line: String(line)}))])
  );
}
