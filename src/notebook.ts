import {answering, remembering} from "./answers.js";
import type {Answers} from "./answers.js";
import type {Ask} from "./database/ask.js";
import {engineFault} from "./database/engineFault.js";
import type {Query, Value} from "./database/query.js";
import {notice} from "./notice.js";
import {onProjectChanged} from "./project/projectChanged.js";
import {holdsProject} from "./project/storedProject.js";
import type {Words} from "./text.js";
import {whenIdle} from "./whenIdle.js";

/** Starts the engine, once; its code and data are asked for only now. */
const open = async () => (await import("./database/browser.js")).openBrowser();

/** The port for a reader's own questions, which the engine answers, and nothing else. */
export const ask: Ask = async (sql, limits) => (await open()).ask(sql, limits);

/** Starts the engine, where it has not been started, and resolves once it answers. */
export const engineStarted = async () => void (await open());

/**
 * The port for a page: what the build answered is at hand at once, everything else comes from the engine, which also
 * starts when the page has been idle. A start that fails is tried again at the next question. Where the reader has
 * documents of their own in the notebook, what the build answered no longer holds, and the engine answers everything; so
 * it does where that does not arrive. `more` fetches what the build answered for other choices than the opening one. As
 * long as nothing at all could be answered, the page says why, and waits for its reader to try again.
 */
export function openNotebook(answers: unknown, {words, more}: {words: Words; more?: () => Promise<unknown>}): Query {
  whenIdle(() => void open().catch(() => undefined));
  const own = holdsProject();
  const shipped = own ? {} : Promise.resolve(answers).catch(() => ({}));
  let fetched: Promise<Answers> | undefined;
  const fetch = own || !more ? undefined : () => (fetched ??= more().catch(() => ({})) as Promise<Answers>);
  const start = async () => (await open()).query;
  const query: Query = async (sql, params) => answering((await shipped) as Answers, start, fetch)(sql, params);
  onProjectChanged(() =>
    notice("changed", {text: words.bar.changed, label: words.bar.reload, act: () => location.reload()})
  );
  return remembering(patient(query, {words}));
}

/** A port that, until it has answered once, does not fail but says so, and asks again when its reader wants to. */
function patient(query: Query, {words}: {words: Words}): Query {
  let answered = false;
  return async function ask<T>(sql: string, params?: readonly Value[]): Promise<T[]> {
    try {
      const rows = await query<T>(sql, params);
      answered = true;
      return rows;
    } catch (error) {
      if (answered) throw error;
      console.error(error);
      const {stuck, retry} = words.bar;
      await new Promise<void>((act) => notice("stuck", {text: stuck(engineFault(error)), label: retry, act}));
      return ask<T>(sql, params);
    }
  };
}
