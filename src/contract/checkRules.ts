import type {Rule, Table} from "../schema.js";
import {meets} from "./meets.js";
import type {Breach} from "./problem.js";

type Values = Readonly<Record<string, string>>;

/** Which cells break what holds between a row's cells; for a rule on the document, the cell that calls for it. */
export function checkRules(
  values: Values,
  {table, document = {}}: {table: Table; document?: Values}
): {column: string; breach: Breach}[] {
  const rules = [...(table.rules ?? []), ...(table.together ?? []).flatMap(eachWithTheOthers)];
  if (rules.length === 0) return [];
  const ofDocument = Object.entries(document).map(([name, value]) => [`document.${name}`, value] as const);
  const cells: Readonly<Record<string, string | undefined>> = {...values, ...Object.fromEntries(ofDocument)};
  return rules
    .filter(({where}) => meets(cells, where))
    .flatMap(({where, expect}) =>
      Object.entries(expect)
        .filter(([name, state]) => !meets(cells, {[name]: state}))
        .map(([name, state]) => ({
          column: name in values ? name : Object.keys(where)[0]!,
          breach: {rule: "unfit_cells" as const, parts: {expect: {[name]: state}, where}}
        }))
    );
}

function eachWithTheOthers(columns: readonly string[]): Rule[] {
  return columns.flatMap((one) =>
    columns.filter((other) => other !== one).map((other): Rule => ({where: {[one]: "set"}, expect: {[other]: "set"}}))
  );
}
