import {inertText} from "./inertText.js";
import type {AlignedTie} from "./alignment.js";

/**
 * Lets a reader trace an alignment: what the pointer or the focus is on is lit with everything tied to it, and `status`
 * says it; otherwise what is pinned is. Arrow keys go up and down a column, and across to what is tied.
 */
export function traced(
  root: HTMLElement,
  {
    ties,
    said,
    pinned,
    rest,
    status
  }: {
    ties: readonly Pick<AlignedTie, "line" | "activity">[];
    /** What is said of each node. */
    said: ReadonlyMap<string, string>;
    pinned: string;
    /** What is said while nothing is looked at. */
    rest: string;
    status: HTMLElement;
  }
): void {
  const chainOf = (id: string) =>
    new Set([id, ...ties.flatMap((tie) => (tie.line === id ? [tie.activity] : tie.activity === id ? [tie.line] : []))]);

  function light(id: string) {
    const chain = chainOf(id);
    root.classList.toggle("tracing", id !== "");
    for (const node of root.querySelectorAll<SVGElement>("[data-node]"))
      node.classList.toggle("lit", chain.has(node.dataset["node"]!));
    for (const tie of root.querySelectorAll<SVGElement>("[data-line]"))
      tie.classList.toggle("lit", tie.dataset["line"] === id || tie.dataset["activity"] === id);
    const text = said.get(id) ?? rest;
    if (status.textContent !== text) status.replaceChildren(inertText(text));
  }

  /** The node that an event is about: of a tie, its activity. */
  function nodeOf({target}: Event): string {
    const own = target instanceof Element ? target.closest<SVGElement>("[data-node], [data-activity]") : null;
    return own?.dataset["node"] ?? own?.dataset["activity"] ?? "";
  }
  const looked = (event: Event) => nodeOf(event) || pinned;

  root.addEventListener("pointerover", (event) => light(looked(event)));
  root.addEventListener("pointerleave", () => light(pinned));
  root.addEventListener("focusin", (event) => light(looked(event)));
  root.addEventListener("focusout", () => light(pinned));
  root.addEventListener("keydown", (event) => {
    const next = neighbour(event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  function neighbour({key, target, altKey, ctrlKey, metaKey}: KeyboardEvent): SVGElement | undefined {
    if (altKey || ctrlKey || metaKey || !(target instanceof Element)) return undefined;
    const drawing = target.closest("svg");
    const own = target.closest<SVGElement>("[data-node]")?.dataset["node"];
    const link = target.closest<SVGElement>("a[data-key]");
    if (!drawing || own === undefined || !link) return undefined;
    const links = [...drawing.querySelectorAll<SVGElement>("[data-node] a[data-key]")];
    const column = (node: SVGElement) => node.dataset["key"]!.split(":")[0];
    const nodeBy = (node: SVGElement) => node.closest<SVGElement>("[data-node]")!.dataset["node"]!;
    if (key === "ArrowDown" || key === "ArrowUp") {
      const same = links.filter((node) => column(node) === column(link));
      return same[same.indexOf(link) + (key === "ArrowDown" ? 1 : -1)];
    }
    if (key !== "ArrowRight" && key !== "ArrowLeft") return undefined;
    const columns = ["line", "activity", "results"];
    const wanted = columns[columns.indexOf(column(link)!) + (key === "ArrowRight" ? 1 : -1)];
    const chain = chainOf(own);
    return links.find((node) => column(node) === wanted && chain.has(nodeBy(node)));
  }
  light(pinned);
}
