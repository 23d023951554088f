import {answering, remembering} from "./answers.js";
import type {Answers} from "./answers.js";
import type {Ask} from "./database/ask.js";
import type {Query} from "./database/query.js";
import {holdsProject} from "./project/storedProject.js";
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
 * documents of their own in the notebook, what the build answered no longer holds, and the engine answers everything.
 * `more` fetches what the build answered for other choices than the opening one.
 */
export function openNotebook(answers: unknown, more?: () => Promise<unknown>): Query {
  whenIdle(() => void open().catch(() => undefined));
  const start = async () => (await open()).query;
  if (holdsProject()) return remembering(answering({}, start));
  let fetched: Promise<Answers> | undefined;
  const fetch = more && (() => (fetched ??= more().catch(() => ({})) as Promise<Answers>));
  return remembering(answering(answers as Answers, start, fetch));
}
