import {element} from "./element.js";
import type {Drawing} from "./figure.js";

/** What of a figure its picture shows. */
export interface Picture {
  id: string;
  title: string;
  subtitle: string;
  /** A word for synthetic data. */
  mark?: string | undefined;
  draw: (drawing: Drawing) => SVGSVGElement;
  notes: readonly string[];
  source: string;
}

/** A table to save, with what stands below it in the file. */
export interface SavedTable {
  title: string;
  subtitle: string;
  source: string;
  table: HTMLTableElement;
}

/** The words of what saves and copies: what each button shows, and its name, which begins with what it shows. */
export interface SavingText {
  save: string;
  svg: {label: string; name(title: string): string};
  png: {label: string; name(title: string): string};
  copy: {label: string; name(title: string): string};
  csv: {label: string; name(title: string): string};
  saved(file: string): string;
  copied: string;
  refused: string;
  failed: string;
  /** In a file: the column of groups of rows, and of what is said beside the numbers of a column. */
  sheet: {group: string; beside(column: string): string};
}

/** What saves and copies; a file saved resolves to its name, a copy to whether the browser took it. */
export interface Saving {
  text: SavingText;
  svg(picture: Picture): Promise<string>;
  png(picture: Picture): Promise<string>;
  copy(picture: Picture): Promise<boolean>;
  csv(table: SavedTable): Promise<string>;
}

/**
 * The buttons below a figure that save it as a picture and copy it, and save its table, or below a table those for the
 * table alone. What they did is said beside them. `id` names them among everything on the page.
 */
export function saveTools(
  {id, title, picture, table}: {id: string; title: string; picture?: () => Picture; table?: () => SavedTable},
  {text, ...saving}: Saving
): HTMLElement {
  const status = element("span", {role: "status"});
  let busy = false;
  const tool = (kind: "svg" | "png" | "copy" | "csv", act: () => Promise<string>) => {
    const press = async () => {
      if (busy) return;
      busy = true;
      status.replaceChildren();
      status.replaceChildren(await act().catch(() => text.failed));
      busy = false;
    };
    const {label, name} = text[kind];
    return element(
      "button",
      {type: "button", "aria-label": name(title), "data-key": `${id}:save:${kind}`, click: () => void press()},
      label
    );
  };
  return element(
    "div",
    {class: "save-tools"},
    element("span", {"aria-hidden": "true"}, text.save),
    picture && [
      tool("svg", async () => text.saved(await saving.svg(picture()))),
      tool("png", async () => text.saved(await saving.png(picture())))
    ],
    table && tool("csv", async () => text.saved(await saving.csv(table()))),
    picture && tool("copy", async () => ((await saving.copy(picture())) ? text.copied : text.refused)),
    status
  );
}
