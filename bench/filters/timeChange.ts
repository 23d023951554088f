/**
 * How long a change took, in milliseconds from the reader's act: until what is shown of its figure stood, was painted, and all
 * the rest was.
 */
export interface ChangeTimes {
  drawn: number;
  painted: number;
  settled: number;
  /** Whether the figure is another one than before. */
  differs: boolean;
}

/** What a reader does: follows a link to a query string, or chooses a value of a column in the comparison's view. */
export type Act = {search: string} | {column: string; value: string};

/** The name under which the comparison's page lets a value be chosen. */
interface Bench {
  bench: {choose(column: string, value: string): void};
}

/**
 * Runs in the page: acts, and waits until the figure has changed and nothing on the page has for `calm` milliseconds.
 * What it waits for is seen from outside, so that it measures whatever works the change out.
 */
export function timeChange({act, figure, calm}: {act: Act; figure: string; calm: number}): Promise<ChangeTimes> {
  return new Promise((resolve, reject) => {
    const text = () => document.querySelector(figure)?.outerHTML ?? "";
    const before = text();
    const link = document.createElement("a");
    if ("search" in act) link.setAttribute("href", act.search || "?");
    document.body.append(link);
    const times = {drawn: 0, painted: 0, settled: 0};
    const late = setTimeout(() => reject(new Error(`Nothing changed: ${JSON.stringify(act)}`)), 120_000);
    let quiet = 0;
    const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);
    const isOfFigure = (node: Node) =>
      Boolean(elementOf(node)?.closest(figure)) || (node instanceof Element && node.querySelector(figure) !== null);
    // What stands ready for another width, or in a table that is folded away, is no part of the figure that is seen.
    const isShown = (node: Node) => Boolean(elementOf(node)?.checkVisibility());
    const end = () => {
      observer.disconnect();
      clearTimeout(late);
      link.remove();
      const since = (time: number) => time - begun;
      resolve({
        drawn: since(times.drawn),
        painted: since(times.painted),
        settled: since(times.settled),
        differs: text() !== before
      });
    };
    const observer = new MutationObserver((records) => {
      const now = performance.now();
      const touched = records.some(({type, target, addedNodes}) =>
        (type === "childList" ? [...addedNodes] : [target]).some((node) => isOfFigure(node) && isShown(node))
      );
      if (touched) times.drawn = now;
      clearTimeout(quiet);
      requestAnimationFrame(() =>
        setTimeout(() => {
          times.settled = performance.now();
          if (touched) times.painted = times.settled;
          clearTimeout(quiet);
          if (times.painted) quiet = window.setTimeout(end, calm);
        })
      );
    });
    observer.observe(document.body, {childList: true, subtree: true, characterData: true, attributes: true});
    const begun = performance.now();
    if ("search" in act) link.click();
    else (globalThis as unknown as Bench).bench.choose(act.column, act.value);
  });
}
