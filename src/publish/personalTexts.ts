import {plainText} from "../components/numberText.js";
import type {Edition} from "./edition.js";
import type {Part} from "./publication.js";

/** Every text of an edition that a person wrote or a document states, with where it stands, to look for personal data in. */
export function personalTexts({publication, manifest}: Edition): {place: string; text: string}[] {
  const {title, scope, parts, sources} = publication;
  const own = [title, ...scope.map(({text}) => text), ...parts.flatMap(textsOf), ...sources];
  const rows = Object.entries(manifest.rows).flatMap(([place, cells]) =>
    Object.values(cells).map((text) => ({place, text}))
  );
  return [...own.map((text) => ({place: title, text: plainText(text)})), ...rows];
}

/** What of a part is free text. */
function textsOf(part: Part): readonly string[] {
  switch (part.kind) {
    case "heading":
    case "paragraph":
      return [part.text];
    case "list":
      return part.items;
    case "table":
      return part.rows.flatMap((cells) => cells.map(({text}) => text));
    case "figure":
      return [part.title, part.subtitle, ...part.notes];
  }
}
