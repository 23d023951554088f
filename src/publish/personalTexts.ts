import {plainText} from "../components/numberText.js";
import type {Edition} from "./edition.js";
import {partTexts} from "./partTexts.js";

/** Every text of an edition that a person wrote or a document states, with where it stands, to look for personal data in. */
export function personalTexts({publication, manifest}: Edition): {place: string; text: string}[] {
  const {title, scope, parts, sources} = publication;
  const own = [title, ...scope.map(({text}) => text), ...parts.flatMap(partTexts), ...sources];
  const rows = Object.entries(manifest.rows).flatMap(([place, cells]) =>
    Object.values(cells).map((text) => ({place, text}))
  );
  return [...own.map((text) => ({place: title, text: plainText(text)})), ...rows];
}
