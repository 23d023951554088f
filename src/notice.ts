import {element} from "./components/element.js";

/** Buttons that were waiting for their reader, by what they are about: what asks the same again waits with them. */
const waiting = new Map<string, (() => void)[]>();

/** Says above a page what keeps it from going on, with a button that does; what is about the same `topic` is said once. */
export function notice(topic: string, {text, label, act}: {text: string; label: string; act: () => void}): void {
  const acts = waiting.get(topic);
  if (acts) {
    acts.push(act);
    return;
  }
  waiting.set(topic, [act]);
  const press = () => {
    node.remove();
    const all = waiting.get(topic) ?? [];
    waiting.delete(topic);
    for (const each of all) each();
  };
  const node = element(
    "div",
    {role: "alert", class: "banner notice", "data-key": `notice:${topic}`},
    element("p", {}, text),
    element("button", {type: "button", click: press}, label)
  );
  (document.querySelector("main") ?? document.body).prepend(node);
}
