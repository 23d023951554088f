import type {Row} from "../contract/readTable.js";
import {kindsWithoutSections} from "../schema.js";
import {sentences} from "./sentences.js";

/**
 * The documents a report may be: those whose unit and year its title names; the one with just that title where there
 * is one. Documents that are no reports with sections are none of them.
 */
export function documentsFor(
  report: string,
  {documents, units}: {documents: readonly Row[]; units: readonly Row[]}
): Row[] {
  const title = sentences(report)
    .filter(({section}) => section === "")
    .map(({text}) => bare(text))
    .join("");
  const names = new Map(units.map(({values}) => [values.unit_id, bare(values.name!)]));
  const candidates = documents.filter(
    ({values}) =>
      values.kind !== "analysis" &&
      !kindsWithoutSections.includes(values.kind!) &&
      title.includes(names.get(values.unit_id)!) &&
      title.includes(values.fiscal_year!)
  );
  const exact = candidates.filter(({values}) => bare(values.title!) === title);
  return exact.length > 0 ? exact : candidates;
}

function bare(text: string): string {
  return text.replace(/\s/gu, "");
}
