import type {ContractWords} from "../contract/text.js";
import {columnTypes, kindsWithoutSections, tableNames, tables} from "../schema.js";
import type {Column, ColumnType, Table} from "../schema.js";
import {licence} from "./licence.js";

const code = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(", ");
const files = (scope: Table["scope"]): string =>
  code(tableNames.filter((name) => tables[name].scope === scope).map((name) => `${name}.csv`));

/** The text of `data/README.md`: how the folder works, how to add to it, and every table of the schema. */
export function dataReadme({words}: {words: ContractWords}): string {
  const inScope = (scope: Table["scope"]): string[] =>
    tableNames
      .filter((name) => tables[name].scope === scope)
      .flatMap((name) => aboutTable(tables[name], {name, words}));
  return [
    opening,
    "## How a cell is written",
    list((Object.keys(columnTypes) as ColumnType[]).map((type) => `\`${type}\`: ${words.forms[type]}.`)),
    writing,
    "## Tables beside the documents",
    ...inScope("data"),
    "## Tables of a document",
    ...inScope("document")
  ]
    .join("\n\n")
    .concat("\n");
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

function aboutTable(table: Table, {name, words}: {name: string; words: ContractWords}): string[] {
  const scope = table.scope === "data" ? "" : " of a document";
  const between = [
    ...(table.rules ?? []).map(
      ({where, expect}) => `Where ${words.condition.is(where)}, ${words.condition.mustBe(expect)}.`
    ),
    ...(table.together ?? []).map((columns) => `${code(columns)} are filled together or not at all.`),
    ...(table.partOf === undefined ? [] : [aboutParts(table.partOf, {words})])
  ];
  return [
    `### \`${name}.csv\``,
    `One row is ${table.grain}. No two rows${scope} have the same ${code(table.key)}.`,
    `\`\`\`csv\n${Object.keys(table.columns).join(",")}\n\`\`\``,
    list(Object.entries(table.columns).map(([column, stated]) => aboutColumn(stated, {name: column, words}))),
    ...(between.length > 0 ? ["Between the cells:", list(between)] : [])
  ];
}

function aboutParts({column, where}: NonNullable<Table["partOf"]>, {words}: {words: ContractWords}): string {
  const part = where === undefined ? "a row" : `a row whose ${words.condition.is(where)}`;
  return `\`parts\` must be filled where ${part} names this one in \`${column}\`, and empty elsewhere.`;
}

function aboutColumn(column: Column, {name, words}: {name: string; words: ContractWords}): string {
  const {required, form, monthOf, references, values, meaning} = column;
  const looks = values !== undefined ? "one of those below" : form ? words.forms[form.name] : column.type;
  const about = [
    `\`${name}\` (${looks}${required ? ", always filled" : ""}): ${meaning}`,
    ...(monthOf === undefined ? [] : [`A month of \`${monthOf}\`.`]),
    ...(references === undefined ? [] : [aboutReference(references)])
  ].join(" ");
  const below = Object.entries(values ?? {}).map(([value, says]) => `  - \`${value}\`: ${says}`);
  return [about, ...below].join("\n");
}

function aboutReference(references: NonNullable<Column["references"]>): string {
  const {table, column, within = [], document, apart = [], acyclic} = references;
  const named = document === undefined ? "" : `, or of the document that \`${document}\` names`;
  const own = within.includes("document_id") ? "the same document's " : "";
  const same = within.filter((name) => name !== "document_id");
  return [
    `Names a row of ${own}\`${table}.csv\`${named && `${named},`} by its \`${column}\``,
    ...(same.length > 0 ? [` with the same ${code(same)}`] : []),
    ...(apart.length > 0 ? [` with another ${code(apart)}`] : []),
    ...(acyclic ? [", never in a circle"] : []),
    "."
  ].join("");
}

const opening = `# Data 数据

> **中文说明** 这里收录各单位公开的预算、决算与绩效数据：每个数字只录一次，照原文录入，并注明出处（章节·句·句中第几个数）。
> 一份文件就是一个文件夹，文件夹名即 \`documents.csv\` 里的 \`document_id\`。增加一年或一个单位，只需在 \`documents.csv\` 加一行、建一个
> 文件夹，不必改代码。合成数据（\`synthetic\` 为 \`true\`）并非任何单位所公布。

This page is generated from \`src/schema.ts\`, the one place where the tables are declared. After a change there, run
\`npx tsx scripts/writeDataReadme.ts\`; a test compares.

## How the folder works

Classifications stand here, at the top: ${files("data")}. Every row of \`documents.csv\` is a published
document, and has a folder named by its \`document_id\` with a file for each table that it has rows for; a table without rows needs no file.

- A row says only what its document says, as it says it, and where. What must be worked out is never typed in.
- A comparison that a document states ("down by 32.05") is a row of \`claims.csv\`, not an amount of the other year.
- A number, a stated nil (\`0\`) and nothing stated (no row, or an empty cell) are three different things.
- What an analyst infers or proposes stands in a document of its own, of the kind \`analysis\`.
- Two documents that state the same figure differently are both kept.

\`scores/\` holds no tables but score sheets: a file of JSON for each template, and \`inputs.json\` with the inputs that they share. A template that is
put there is on the page of score sheets with the next build, which says what is wrong with it and where.

The build stacks the folders into one table each, with the document and the line every row stands on, and stops at anything
that is not as described below, naming file, line, column and reason. It never corrects. The built site publishes these files
as they stand under \`data/\`, with a [Data Package](https://datapackage.org) descriptor, \`datapackage.json\`, whose fields carry the column
types of the [Fiscal Data Package](https://specs.frictionlessdata.io/fiscal-data-package/).

## Licence 许可

Figures, names and titles are facts that the units published. What this project added, which is the transcription, the paraphrases and
translations, the classifications' English and the synthetic family, is dedicated to the public domain under
[${licence.name}](${licence.path}) (${licence.title}). No individual is named. The code around it has its own licence.

## Add a year, or another unit

1. Add a row to \`documents.csv\`: a new \`document_id\`, such as the unit and the year, and what the document is. A unit that is not yet in
   \`units.csv\` gets a row there first.
2. Make a folder of that name. For each table the document has rows for, make a file and give it the header that stands with the
   table below as its first line.
3. Type the figures as printed, with their decimals and in the document's unit, one row each, with the place each one stands at. A line
   that \`accounts.csv\` does not know gets a row there.
4. Run \`npx tsx scripts/stack.ts\`, or have \`npm run dev\` running: every problem is listed with its line and how to mend it.
5. That is all: pages, filters and checks find the new year by themselves.`;

const writing = `Files are CSV in UTF-8: commas, the header as the first line, \`\\n\` at the line ends, quotes around a cell that holds a comma, a quote
or a line break. A byte order mark and the line ends of Windows, as spreadsheets write them, are read as well, since they change no value;
published they are gone. An empty cell states nothing. Ids are free, but stay the same once published.

Where a figure stands is section, sentence and the ordinal of the figure in it: \`二(三)1·2#3\` is the third figure of the second sentence of
section 二(三)1. A printed 无 counts as a figure; dates, list numbers, document numbers and names of events do not. In documents of the kinds
${code(kindsWithoutSections)} it is free text, such as a sheet and a cell.`;
