import {element} from "../components/element.js";
import {count} from "../format.js";
import type {AskWords} from "./text.js";

/** How long a question runs before the page counts the seconds, in milliseconds. */
const patience = 1000;

/** The line that says what became of a question, and counts the seconds while it runs. */
export interface AskStatus {
  node: HTMLElement;
  /** `heard` is for what stands elsewhere on the page as well: only those hear it who do not see it. */
  say(line: string, options?: {heard: boolean}): void;
  /** Counts from now on, until what it answers with is called. */
  count(): () => void;
}

/** Makes the line; the seconds are seen but not read out. */
export function askStatus(words: AskWords): AskStatus {
  const line = element("p", {class: "asking-status", role: "status"});
  const clock = element("span", {class: "clock", "aria-hidden": "true"});
  return {
    node: element("div", {class: "asking-state"}, line, clock),
    say(text, {heard} = {heard: false}) {
      line.classList.toggle("visually-hidden", heard);
      line.replaceChildren(text);
    },
    count() {
      const begun = performance.now();
      const passed = () => performance.now() - begun;
      const tick = () => {
        if (passed() >= patience) clock.replaceChildren(words.state.running(count(Math.floor(passed() / 1000))));
      };
      const ticking = setInterval(tick, 200);
      return () => {
        clearInterval(ticking);
        clock.replaceChildren();
      };
    }
  };
}
