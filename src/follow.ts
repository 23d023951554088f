import {readChoice, writeChoice} from "./choice.js";
import type {Choice, UnitYear} from "./choice.js";
import {bar} from "./components/bar.js";
import {element} from "./components/element.js";
import type {Query} from "./database/query.js";
import type {PageName} from "./pages.js";
import {readRef} from "./provenance/ref.js";
import type {Words} from "./text.js";

/** How long a computation may take before the page says that it is computing, in milliseconds. */
const patience = 150;

/**
 * The bar as a page's input: its value is what `load` gives for the reader's choice, which stands in the address. While
 * a choice is being computed the page says so; where it cannot be, the page says why and keeps what it showed. It also
 * opens the number that the end of the address names.
 */
export function follow<T>(
  years: readonly UnitYear[],
  {
    page,
    query,
    words,
    load
  }: {page: PageName; query: Query; words: Words; load: (query: Query, choice: Choice) => Promise<T>}
): HTMLElement & {value?: T} {
  const {node, show} = bar(years, {page, words, onChoose: (choice) => void choose(choice)});
  const status = element("div", {class: "status", role: "status"});
  const root: HTMLElement & {value?: T} = element("div", {class: "follow"}, node, status);
  let shown: Choice | undefined;
  let latest = 0;
  let searched = location.search;

  const queryOf = (choice: Choice) => writeChoice(choice, {search: location.search, years});
  const busy = (is: boolean) => document.documentElement.classList.toggle("computing", is);

  async function compute(choice: Choice, unknown: readonly string[] = []): Promise<boolean> {
    const turn = ++latest;
    show(choice, queryOf(choice));
    const wait = setTimeout(() => {
      busy(true);
      status.replaceChildren(words.bar.computing);
    }, patience);
    try {
      const value = await load(query, choice);
      if (turn !== latest) return false;
      shown = choice;
      root.value = value;
      status.replaceChildren(...unknown.map((line) => element("p", {}, line)));
      root.dispatchEvent(new CustomEvent("input", {bubbles: true}));
      return true;
    } catch (error) {
      if (turn !== latest) return false;
      console.error(error);
      fail(choice);
      return false;
    } finally {
      clearTimeout(wait);
      if (turn === latest) busy(false);
    }
  }

  function fail(asked: Choice) {
    const unit = years.find((row) => row.unit_id === asked.unit)!;
    status.replaceChildren(
      element(
        "p",
        {role: "alert"},
        words.bar.failed({unit: words.name(unit), year: asked.year}),
        " ",
        element("button", {type: "button", click: () => void choose(asked)}, words.bar.retry),
        !shown && [" ", element("a", {href: location.pathname}, words.bar.reset)]
      )
    );
    if (shown) show(shown, queryOf(shown));
  }

  async function choose(choice: Choice) {
    if (await compute(choice)) {
      history.pushState(null, "", location.pathname + queryOf(choice));
      searched = location.search;
      void openNumber();
    }
  }

  let panel: {update(): void} | undefined;

  /** Opens the number that the address names, or closes the panel where it names none. */
  async function openNumber() {
    if (!panel && !readRef(location.hash)) return;
    const {openNumbers} = await import("./provenance/openNumbers.js");
    panel ??= openNumbers(query, {words, host: root});
    panel.update();
  }

  function read() {
    searched = location.search;
    const {choice, unknown} = readChoice(location.search, years);
    void compute(
      choice,
      unknown.map((part) => words.bar.unknown(part))
    );
  }

  // Framework's preview puts a new bar in the place of this one when a file changes, and does not say the language.
  addEventListener("popstate", () => {
    if (!root.isConnected) return;
    if (location.search !== searched) read();
    void openNumber();
  });
  document.documentElement.lang ||= words.lang;
  read();
  void openNumber();
  return root;
}
