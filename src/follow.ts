import {readChoice, writeChoice} from "./choice.js";
import type {Choice, UnitYear} from "./choice.js";
import {bar} from "./components/bar.js";
import {element} from "./components/element.js";
import type {PageName} from "./pages.js";
import type {Words} from "./text.js";

/** How long a computation may take before the page says that it is computing, in milliseconds. */
const patience = 150;

/**
 * The bar as a page's input: its value is what `load` gives for the reader's choice, which stands in the address. While
 * a choice is being computed the page says so; where it cannot be, the page says why and keeps what it showed.
 */
export function follow<T>(
  years: readonly UnitYear[],
  {page, words, load}: {page: PageName; words: Words; load: (choice: Choice) => Promise<T>}
): HTMLElement & {value?: T} {
  const {node, show} = bar(years, {page, words, onChoose: (choice) => void choose(choice)});
  const status = element("div", {class: "status", role: "status"});
  const root: HTMLElement & {value?: T} = element("div", {class: "follow"}, node, status);
  let shown: Choice | undefined;
  let latest = 0;

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
      const value = await load(choice);
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
    if (await compute(choice)) history.pushState(null, "", location.pathname + queryOf(choice) + location.hash);
  }

  function read() {
    const {choice, unknown} = readChoice(location.search, years);
    void compute(
      choice,
      unknown.map((part) => words.bar.unknown(part))
    );
  }

  addEventListener("popstate", read);
  read();
  return root;
}
