import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {count} from "../format.js";
import type {Change} from "../project/changesOf.js";
import type {Project} from "../project/project.js";
import {moreNote} from "./moreNote.js";
import type {ImportWords} from "./text.js";
import type {First} from "./understanding.js";

/** What was done last to the documents kept, as it is said. */
export interface Told {
  message: string;
  changes: First<Change> | null;
}

/** A person's own documents in the notebook: to be taken out, saved as one file and opened from one. */
export function keptDocuments(
  {documents}: Project,
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
    told?.changes &&
      told.changes.count > 0 &&
      dataTable(told.changes.first, {
        caption: told.message,
        columns: [
          {head: text.changes.place, cell: ({place}) => place},
          {head: text.changes.before, number: true, cell: ({before}) => before},
          {head: text.changes.after, number: true, cell: ({after}) => after}
        ]
      }),
    told?.changes && moreNote(told.changes.count - told.changes.first.length, text.moreChanges),
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
      documents.length > 0 && button("save", {label: text.download, press: onSave}),
      " ",
      button("open", {label: text.open, press: () => input.click()}),
      input,
      canUndo && [" ", button("undo", {label: text.undo, press: onUndo})]
    )
  );
}
