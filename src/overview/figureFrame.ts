import type {FigureFrame} from "../components/figure.js";
import {saving} from "../publish/saving.js";
import type {Words} from "../text.js";
import type {Overview} from "./facts.js";

/**
 * What every figure of a page says alike: the word for its table, its documents, and that they are synthetic; and what saves
 * it, in files that are named after `of`, by default the unit and the year.
 */
export function figureFrame(
  {sources, subject}: Pick<Overview, "sources" | "subject">,
  {words, of = [words.name(subject), String(subject.fiscal_year)]}: {words: Words; of?: readonly string[]}
): FigureFrame {
  const titles = sources.map(({title, title_en}) => words.name({name: title, name_en: title_en}));
  return {
    tableLabel: words.table,
    source: words.sourceLine(titles),
    sourceAlone: words.sourceLine(titles, {alone: true}),
    saving: saving({words, of}),
    mark: subject.synthetic ? words.basis.synthetic : undefined
  };
}
