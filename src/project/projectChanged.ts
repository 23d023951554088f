/** The line on which the pages of a browser tell each other that the project it holds was changed. */
const line = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("budget-notebook.project");

/** Tells the browser's other pages that the project's documents are not what they were. */
export function tellProjectChanged(): void {
  line?.postMessage("changed");
}

/** Calls back whenever another page has changed the project's documents. */
export function onProjectChanged(listener: () => void): void {
  line?.addEventListener("message", listener);
}
