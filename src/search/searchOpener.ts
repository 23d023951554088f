import {element, shape} from "../components/element.js";
import type {SearchRoom} from "./searchRoom.js";
import {slashOpens} from "./slashKey.js";

/**
 * The button that opens the search, as `/` does where nobody is writing, and Ctrl or ⌘ with K. All that the search is made
 * of is loaded when it is first opened; `onFail` is told where that cannot be loaded.
 */
export function searchOpener({
  label,
  load,
  onFail
}: {
  label: string;
  load: () => Promise<SearchRoom>;
  onFail: (retry: () => void) => void;
}): HTMLButtonElement {
  let room: Promise<SearchRoom> | undefined;
  const button = element(
    "button",
    {
      ...{type: "button", class: "search-opener", "aria-haspopup": "dialog"},
      ...{"aria-keyshortcuts": "/ Control+K Meta+K", click: () => void open()}
    },
    shape("svg", {viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true"}, lens()),
    element("span", {}, label),
    element("kbd", {"aria-hidden": "true"}, "/")
  );

  async function open() {
    try {
      room ??= load();
      (await room).open();
    } catch (error) {
      console.error(error);
      room = undefined;
      onFail(() => void open());
    }
  }
  document.addEventListener("keydown", (event) => {
    if (!button.isConnected || event.defaultPrevented || !opens(event)) return;
    event.preventDefault();
    void open();
  });
  return button;
}

function opens(event: KeyboardEvent): boolean {
  const {key, altKey, ctrlKey, metaKey, isComposing} = event;
  if (isComposing || altKey || document.querySelector("dialog[open]")) return false;
  if (ctrlKey !== metaKey) return key.toLowerCase() === "k" && !event.shiftKey;
  return !ctrlKey && key === "/" && !isWriting(event.target) && slashOpens();
}

/** The sign of a search, which stands alone where there is no room for its name. */
const lens = () => [
  shape("circle", {cx: 6.5, cy: 6.5, r: 4.5, fill: "none", stroke: "currentColor", "stroke-width": 2}),
  shape("path", {d: "M10 10l4.5 4.5", stroke: "currentColor", "stroke-width": 2})
];

/** Whether what is typed goes into a field. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
