import {element} from "../components/element.js";
import type {GivenFile} from "./desk.js";
import {chosenFiles, droppedFiles} from "./givenFiles.js";
import type {ImportWords} from "./text.js";

/** Where files are dropped or chosen, singly or by the folder; calls `onFiles` with what was given. */
export function dropZone({
  text,
  onFiles
}: {
  text: ImportWords["drop"];
  onFiles: (files: GivenFile[]) => void;
}): HTMLElement {
  const chooser = (label: string, folder: boolean) => {
    const input = element("input", {
      ...{type: "file", multiple: true, class: "unseen", tabindex: -1, "aria-label": label},
      ...(folder && {webkitdirectory: true}),
      change: () => {
        if (input.files) onFiles(chosenFiles(input.files));
        input.value = "";
      }
    });
    return [input, element("button", {type: "button", click: () => input.click()}, label)];
  };
  const zone = element(
    "div",
    {
      ...{class: "drop-zone", role: "group", "aria-label": text.label},
      dragover: (event) => {
        event.preventDefault();
        zone.classList.add("over");
      },
      dragleave: () => zone.classList.remove("over"),
      drop: (event) => {
        event.preventDefault();
        zone.classList.remove("over");
        const given = (event as DragEvent).dataTransfer;
        if (given) void droppedFiles(given).then(onFiles);
      }
    },
    element("span", {}, text.hint),
    chooser(text.files, false),
    chooser(text.folder, true)
  );
  return zone;
}
