import {columnTypes, kindsWithoutSections, type Column, type ColumnType} from "../schema.js";

/** A Table Schema field (datapackage.org/standard/table-schema), with the Fiscal Data Package's `columnType`. */
export interface Field {
  name: string;
  type: string;
  description: string;
  trueValues?: string[];
  falseValues?: string[];
  categories?: {value: string | number; label: string}[];
  constraints?: {required?: true; enum?: (string | number)[]; pattern?: string};
  columnType?: string;
}

const fieldTypes: Readonly<Record<ColumnType, string>> = {
  text: "string",
  id: "string",
  integer: "integer",
  decimal: "number",
  boolean: "boolean",
  date: "date",
  period: "yearmonth",
  source: "string"
};

/** A column as a field of the published table. `kind` is the document's, where its rows stand in one. */
export function field(name: string, column: Column, {kind}: {kind?: string} = {}): Field {
  const type = fieldTypes[column.type];
  const values = Object.entries(column.values ?? {}).map(([value, label]) => ({
    value: type === "integer" ? Number(value) : value,
    label
  }));
  const constraints = {
    ...(column.required && {required: column.required}),
    ...(values.length > 0 && {enum: values.map(({value}) => value)}),
    ...(type === "string" && values.length === 0 && pattern(column, kind))
  };
  return {
    name,
    type,
    description: column.meaning,
    ...(type === "boolean" && {trueValues: ["true"], falseValues: ["false"]}),
    ...(values.length > 0 && {categories: values}),
    ...(Object.keys(constraints).length > 0 && {constraints}),
    ...(column.fiscal !== undefined && {columnType: column.fiscal})
  };
}

/** Patterns go out in the dialect that the standard's XML Schema expressions share with everyone else's. */
function pattern({type, form}: Column, kind?: string): {pattern: string} | undefined {
  if (type === "text" && form === undefined) return undefined;
  if (type === "source" && kindsWithoutSections.includes(kind ?? "")) return undefined;
  return {pattern: (form ?? columnTypes[type]).pattern.source.replaceAll("(?:", "(").replaceAll("\\d", "[0-9]")};
}
