import type {Query} from "../database/query.js";
import type {Ref} from "../provenance/ref.js";
import {isAsked, marks} from "./asked.js";
import type {Asked, Found} from "./asked.js";
import {entryOf, inputId} from "./entries.js";
import {valueIn} from "./entered.js";
import type {Entry} from "./facts.js";
import type {Input} from "./template.js";

interface InputRow {
  document_id: string;
  line: number;
  kind: string;
  unit_id: string;
  fiscal_year: number;
  synthetic: boolean;
  input_id: string;
  value: string;
  uom: string;
  state: string;
  reason: string;
  evidence: string;
  source: string;
}

/**
 * What documents state of inputs in `inputs.csv`: as data where they were published, as entries where a person entered them or a document says that they do not apply; of
 * several of a kind the one published last.
 */
export async function statedInputs(
  query: Query,
  inputs: readonly Input[],
  {units, years}: Asked
): Promise<{facts: Found[]; entries: {unit: string; year: number; entry: Entry}[]}> {
  if (!isAsked({units, years})) return {facts: [], entries: []};
  const rows = await query<InputRow>(
    `SELECT inputs.document_id, inputs.line, documents.kind, inputs.unit_id, inputs.fiscal_year, documents.synthetic, input_id,
       coalesce(value_text, '') AS value, coalesce(uom, '') AS uom, coalesce(state, '') AS state, coalesce(reason, '') AS reason,
       coalesce(evidence, '') AS evidence, inputs.source
     FROM inputs JOIN documents USING (document_id)
     WHERE inputs.unit_id IN (${marks(units)}) AND inputs.fiscal_year IN (${marks(years)})
     QUALIFY row_number() OVER (
       PARTITION BY inputs.unit_id, inputs.fiscal_year, input_id, documents.kind = 'entered'
       ORDER BY published_on DESC NULLS LAST, documents.fiscal_year DESC, documents.line DESC
     ) = 1
     ORDER BY documents.line, inputs.line`,
    [...units, ...years]
  );
  const byId = new Map(inputs.map((input) => [inputId(input.id), input]));
  const read = rows.flatMap(({unit_id: unit, fiscal_year: year, ...row}) => {
    const input = byId.get(row.input_id);
    return input ? [{unit, year, row, input, entry: entryOf({...row} as unknown as Record<string, string>)}] : [];
  });
  return {
    facts: read.flatMap(({unit, year, row, input, entry}): Found[] => {
      const value = row.kind === "entered" ? undefined : valueIn(entry, input);
      const basis = row.synthetic ? "synthetic" : "reported";
      return value ? [{unit, year, input: input.id, fact: {...value, basis, refs: [refOf(row)]}}] : [];
    }),
    entries: read.flatMap(({unit, year, row, entry}): {unit: string; year: number; entry: Entry}[] =>
      row.kind === "entered"
        ? [{unit, year, entry}]
        : entry.state === "notApplicable"
          ? [{unit, year, entry: {...entry, published: refOf(row)}}]
          : []
    )
  };
}

const refOf = ({document_id: document, line}: Pick<InputRow, "document_id" | "line">): Ref => ({
  ...{kind: "row", document, table: "inputs", line}
});
