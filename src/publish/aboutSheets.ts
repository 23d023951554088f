import type {Edition, OpenedNumber} from "./edition.js";
import {textCell, wideRow, widthsOf} from "./partSheet.js";
import type {PublishWords} from "./text.js";
import type {PublishedSheet} from "./workbookSheet.js";

const empty = {cells: []};

/** The sheet of what a publication is of, how far it may go, where its figures come from, and the files it was made from. */
export function aboutSheet(
  {publication, manifest}: Edition,
  {name, text}: {name: string; text: PublishWords}
): PublishedSheet {
  const {title, stamped, scope, sources} = publication;
  const {file, sha256} = text.inputs.columns;
  const inputs = manifest.inputs.map((input) => [input.file, input.sha256]);
  return {
    name,
    widths: widthsOf([[file, sha256], ...inputs, ...scope.map(({label, text}) => [label, text])], {most: 68}),
    rows: [
      wideRow(title, "title"),
      wideRow(stamped, "stamp"),
      empty,
      ...scope.map(({label, text}) => ({cells: [textCell(label, "label"), textCell(text)]})),
      empty,
      wideRow(text.sources, "heading"),
      ...sources.map((source) => wideRow(source, "note")),
      empty,
      wideRow(text.inputs.title, "heading"),
      {cells: [textCell(file, "head"), textCell(sha256, "head")]},
      ...inputs.map((cells) => ({cells: cells.map((cell) => textCell(cell))})),
      empty,
      wideRow(text.tool(manifest.tool), "note")
    ]
  };
}

/** The sheet of all numbers with what each is, how it was worked out, and where it stands. */
export function indexSheet(
  numbers: readonly OpenedNumber[],
  {name, edition: {publication}, text}: {name: string; edition: Edition; text: PublishWords}
): PublishedSheet {
  const {columns} = text.index;
  const head = [columns.number, columns.name, columns.formula, columns.places];
  const rows = numbers.map(({printed, title, formula, places}) => [printed, title, formula, places.join("\n")]);
  return {
    name,
    widths: widthsOf([head, ...rows], {most: 50}),
    rows: [
      wideRow(text.index.title, "title"),
      wideRow(`${publication.title} · ${publication.stamped}`, "note"),
      empty,
      {cells: head.map((each, i) => textCell(each, i === 0 ? "headNumber" : "head"))},
      ...rows.map((cells) => ({cells: cells.map((cell, i) => textCell(cell, i === 0 ? "number" : "text"))}))
    ],
    head: 4
  };
}
