/** What a page noted of its own first view, in milliseconds since it was asked for; `figure` and `works` are 0 until then. */
export interface Watched {
  figure: number;
  works: number;
  shift: number;
  /** The time beyond 50 ms of every task, together. */
  blocked: number;
}

/** What to watch for: the figure, the control that filters it with its value, and what the figure says then. */
export interface Watching {
  figure: string;
  /** What the figure must say to be it, where something else stands in its place at first. */
  saying?: string | undefined;
  control?: string;
  value?: string;
  after?: string;
}

/**
 * Runs in the page before anything else does: notes when its figure was first painted, and, by using its filter as a
 * reader would, over and over, when the figure has the answer.
 */
export function watchView({figure, saying = "", control, value, after}: Watching): void {
  const watched: Watched = {figure: 0, works: 0, shift: 0, blocked: 0};
  (globalThis as {watched?: Watched}).watched = watched;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as {value: number; hadRecentInput: boolean}[])
      if (!entry.hadRecentInput) watched.shift += entry.value;
  }).observe({type: "layout-shift", buffered: true});
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) watched.blocked += duration - 50;
  }).observe({type: "longtask", buffered: true});

  const drawn = () => {
    const found = document.querySelector(figure);
    return found !== null && found.textContent!.includes(saying) && found.getBoundingClientRect().height > 0;
  };
  const painted = (act: () => void) => requestAnimationFrame(() => setTimeout(act));
  // A reader who sees no answer tries again, each time after a longer while: a new question ends the one before it.
  let [asked, patience] = [-Infinity, 250];
  const use = () => {
    const select = document.querySelector<HTMLSelectElement>(control!);
    const since = performance.now() - asked;
    if (!select || since < 100 || (select.value === value && since < patience)) return;
    if (select.value === value) patience *= 2;
    asked = performance.now();
    select.value = value!;
    for (const type of ["input", "change"]) select.dispatchEvent(new Event(type, {bubbles: true}));
  };
  const look = () => {
    if (!watched.figure && drawn())
      painted(() => {
        const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
        watched.figure ||= Math.max(performance.now(), first);
      });
    if (watched.figure && control && !watched.works) {
      if (document.querySelector(figure)?.textContent === after) painted(() => (watched.works ||= performance.now()));
      else use();
    }
    if (!watched.figure || (control && !watched.works)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
