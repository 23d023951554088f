import {element} from "../components/element.js";
import type {Words} from "../text.js";

const id = "tour-start";

/** Help for whoever comes for the first time: what starts the tour, which never starts by itself, and the terms. */
export function tourStart({words}: {words: Words}): HTMLElement {
  const {first, tour: label, terms} = words.help;
  const start = async () => {
    if (document.querySelector(".tour")) return;
    const [{tour}, {tourWords}] = await Promise.all([import("./tour.js"), words.tour()]);
    tour({words, text: tourWords, opener: () => document.getElementById(id)});
  };
  return element(
    "p",
    {class: "first-visit"},
    `${first} `,
    element("button", {type: "button", id, click: () => void start()}, label),
    " ",
    element("a", {href: words.pageHref("glossary")}, terms)
  );
}
