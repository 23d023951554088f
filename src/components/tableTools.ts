import type {FigureFrame} from "./figure.js";
import {saveTools} from "./saveTools.js";

/** What saves a table that no figure is drawn of: `id` names it among everything on the page. */
export function tableTools(
  table: HTMLElement,
  {
    id,
    title,
    subtitle = "",
    source,
    sourceAlone = source,
    saving
  }: {id: string; title: string; subtitle?: string} & Pick<FigureFrame, "source" | "sourceAlone" | "saving">
): HTMLElement {
  return saveTools(
    {id, title, table: () => ({title, subtitle, source: sourceAlone, table: table.querySelector("table")!})},
    saving
  );
}
