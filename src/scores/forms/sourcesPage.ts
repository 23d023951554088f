import {plainText} from "../../components/numberText.js";
import type {Query} from "../../database/query.js";
import {formulaText} from "../../formula.js";
import {provenance} from "../../provenance/provenance.js";
import {publishedRow} from "../../provenance/publishedRow.js";
import {refHash} from "../../provenance/ref.js";
import type {Ref} from "../../provenance/ref.js";
import {head, label, textCell} from "./cells.js";
import type {FormTelling} from "./cells.js";
import type {FormCell, FormPage, Origin} from "../../publish/form.js";

/** A document's place: the document, where in it, and the row of its file. */
interface Place {
  title: string;
  source: string;
  row: string;
}

/** What a number's reference leads to: the formula, where there is one, and the places. */
interface Trace {
  formula: string;
  places: readonly Place[];
}

/**
 * The page at the end of a form: each number in it, and where it comes from. Documents are numbered, and listed below. `onTrace` hears how
 * many of all references are done.
 */
export async function sourcesPage(
  query: Query,
  pages: readonly FormPage[],
  {telling, onTrace}: {telling: FormTelling; onTrace?: ((done: number, all: number) => void) | undefined}
): Promise<FormPage> {
  const {sources, sheets} = telling.text;
  const cells = pages.flatMap(({grids}) => grids.flatMap(({rows}) => rows.flat())).filter(({origin}) => origin);
  const traces = await tracesOf(
    query,
    cells.flatMap(({origin}) => origin!.refs),
    {telling, onTrace}
  );
  const documents = [...new Set([...traces.values()].flatMap(({places}) => places.map(({title}) => title)))];
  const rows = cells.map((cell) => [
    label(cell.origin!.name),
    shown(cell),
    textCell(placeText(cell.origin!, {traces, documents, telling}))
  ]);
  return {
    ...{name: sheets.sources, title: sources.title, above: [], columns: [38, 18, 44]},
    grids: [{rows: [Object.values(sources.columns).map((text) => head(text)), ...rows], head: 1}],
    below: documents.length === 0 ? [] : [sources.documents, ...documents.map((title, i) => `[${i + 1}] ${title}`)],
    landscape: false
  };
}

/** A number again, beside where it comes from; a text stands in its own place alone. */
function shown({look, text, number}: FormCell): FormCell {
  return look === "number" && number ? {look, text, number} : textCell("");
}

function placeText(
  {refs, notes}: Origin,
  {traces, documents, telling}: {traces: ReadonlyMap<string, Trace>; documents: readonly string[]; telling: FormTelling}
): string {
  const found = [...new Set(refs.map(refHash))].flatMap((key) => traces.get(key) ?? []);
  const formulas = found.length === 1 ? found.map(({formula}) => formula).filter((formula) => formula !== "") : [];
  const places = found.flatMap(({places}) =>
    places.map(({title, source, row}) => `[${documents.indexOf(title) + 1}] ${[source, row].filter(Boolean).join(" ")}`)
  );
  return [...notes, ...formulas.map((formula) => `= ${formula}`), [...new Set(places)].join(telling.words.listMark)]
    .filter((line) => line !== "")
    .join("\n");
}

async function tracesOf(
  query: Query,
  refs: readonly Ref[],
  {telling, onTrace}: {telling: FormTelling; onTrace?: ((done: number, all: number) => void) | undefined}
): Promise<ReadonlyMap<string, Trace>> {
  const asked = new Map(refs.map((ref) => [refHash(ref), ref]));
  const traces = new Map<string, Trace>();
  for (const [i, [key, ref]] of [...asked].entries()) {
    const trace = await traceOf(query, ref, telling);
    if (trace) traces.set(key, trace);
    onTrace?.(i + 1, asked.size);
  }
  return traces;
}

async function traceOf(query: Query, ref: Ref, {words}: FormTelling): Promise<Trace | undefined> {
  if (ref.kind === "case") return undefined;
  if (ref.kind === "row") {
    const row = await publishedRow(query, ref);
    const source = row?.cells.find(({column}) => column === "source")?.value ?? "";
    const place = row && {
      title: words.name({name: row.title, name_en: row.title_en}),
      source,
      row: `${row.table}:${row.line}`
    };
    return place && {formula: "", places: [place]};
  }
  const found = await provenance(query, ref);
  return (
    found && {
      // A figure that a row states is its own formula.
      formula: found.formula.length > 1 ? plainText(formulaText(found)) : "",
      places: found.rows.map(({source, table, line, ...row}) => ({
        ...{title: words.name({name: row.title, name_en: row.title_en}), source, row: `${table}:${line}`}
      }))
    }
  );
}
