import {element} from "../components/element.js";
import type {Workbench} from "./facts.js";
import {proposalFiles} from "./proposalFiles.js";
import type {ContractFile} from "./proposalFiles.js";
import type {WorkbenchTelling} from "./telling.js";

/** The proposal as files of the contract, a button each, and what to do with them. */
export function downloads(facts: Workbench, {text}: WorkbenchTelling): HTMLElement {
  const {document, files} = proposalFiles(facts);
  if (files.length === 0) return element("p", {class: "absent"}, text.files.none);
  const save = async ({table, header, rows}: ContractFile) => {
    const {download} = await import("../download.js");
    download(`${table}.csv`, {header, rows});
  };
  return element(
    "div",
    {id: "proposal-files"},
    element(
      "ol",
      {},
      text.files.steps({folder: `data/${document}/`}).map((step) => element("li", {}, step))
    ),
    element(
      "p",
      {class: "tools"},
      files.map((file) => [
        element(
          "button",
          {type: "button", class: "chip", "data-key": `save:${file.table}`, click: () => void save(file)},
          text.files.button(`${file.table}.csv`)
        ),
        " "
      ])
    ),
    element("p", {class: "note"}, text.files.note)
  );
}
