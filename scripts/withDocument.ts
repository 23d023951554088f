import {JSDOM} from "jsdom";

/** Gives Node a document to draw in, as a page's browser has one; elements drawn in it are never laid out. */
export function withDocument(): void {
  const {window} = new JSDOM("<!doctype html>");
  for (const name of ["document", "Node", "Element", "HTMLElement", "SVGElement", "DOMParser"] as const)
    Object.defineProperty(globalThis, name, {value: window[name], configurable: true});
}
