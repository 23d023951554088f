import {element} from "./element.js";

/** A way to choose files: what its button is called and goes by, and whether whole folders are chosen and of which types. */
export interface FileChoice {
  label: string;
  key?: string;
  folder?: boolean;
  accept?: string;
  onChoose: (files: FileList) => void;
}

/** Where files are dropped, or chosen in one of several ways. */
export function dropZone({
  label,
  hint,
  choices,
  onDrop
}: {
  label: string;
  hint: string;
  choices: readonly FileChoice[];
  onDrop: (given: DataTransfer) => void;
}): HTMLElement {
  const zone = element(
    "div",
    {
      ...{class: "drop-zone", role: "group", "aria-label": label},
      dragover: (event) => {
        event.preventDefault();
        zone.classList.add("over");
      },
      dragleave: () => zone.classList.remove("over"),
      drop: (event) => {
        event.preventDefault();
        zone.classList.remove("over");
        const given = (event as DragEvent).dataTransfer;
        if (given) onDrop(given);
      }
    },
    element("span", {}, hint),
    choices.map(chooser)
  );
  return zone;
}

/** The input that browsers have for it, out of reach, and in its place a button that looks like every other. */
function chooser({label, key, folder = false, accept, onChoose}: FileChoice): HTMLElement[] {
  const input = element("input", {
    ...{type: "file", multiple: true, hidden: true, "aria-label": label, accept},
    webkitdirectory: folder,
    change: () => {
      if (input.files?.length) onChoose(input.files);
      input.value = "";
    }
  });
  return [input, element("button", {type: "button", "data-key": key, click: () => input.click()}, label)];
}
