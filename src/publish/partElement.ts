import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import type {Saving} from "../components/saveTools.js";
import {partTable} from "./partTable.js";
import type {FigurePart, ParagraphPart, Part} from "./publication.js";
import type {PublishWords} from "./text.js";

/** A part of a publication as it stands on the page, where `saving` saves its figures, and in the file to hand over. */
export function partElement(part: Part, {text, saving}: {text: PublishWords; saving?: Saving}): HTMLElement {
  switch (part.kind) {
    case "heading":
      return element("h2", {id: part.id}, part.text);
    case "paragraph":
      return paragraph(part, {text});
    case "list":
      return element(
        part.ordered ? "ol" : "ul",
        {class: "points"},
        part.items.map((item) => element("li", {}, item))
      );
    case "table":
      return partTable(part, {text});
    case "figure":
      return partFigure(part, {text, saving});
  }
}

function paragraph({role, text: said}: ParagraphPart, {text}: {text: PublishWords}) {
  if (role === "body") return element("p", {}, said);
  return element("p", {class: role}, role === "author" && [element("strong", {}, text.author), " "], said);
}

function partFigure(
  {draw, id, title, subtitle, mark, notes, table, source}: FigurePart,
  {text, saving}: {text: PublishWords; saving: Saving | undefined}
): HTMLElement {
  return figure(draw, {
    ...{id, title, subtitle, mark, source, saving},
    table: partTable(table, {text}),
    tableLabel: text.table,
    notes: notes.map((note) => element("p", {class: "note"}, note))
  });
}
