import {numberText} from "../components/numberText.js";
import {refHash} from "../provenance/ref.js";

/** A case's rows as links that open them: `document_id/table:line`, by spaces, as they stand in a case. */
export function rowLinks(rows: string | null): string {
  return (rows ?? "")
    .split(" ")
    .filter((place) => place !== "")
    .map((place) => {
      const [, document, table, line] = /^(.+)\/(\w+):(\d+)$/.exec(place)!;
      const text = `${document}/${table}.csv:${line}`;
      return numberText(text, refHash({kind: "row", document: document!, table: table!, line: Number(line)}));
    })
    .join(" ");
}
