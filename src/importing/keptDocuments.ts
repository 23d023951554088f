import {element} from "../components/element.js";
import {download} from "../download.js";
import {count} from "../format.js";
import type {Change} from "../project/changesOf.js";
import type {Project} from "../project/project.js";
import type {Changes} from "./desk.js";
import {spreadsheetText} from "../spreadsheetText.js";
import {growingTable} from "./growingTable.js";
import type {ImportWords} from "./text.js";
import {partOf} from "./understanding.js";
import type {Part} from "./understanding.js";

/** What was done last to the documents kept, as it is said. */
export interface Told {
  message: string;
  changes: Changes | null;
}

/** A person's own documents in the notebook: to be taken out, saved as one file and opened from one. */
export function keptDocuments(
  {documents, publications, briefs}: Project,
  {
    text,
    told,
    stored,
    canUndo,
    onRemove,
    onUndo,
    onSave,
    onOpen
  }: {
    text: ImportWords["kept"];
    told: Told | null;
    stored: boolean;
    canUndo: boolean;
    onRemove: (document: string) => void;
    onUndo: () => void;
    onSave: () => void;
    onOpen: (file: File) => void;
  }
): HTMLElement {
  const input = element("input", {
    ...{type: "file", accept: ".json,application/json", class: "unseen", tabindex: -1, "aria-label": text.open},
    change: () => {
      const file = input.files?.[0];
      if (file) onOpen(file);
      input.value = "";
    }
  });
  const button = (key: string, {label, press}: {label: string; press: () => void}) =>
    element("button", {type: "button", "data-key": `kept:${key}`, click: press}, label);
  return element(
    "section",
    {class: "import-kept"},
    element("h2", {}, documents.length === 0 ? text.none : text.title(count(documents.length))),
    element("p", {role: "status"}, told?.message ?? ""),
    told?.changes && told.changes.count > 0 && changeTable(told.changes, {text, caption: told.message}),
    !stored && element("p", {class: "banner", role: "alert"}, text.unstored),
    element(
      "ul",
      {},
      documents.map(({document_id, title}) =>
        element(
          "li",
          {},
          element("cite", {}, title),
          " ",
          button(`remove:${document_id}`, {label: text.remove(title), press: () => onRemove(document_id)})
        )
      )
    ),
    element(
      "p",
      {class: "tools"},
      documents.length + publications.length + Object.keys(briefs).length > 0 &&
        button("save", {label: text.download, press: onSave}),
      " ",
      button("open", {label: text.open, press: () => input.click()}),
      input,
      canUndo && [" ", button("undo", {label: text.undo, press: onUndo})]
    )
  );
}

/** A cell of a file: what is no number must not be taken for a formula. */
const numberOrText = (text: string) => (/^-?\d+(?:\.\d+)?$/.test(text) ? text : spreadsheetText(text));

/** What is different, number by number, and as a list to save. */
function changeTable(
  {first, count, all}: Changes,
  {text, caption}: {text: ImportWords["kept"]; caption: string}
): HTMLElement {
  const {place, before, after} = text.changes;
  const part = async (some?: Part) => partOf(JSON.parse(await all.text()) as Change[], some);
  const save = async () =>
    download("changes.csv", {
      header: [place, before, after],
      rows: (await part()).map((change) => [change.place, change.before ?? "", change.after ?? ""].map(numberOrText))
    });
  return element(
    "div",
    {},
    growingTable(
      {first, count},
      {
        ...{key: "changes", caption, more: text.moreChanges, part},
        columns: [
          {head: place, cell: (change) => change.place},
          {head: before, number: true, cell: (change) => change.before},
          {head: after, number: true, cell: (change) => change.after}
        ]
      }
    ),
    element(
      "p",
      {class: "tools"},
      element("button", {type: "button", "data-key": "changes:save", click: () => void save()}, text.saveChanges)
    )
  );
}
