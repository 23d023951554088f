import {JSDOM} from "jsdom";

const names = ["document", "Node", "Element", "HTMLElement", "SVGElement", "DOMParser"] as const;

/**
 * Gives Node a document to draw in, as a page's browser has one; elements drawn in it are never laid out. What it returns
 * takes the document away again.
 */
export function withDocument(): () => void {
  const {window} = new JSDOM("<!doctype html>");
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names) Object.defineProperty(globalThis, name, {value: window[name], configurable: true});
  return () => {
    for (const [i, name] of names.entries()) {
      Reflect.deleteProperty(globalThis, name);
      if (before[i]) Object.defineProperty(globalThis, name, before[i]);
    }
  };
}
