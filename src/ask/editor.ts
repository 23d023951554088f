import {element} from "../components/element.js";
import type {Relation} from "./catalogue.js";

/** A place in a question that something is wrong with. */
export interface Mark {
  from: number;
  to: number;
  message: string;
}

/** What holds a question: a plain text field at first, the code editor once that is loaded. */
export interface Writing {
  node: HTMLElement;
  text(): string;
  write(text: string): void;
  /** Puts a name in the place of what is selected, and the cursor after it. */
  insert(name: string): void;
  /** Marks what is wrong, or nothing. */
  mark(mark: Mark | null): void;
  /** Puts the cursor at a place. */
  focus(at?: number): void;
}

/** What either of them is told. */
export interface WritingOptions {
  text: string;
  label: string;
  relations: readonly Relation[];
  onRun: () => void;
}

/**
 * Where a question is written. The plain field works at once and wherever the code editor cannot be had; the editor
 * takes its place, with what was written and the cursor in it, when the page is idle or the field is first used.
 */
export function editor(options: WritingOptions): Writing {
  let writing = plainField(options);
  let marked: Mark | null = null;
  const root = element("div", {class: "editor"}, writing.node);
  let asked = false;
  const upgrade = async () => {
    if (asked) return;
    asked = true;
    try {
      const {codeEditor} = await import("./codeEditor.js");
      const field = writing.node as HTMLTextAreaElement;
      const focused = document.activeElement === field;
      const at = field.selectionStart;
      writing = codeEditor({...options, text: field.value});
      root.replaceChildren(writing.node);
      writing.mark(marked);
      if (focused) writing.focus(at);
    } catch (error) {
      console.warn(error);
    }
  };
  writing.node.addEventListener("focus", () => void upgrade(), {once: true});
  if (typeof requestIdleCallback === "function") requestIdleCallback(() => void upgrade());
  return {
    node: root,
    text: () => writing.text(),
    write: (text) => writing.write(text),
    insert: (name) => writing.insert(name),
    mark: (mark) => writing.mark((marked = mark)),
    focus: (at) => writing.focus(at)
  };
}

function plainField({text, label, onRun}: WritingOptions): Writing {
  const node = element("textarea", {
    ...{class: "editor-field", "aria-label": label, spellcheck: "false", autocapitalize: "off", autocomplete: "off"},
    wrap: "off"
  });
  node.defaultValue = text;
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onRun();
  });
  return {
    node,
    text: () => node.value,
    write: (value) => (node.value = value),
    insert: (name) => {
      node.setRangeText(name, node.selectionStart, node.selectionEnd, "end");
      node.focus();
    },
    mark: (mark) => (mark ? node.setAttribute("aria-invalid", "true") : node.removeAttribute("aria-invalid")),
    focus: (at) => {
      node.focus();
      if (at !== undefined) node.setSelectionRange(at, at);
    }
  };
}
