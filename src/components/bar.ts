import type {Choice, UnitYear} from "../choice.js";
import {nearestYear} from "../choice.js";
import {pages} from "../pages.js";
import type {PageName} from "../pages.js";
import type {Words} from "../text.js";
import {disclosure} from "./disclosure.js";
import {element} from "./element.js";
import {showOptions} from "./showOptions.js";

/** The bar of every page, and how to bring it up to date with a choice. */
export interface Bar {
  node: HTMLElement;
  show(choice: Choice, query: string): void;
}

/** Product name, pages, unit, year, what opens the search, and language; calls `onChoose` with what the reader picks. */
export function bar(
  years: readonly UnitYear[],
  {
    page,
    words,
    search,
    onChoose
  }: {page: PageName; words: Words; search?: HTMLElement; onChoose: (choice: Choice) => void}
): Bar {
  const text = words.bar;
  const links: {node: HTMLAnchorElement; href: string}[] = [];
  const link = (href: string, attributes: Record<string, string | false>, label: string) => {
    const node = element("a", {href, ...attributes}, label);
    links.push({node, href});
    return node;
  };
  const units = [...new Map(years.map((row) => [row.unit_id, row])).values()];
  const unitSelect = element("select", {id: "unit"});
  const yearSelect = element("select", {id: "year"});
  const chosen = (): Choice => ({unit: unitSelect.value, year: Number(yearSelect.value)});
  unitSelect.addEventListener("change", () => onChoose({...chosen(), year: nearestYear(years, chosen())!}));
  yearSelect.addEventListener("change", () => onChoose(chosen()));
  const menu = disclosure(
    element(
      "nav",
      {"aria-label": text.navigation},
      pages.map((name) => {
        const attributes = {"aria-current": name === page && "page", "data-key": `page:${name}`} as const;
        return link(words.pageHref(name), attributes, words.pages[name]);
      })
    ),
    {id: "pages", name: "menu", label: text.menu, floats: true}
  );
  const node = element(
    "header",
    {class: "bar"},
    element("a", {class: "skip", href: "#content", "data-key": "skip"}, text.skip),
    link(words.pageHref("index"), {class: "product", "data-key": "product"}, words.product),
    menu.node,
    element(
      "div",
      {class: "choice", role: "group", "aria-label": text.choice},
      element("label", {for: "unit"}, text.unit),
      unitSelect,
      element("label", {for: "year"}, text.year),
      yearSelect
    ),
    search,
    link(
      words.twin(page === "index" ? "" : page),
      {class: "language", "data-key": "language", lang: text.otherLanguageTag, hreflang: text.otherLanguageTag},
      text.otherLanguage
    )
  );
  const show = (choice: Choice, query: string) => {
    const own = years.filter((row) => row.unit_id === choice.unit);
    showOptions(unitSelect, {
      options: units.map((row) => ({value: row.unit_id, label: words.name(row)})),
      value: choice.unit
    });
    showOptions(yearSelect, {
      options: own.map((row) => ({value: String(row.fiscal_year), label: text.yearOption(row)})),
      value: String(choice.year)
    });
    for (const {node, href} of links) node.setAttribute("href", href + query);
  };
  return {node, show};
}
