import {element} from "../components/element.js";
import {count} from "../format.js";

/** How many of a list stand nowhere on the page; nothing where all are shown. */
export function moreNote(rest: number, say: (rest: string) => string): HTMLElement | null {
  return rest > 0 ? element("p", {class: "note"}, say(count(rest))) : null;
}
