import type {Part} from "./publication.js";

/** Every text of a part, in order; numbers in them are as `numberText` writes them. */
export function partTexts(part: Part): readonly string[] {
  switch (part.kind) {
    case "heading":
    case "paragraph":
      return [part.text];
    case "list":
      return part.items;
    case "table":
      return [part.title, ...part.rows.flatMap((cells) => cells.map(({text}) => text))];
    case "figure":
      return [part.title, part.subtitle, ...part.notes, ...partTexts(part.table)];
  }
}
