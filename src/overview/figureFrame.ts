import type {FigureFrame} from "../components/figure.js";
import type {Words} from "../text.js";
import type {Overview} from "./facts.js";

/** What every figure of a page says alike: the word for its table, its documents, and that they are synthetic. */
export function figureFrame(
  {sources, subject}: Pick<Overview, "sources" | "subject">,
  {words}: {words: Words}
): FigureFrame {
  const titles = sources.map(({title, title_en}) => words.name({name: title, name_en: title_en}));
  return {
    tableLabel: words.table,
    source: words.sourceLine(titles),
    mark: subject.synthetic ? words.basis.synthetic : undefined
  };
}
