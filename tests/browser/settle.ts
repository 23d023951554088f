import type {Page, Request} from "playwright-core";

const pause = 100;

/**
 * Waits until the page has come to rest: loaded, its fonts there, nothing asked for and not answered, no cell showing
 * Framework's loading placeholder (unless `placeholders` is false: some then never go), nothing being computed or asked for, and its
 * content unchanged for half a second, or as many tenths of one as `quiet` says. Throws, saying what it was waiting for, when that takes longer than `timeout` milliseconds.
 */
export async function settle(
  page: Page,
  {
    pending,
    placeholders,
    quiet: enough = 5,
    timeout = 60_000
  }: {pending: Set<Request>; placeholders: boolean; quiet?: number | undefined; timeout?: number}
): Promise<void> {
  const deadline = Date.now() + timeout;
  let before: string | undefined;
  for (let quiet = 0; quiet < enough;) {
    const {waitingFor, content} = await page.evaluate(look, placeholders).catch(leaving);
    const reason = [...pending].map((request) => request.url())[0] ?? waitingFor ?? "its content to stop changing";
    if (Date.now() > deadline) throw new Error(`${page.url()} did not come to rest: waiting for ${reason}`);
    quiet = pending.size === 0 && !waitingFor && content === before ? quiet + 1 : 0;
    before = content;
    if (quiet < enough) await page.waitForTimeout(pause);
  }
}

/** A page that is being left for another cannot be looked at; whatever else is wrong is. */
function leaving(error: Error): Look {
  if (/context was destroyed|navigat/i.test(error.message)) return {waitingFor: "another page", content: ""};
  throw error;
}

interface Look {
  waitingFor: string | undefined;
  content: string;
}

/** Runs in the page. `content` names the document and counts how often it was changed. */
function look(placeholders: boolean): Look {
  const watched = document as Document & {changes?: number};
  if (watched.changes === undefined) {
    watched.changes = 0;
    const count = (records: readonly MutationRecord[]) => (watched.changes! += records.length);
    const options = {subtree: true, childList: true, attributes: true, characterData: true};
    new MutationObserver(count).observe(document, options);
  }
  const content = `${performance.timeOrigin} ${watched.changes}`;
  if (document.querySelector('#content[aria-busy="true"]')) return {waitingFor: "a computation", content};
  if (document.querySelector('.place[aria-busy="true"]')) return {waitingFor: "what is asked for", content};
  const loading = placeholders && document.querySelector("observablehq-loading");
  if (document.readyState !== "complete") return {waitingFor: "the document to load", content};
  if (document.fonts.status === "loading") return {waitingFor: "fonts", content};
  return {waitingFor: loading ? `a cell in “${loading.parentElement?.textContent?.trim()}”` : undefined, content};
}
