import {element} from "./element.js";

/** A line of a tree to choose from: chosen itself or by what it is part of (`on`), partly (`some`), or not at all. */
export interface TreeRow {
  id: string;
  parent: string | null;
  name: string;
  code: string | null;
  /** Said after the name of a line that is faint, and why it is: it can be chosen all the same. */
  faint: string | null;
  /** Everything that a search finds it by. */
  terms: readonly string[];
  state: "on" | "some" | "off";
}

/** What the tree says. */
export interface TreeWords {
  search: string;
  /** The button that opens what a line is made of. */
  parts(name: string): string;
  /** How many lines a search finds. */
  found(lines: number): string;
}

interface Item {
  node: HTMLLIElement;
  box: HTMLInputElement;
  faint: HTMLElement;
  toggle: HTMLButtonElement;
  parts: HTMLUListElement;
}

/**
 * A tree of boxes to check, each line with a button that opens what it is made of, and a search over names and codes.
 * `show` brings it in line and keeps every box that stays, so that the focus stays too; rows come parents first.
 */
export function checkTree({
  id,
  words,
  onCheck
}: {
  id: string;
  words: TreeWords;
  onCheck: (line: string, on: boolean) => void;
}): {node: HTMLElement; show(rows: readonly TreeRow[]): void} {
  const items = new Map<string, Item>();
  const list = element("ul", {class: "tree"});
  const found = element("p", {role: "status", class: "note"});
  const input = element("input", {type: "search", id: `${id}-search`, autocomplete: "off", input: () => search()});
  let rows: readonly TreeRow[] = [];
  let [opened, matches] = [new Set<string>(), new Set<string>()];
  /** What was open before the search. */
  let before: Set<string> | null = null;

  const parentOf = (line: string) => rows.find((row) => row.id === line)?.parent ?? null;
  function above(line: string): string[] {
    const parent = parentOf(line);
    return parent === null ? [] : [parent, ...above(parent)];
  }

  function search() {
    const wanted = input.value.trim().toLowerCase();
    if (before === null) before = opened;
    const hits = rows.filter((row) => wanted !== "" && row.terms.some((term) => term.toLowerCase().includes(wanted)));
    matches = new Set(hits.map((row) => row.id));
    opened = wanted === "" ? before : new Set(hits.flatMap((row) => above(row.id)));
    if (wanted === "") before = null;
    found.replaceChildren(...(wanted === "" ? [] : [words.found(hits.length)]));
    unfold();
  }

  /** Shows what is open, and of a search what it finds, what that is part of and what it is made of. */
  function unfold() {
    const leading = new Set([...matches].flatMap(above));
    for (const [line, {node, toggle, parts}] of items) {
      const isFound = matches.has(line) || leading.has(line) || above(line).some((each) => matches.has(each));
      node.hidden = before !== null && !isFound;
      toggle.setAttribute("aria-expanded", String(opened.has(line)));
      parts.hidden = !opened.has(line);
    }
  }

  function make({id: line, name, code}: TreeRow): Item {
    const place = `${id}-${line.replace("/", "-")}`;
    const box = element("input", {type: "checkbox", change: () => onCheck(line, box.checked)});
    const faint = element("span", {class: "note"});
    const parts = element("ul", {id: place, hidden: true});
    const toggle = element("button", {
      ...{type: "button", class: "toggle", "aria-label": words.parts(name), "aria-controls": place},
      click: () => {
        if (!opened.delete(line)) opened.add(line);
        unfold();
      }
    });
    const label = element(
      "label",
      {},
      box,
      " ",
      name,
      code && [" ", element("span", {class: "code"}, code)],
      " ",
      faint
    );
    return {
      node: element("li", {}, element("div", {class: "tree-row"}, toggle, label), parts),
      box,
      faint,
      toggle,
      parts
    };
  }

  function arrange() {
    const old = new Map(items);
    items.clear();
    for (const row of rows) items.set(row.id, old.get(row.id) ?? make(row));
    const within = (line: string | null) => rows.filter((row) => row.parent === line).map((row) => items.get(row.id)!);
    list.replaceChildren(...within(null).map((item) => item.node));
    for (const [line, {parts, toggle}] of items) {
      parts.replaceChildren(...within(line).map((item) => item.node));
      toggle.disabled = parts.children.length === 0;
    }
  }

  return {
    node: element(
      "div",
      {},
      element("label", {class: "heading", for: `${id}-search`}, words.search),
      input,
      found,
      list
    ),
    show: (next) => {
      const states = new Map(rows.map((row) => [row.id, row.state]));
      const isOther = next.map((row) => row.id).join() !== rows.map((row) => row.id).join();
      rows = next;
      if (isOther) arrange();
      for (const {id: line, state, faint: why} of rows) {
        const {node, box, faint} = items.get(line)!;
        box.toggleAttribute("checked", state === "on");
        box.checked = state === "on";
        box.indeterminate = state === "some";
        node.classList.toggle("faint", why !== null);
        faint.replaceChildren(...(why === null ? [] : [why]));
        if (state === "some" && states.get(line) !== "some") for (const each of [opened, before]) each?.add(line);
      }
      unfold();
    }
  };
}
