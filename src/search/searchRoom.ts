import {element} from "../components/element.js";
import {count} from "../format.js";
import type {Words} from "../text.js";
import {examplesOf} from "./examplesOf.js";
import type {LoadedSearch} from "./loadedSearch.js";
import {optionList} from "./optionList.js";
import type {Looking} from "./resultHref.js";
import {resultOption} from "./resultOption.js";
import {setSlashOpens, slashOpens} from "./slashKey.js";
import type {SearchWords} from "./text.js";

/** So many results are listed; who wants others adds a word. */
const most = 40;

/** The search of a page; `open` brings it up with the focus in its field, and closing it gives the focus back. */
export interface SearchRoom {
  node: HTMLDialogElement;
  open(): void;
}

/**
 * A dialog with a field and, while something is written in it, the list of what is found. What can be found is loaded when
 * it is first opened, then, where `loadOwn` is given, with the reader's own documents, which takes longer: until that is
 * done it searches the rest.
 */
export function searchRoom({
  words,
  text,
  load,
  loadOwn,
  looking
}: {
  words: Words;
  text: SearchWords;
  load: () => Promise<LoadedSearch>;
  loadOwn: ((shipped: LoadedSearch) => Promise<LoadedSearch>) | null;
  looking: () => Looking;
}): SearchRoom {
  const {state} = text;
  let loaded: LoadedSearch | undefined;
  let isLoading = false;
  const status = element("p", {class: "search-status", role: "status"});
  const ownStatus = element("p", {class: "search-status", role: "status"});
  const help = element("div", {class: "search-help"});
  const list = optionList({label: text.results, onFollow: () => node.close()});
  const field = element("input", {
    ...{id: "search-field", type: "text", role: "combobox", "aria-autocomplete": "list", "aria-controls": list.node.id},
    ...{"aria-expanded": "false", autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "go"},
    input: (event) => (event as InputEvent).isComposing || show(),
    compositionend: () => show()
  });
  list.attach(field);
  const slash = element("input", {
    ...{type: "checkbox", checked: slashOpens()},
    change: () => setSlashOpens(slash.checked)
  });
  const node: HTMLDialogElement = element(
    "dialog",
    {class: "search", "aria-labelledby": "search-title", click: ({target}) => target === node && node.close()},
    element(
      "div",
      {class: "search-room"},
      element("h2", {id: "search-title"}, text.title),
      element("button", {type: "button", class: "search-close", click: () => node.close()}, text.close),
      element("label", {for: "search-field", class: "unseen"}, text.label),
      field,
      ...[status, ownStatus, list.node, help],
      element(
        "p",
        {class: "search-keys"},
        element("span", {}, text.keys),
        " ",
        element("label", {}, slash, ` ${text.shortcut}`)
      )
    )
  );

  /** Brings all that is shown in line with what is written in the field. */
  function show() {
    const query = field.value.trim();
    if (!loaded || query === "") {
      list.show([]);
      if (loaded) status.replaceChildren();
      help.replaceChildren(element("p", {}, text.what), examples());
      return;
    }
    const at = looking();
    const {entries, whole} = loaded.search(query, at.choice);
    const shown = entries.slice(0, most);
    list.show(
      shown.map((entry, i) => resultOption(entry, {id: `search-option-${i}`, query, words, text, looking: at}))
    );
    const found = {count: count(entries.length), one: entries.length === 1};
    status.replaceChildren(
      entries.length === 0
        ? document.createTextNode(state.none(query))
        : !whole
          ? state.part(found)
          : entries.length > most
            ? state.first({count: found.count, shown: count(most)})
            : state.found(found)
    );
    help.replaceChildren(...(entries.length === 0 ? [element("p", {}, state.tryInstead), examples()] : []));
  }

  function examples(): HTMLElement | string {
    if (!loaded) return "";
    const found = examplesOf(loaded.entries, {unit: looking().choice.unit});
    const tryOut = (example: string) => {
      field.value = example;
      field.focus();
      show();
    };
    return element(
      "p",
      {class: "search-examples"},
      text.examples,
      found.map((example) => [
        " ",
        element(
          "button",
          {type: "button", class: "chip", click: () => tryOut(example)},
          document.createTextNode(example)
        )
      ])
    );
  }

  async function start() {
    if (loaded || isLoading) return;
    isLoading = true;
    status.replaceChildren(state.loading);
    show();
    try {
      loaded = await load();
      show();
      void readOwn(loaded);
    } catch (error) {
      console.error(error);
      status.replaceChildren(failure(state.failed, () => void start()));
    } finally {
      isLoading = false;
    }
  }

  async function readOwn(shipped: LoadedSearch) {
    if (!loadOwn) return;
    ownStatus.replaceChildren(state.readingOwn);
    try {
      loaded = await loadOwn(shipped);
      ownStatus.replaceChildren();
      show();
    } catch (error) {
      console.error(error);
      ownStatus.replaceChildren(failure(state.ownFailed, () => void readOwn(shipped)));
    }
  }

  /** What failed, and a way to try it again, after which the focus is in the field. */
  function failure(why: string, again: () => void): HTMLElement {
    const retry = () => {
      field.focus();
      again();
    };
    return element(
      "span",
      {class: "search-failed"},
      why,
      " ",
      element("button", {type: "button", click: retry}, state.retry)
    );
  }

  return {
    node,
    open() {
      if (!node.open) node.showModal();
      field.focus();
      field.select();
      void start();
    }
  };
}
