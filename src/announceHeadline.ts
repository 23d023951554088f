import {announce} from "./announce.js";
import type {Words} from "./text.js";

/** How long a page may take to redraw its headline, in milliseconds. */
const redrawn = 300;

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Says what the page now shows, in its own words: what it is about, where that stands above the headline, and the
 * headline with its numbers. Of changes that follow each other closely the last is said.
 */
export function announceHeadline({words}: {words: Words}): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const [subject, headline] = [textOf("#content > .subject"), textOf("#content h1")];
    if (headline) announce(words.bar.nowShown({subject, headline}));
  }, redrawn);
}

const textOf = (selector: string) => document.querySelector(selector)?.textContent.trim().replace(/\s+/g, " ") ?? "";
