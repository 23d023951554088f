import {placeOf} from "../contract/placeOf.js";
import {tables, type Table, type TableName} from "../schema.js";
import {field, type Field} from "./field.js";
import {foreignKeys, type ForeignKey} from "./foreignKeys.js";
import {licence} from "./licence.js";

/** A file as it is published: its path from the project's root, its size, and the SHA-256 of its bytes in hex. */
export interface PublishedFile {
  path: string;
  bytes: number;
  sha256: string;
}

type Values = Readonly<Record<string, string>>;

/** A published table (datapackage.org/standard/data-resource). */
export interface Resource {
  name: string;
  path: string;
  type: "table";
  title: string;
  description: string;
  format: "csv";
  mediatype: "text/csv";
  encoding: "utf-8";
  bytes: number;
  hash: string;
  dialect: {header: true; delimiter: ","; lineTerminator: "\n"; quoteChar: '"'; doubleQuote: true};
  schema: {
    fields: Field[];
    /** Columns that the folder, not the file, states: the Fiscal Data Package's constant fields. */
    extraFields?: (Field & {constant: string | number})[];
    missingValues: [""];
    primaryKey?: string[];
    uniqueKeys?: string[][];
    foreignKeys?: ForeignKey[];
  };
  sources?: {title: string}[];
}

/** The descriptor of the published `data/` (datapackage.org 2.0), from its files and the rows of `documents.csv`. */
export function dataPackage(files: readonly PublishedFile[], {documents}: {documents: readonly Values[]}) {
  const published = files.flatMap((file) => {
    const {table, document_id} = placeOf(file.path) ?? {};
    if (table === undefined) return [];
    const name = document_id === undefined ? table : `${document_id}.${table}`;
    return {file, table, name, document: documents.find((values) => values.document_id === document_id)};
  });
  const resources = new Set(published.map(({name}) => name));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "budget-notebook-data",
    title: "Public budgets, their execution and their results 公共预算、执行与绩效",
    description:
      "What public units published about their money and its results, transcribed figure by figure with the place where " +
      "each stands, and a synthetic family of units to try things on, marked as such.",
    licenses: [licence],
    keywords: ["public budget", "final accounts", "performance evaluation", "预算", "决算", "绩效自评"],
    columnTypes: ["https://specs.frictionlessdata.io/taxonomies/fiscal/budgets.json"],
    resources: published.map((entry) => resource(entry, resources))
  };
}

function resource(
  {
    file,
    table: name,
    name: resourceName,
    document
  }: {
    file: PublishedFile;
    table: TableName;
    name: string;
    document?: Values;
  },
  resources: ReadonlySet<string>
): Resource {
  const table = tables[name];
  const fields = Object.entries(table.columns).map(([column, stated]) => field(column, stated, {kind: document?.kind}));
  const keys = foreignKeys(name, {document_id: document?.document_id, resources});
  return {
    name: resourceName,
    path: file.path.replace(/^data\//, ""),
    type: "table",
    title: document === undefined ? name : `${document.title_en}: ${name}`,
    description: `One row is ${table.grain}.${document?.synthetic === "true" ? " Synthetic: nobody published it." : ""}`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    dialect: {header: true, delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true},
    schema: {
      fields,
      ...(document !== undefined && {extraFields: constants(table, document)}),
      missingValues: [""],
      ...key(table),
      ...(keys.length > 0 && {foreignKeys: keys})
    },
    ...(document?.publisher && {sources: [{title: `${document.publisher}: ${document.title}`}]})
  };
}

/** A primary key holds no empty cell; where the contract's may, the weaker unique key is what can be promised. */
function key(table: Table): {primaryKey: string[]} | {uniqueKeys: string[][]} {
  const filled = table.key.every((column) => table.columns[column]!.required);
  return filled ? {primaryKey: [...table.key]} : {uniqueKeys: [[...table.key]]};
}

/** The folder's document and, beside amounts, their currency and how many of it one printed amount stands for. */
function constants(table: Table, document: Values): (Field & {constant: string | number})[] {
  const columns = tables.documents.columns;
  const money = Object.values(table.columns).some(({fiscal}) => fiscal === "value");
  return ["document_id", ...(money ? ["currency", "amount_unit"] : [])].map((name) => {
    const stated = field(name, columns[name]!);
    return {...stated, constant: stated.type === "integer" ? Number(document[name]) : document[name]!};
  });
}
