import {dataTable} from "../../components/dataTable.js";
import {element} from "../../components/element.js";
import type {InputFile} from "../manifest.js";
import type {PublishWords} from "../text.js";

/** The files that a publication was made from, with their hashes, to be unfolded. */
export function inputFiles(inputs: readonly InputFile[], {text}: {text: PublishWords}): HTMLElement {
  const {title, columns} = text.inputs;
  return element(
    "details",
    {class: "input-files"},
    element("summary", {}, title),
    dataTable(inputs, {
      caption: title,
      columns: [
        {head: columns.file, cell: ({file}) => file},
        {head: columns.sha256, cell: ({sha256}) => element("code", {}, sha256)}
      ]
    })
  );
}
