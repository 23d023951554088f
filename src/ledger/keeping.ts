import {element} from "../components/element.js";
import type {KeptRecords, Records} from "../keptRecords.js";
import type {LedgerRecord} from "./records.js";
import type {LedgerTelling} from "./telling.js";

/** What keeps the ledger, as the page's input: its value is the records, whoever changed them. */
export type Keeping = HTMLElement & {
  value: Records<LedgerRecord>;
  /** Makes changes together, and says whether this browser keeps them. */
  keep(changes: Readonly<Record<string, LedgerRecord | undefined>>): void;
};

/** Where what is written stays, said in words that change with every change, and a button that takes the last one back. */
export function keeping(records: KeptRecords<LedgerRecord>, {text}: Pick<LedgerTelling, "text">): Keeping {
  const words = text.keeping;
  const status = element("span", {role: "status", class: "faint"}, words.here);
  const undo = element(
    "button",
    {
      ...{type: "button", class: "chip", "aria-disabled": "true"},
      click: () => records.canUndo() && say(records.undo(), words.undone)
    },
    words.undo
  );
  const say = (kept: boolean, done: string) => status.replaceChildren(kept ? done : words.notKept);
  const root: Keeping = Object.assign(element("div", {class: "keeping"}, undo, " ", status), {
    value: records.read(),
    keep: (changes: Readonly<Record<string, LedgerRecord | undefined>>) => say(records.keep(changes), words.kept)
  });
  records.watch(() => {
    undo.setAttribute("aria-disabled", String(!records.canUndo()));
    root.value = records.read();
    root.dispatchEvent(new CustomEvent("input", {bubbles: true}));
  });
  return root;
}
