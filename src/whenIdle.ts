/** Does something once the page has loaded and has nothing else to do; never where the build draws a page. */
export function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback !== "function") return;
  const wait = () => requestIdleCallback(act);
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, {once: true});
}
