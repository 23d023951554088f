import {announce, announcer} from "./announce.js";
import {announceHeadline} from "./announceHeadline.js";
import {readChoice, unknownParameters, writeChoice} from "./choice.js";
import type {Choice, Unknown, UnitYear} from "./choice.js";
import {comeTo} from "./comeTo.js";
import {bar} from "./components/bar.js";
import {element} from "./components/element.js";
import type {Child} from "./components/element.js";
import {engineFault} from "./database/engineFault.js";
import type {Query} from "./database/query.js";
import {keepFocus} from "./keepFocus.js";
import {onPaper} from "./onPaper.js";
import {isAboutUnit} from "./pages.js";
import type {PageName} from "./pages.js";
import {readRef} from "./provenance/ref.js";
import {searchOpener} from "./search/searchOpener.js";
import type {Words} from "./text.js";

/** How long a computation may take before the page says that it is computing, in milliseconds. */
const patience = 150;

/**
 * A page's bar: its value is what the page shows, `go` brings it to another query string, `search` is the one it shows or
 * is coming to, `fail` says that what it shows could not be computed to its end.
 */
export type Follow<T> = HTMLElement & {
  value?: T;
  go(search: string): Promise<void>;
  search(): string;
  fail(error: unknown): void;
};

/** What a page loads may name what it left aside of a link. */
interface Loaded {
  unknown?: readonly Unknown[];
}

/**
 * The bar as a page's input: its value is what `load` gives for the reader's choice, which stands in the address; what it
 * gives at once is shown in the same task. While a choice is being computed the page says so; where it cannot be, the page
 * says why and keeps what it showed. A link to another query string of the same page is followed in place. What a change
 * brought is said aloud. It also opens the number that the end of the address names, or comes to the part of the page that
 * it names, and holds the search.
 */
export function follow<T extends Loaded>(
  years: readonly UnitYear[],
  {
    page,
    query,
    words,
    load
  }: {
    page: PageName;
    query: Query;
    words: Words;
    load: (query: Query, choice: Choice, search: string) => T | Promise<T>;
  }
): Follow<T> {
  const opener = searchOpener({
    label: words.bar.search,
    load: async () => (await import("./search/openSearch.js")).openSearch(query, {words, years, search: () => asked}),
    onFail: (retry) => say(words.bar.searchFailed, element("button", {type: "button", click: retry}, words.bar.retry))
  });
  const {node, show} = bar(years, {page, words, search: opener, onChoose: (choice) => void go(queryOf(choice))});
  // A choice in the bar is no value yet: only what was computed for it is.
  node.addEventListener("input", (event) => event.stopPropagation());
  const status = element("div", {class: "status"});
  const said = element("div", {role: "status", "aria-atomic": "false"}, status, announcer());
  const paper = onPaper(query, {page, years, words});
  let shown: string | undefined;
  let asked = location.search;
  let latest = 0;
  const root: Follow<T> = Object.assign(element("div", {class: "follow"}, node, said, paper.node), {
    go,
    search: () => asked,
    fail: (error: unknown) => fail(shown!, error)
  });

  const queryOf = (choice: Choice) => writeChoice(choice, {search: asked, years});
  const say = (...parts: Child[]) =>
    status.replaceChildren(element("p", {role: "alert"}, ...parts.flatMap((part) => [part, " "])));
  const busy = (is: boolean) => document.documentElement.classList.toggle("computing", is);
  const changing = (is: boolean) => document.querySelector("#content")?.setAttribute("aria-busy", String(is));
  const showChoice = (search: string) => show(readChoice(search, years).choice, search);

  async function compute(search: string): Promise<boolean> {
    const turn = ++latest;
    const {choice, unknown} = readChoice(search, years);
    const isFirst = shown === undefined;
    asked = search;
    announce("");
    const wait = setTimeout(() => {
      busy(true);
      status.replaceChildren(words.bar.computing);
    }, patience);
    try {
      const loaded = load(query, choice, search);
      changing(loaded instanceof Promise);
      if (loaded instanceof Promise) showChoice(search);
      const value = loaded instanceof Promise ? await loaded : loaded;
      if (turn !== latest) return false;
      shown = search;
      root.value = value;
      keepFocus();
      // What the reader sees of it first: the rest of the page waits for that.
      root.dispatchEvent(new CustomEvent("input", {bubbles: true}));
      if (!(loaded instanceof Promise)) showChoice(search);
      paper.show(choice);
      const aside = [...(value.unknown ?? unknown), ...unknownParameters(search)];
      status.replaceChildren(...aside.map((part) => element("p", {}, words.bar.unknown(part))));
      if (isFirst) comeTo(location.hash);
      else if (isAboutUnit(page)) announceHeadline({words});
      return true;
    } catch (error) {
      if (turn !== latest) return false;
      console.error(error);
      fail(search, error);
      return false;
    } finally {
      clearTimeout(wait);
      if (turn === latest) {
        busy(false);
        changing(false);
      }
    }
  }

  function fail(search: string, error: unknown) {
    const {choice} = readChoice(search, years);
    const unit = years.find((row) => row.unit_id === choice.unit)!;
    say(
      words.bar.failed({unit: words.name(unit), year: choice.year, fault: engineFault(error)}),
      element("button", {type: "button", click: () => void go(search)}, words.bar.retry),
      shown === undefined && element("a", {href: location.pathname}, words.bar.reset)
    );
    if (shown === undefined) return;
    asked = shown;
    showChoice(shown);
  }

  async function go(search: string) {
    if (await compute(search)) {
      if (search !== location.search) history.pushState(null, "", location.pathname + search);
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

  // Framework's preview puts a new bar in the place of this one when a file changes, and does not say the language.
  addEventListener("popstate", () => {
    if (!root.isConnected) return;
    if (location.search !== asked) void compute(location.search);
    void openNumber();
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href^='?']") : null;
    if (
      !link ||
      !root.isConnected ||
      event.defaultPrevented ||
      event.button ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    const search = link.getAttribute("href")!;
    void go(search === "?" ? "" : search);
  });
  document.documentElement.lang ||= words.lang;
  void compute(location.search);
  void openNumber();
  return root;
}
