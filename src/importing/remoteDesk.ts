import type {Desk, Step} from "./desk.js";

/** A call to the desk in its worker, under a number. */
export interface Asked {
  turn: number;
  call: keyof Desk;
  args: readonly unknown[];
}

/** What the worker tells: how far it is, or what a call came to. */
export type Told = {step: Step} | {turn: number; value: unknown} | {turn: number; error: string};

/** Thrown at whoever waits for a desk that its reader has stopped. */
export class Stopped extends Error {}

/**
 * The desk in a worker, so that the page stays quick whatever lies on it. It starts with the first call. `clear` ends it
 * at once, whatever it is at, and gives all that it holds back; the next call begins with an empty one.
 */
export function remoteDesk({onStep}: {onStep: (step: Step) => void}): Desk & {clear: () => void} {
  const waiting = new Map<number, {resolve: (value: unknown) => void; reject: (error: Error) => void}>();
  let worker: Worker | null = null;
  let turns = 0;

  function end(error: Error) {
    worker?.terminate();
    worker = null;
    for (const {reject} of waiting.values()) reject(error);
    waiting.clear();
  }
  function start(): Worker {
    const started = new Worker(import.meta.resolve("./deskWorker.js"), {type: "module"});
    started.addEventListener("message", ({data}: MessageEvent<Told>) => {
      if ("step" in data) return onStep(data.step);
      const call = waiting.get(data.turn);
      waiting.delete(data.turn);
      if ("error" in data) call?.reject(new Error(data.error));
      else call?.resolve(data.value);
    });
    started.addEventListener("error", ({message}) => end(new Error(message || "the desk’s worker did not load")));
    return started;
  }
  const ask =
    <C extends keyof Desk>(call: C) =>
    (...args: Parameters<Desk[C]>): ReturnType<Desk[C]> => {
      const turn = ++turns;
      worker ??= start();
      worker.postMessage({turn, call, args} satisfies Asked);
      const answered = new Promise<unknown>((resolve, reject) => waiting.set(turn, {resolve, reject}));
      return answered as ReturnType<Desk[C]>;
    };
  return {
    read: ask("read"),
    say: ask("say"),
    faults: ask("faults"),
    lines: ask("lines"),
    take: ask("take"),
    problems: ask("problems"),
    pack: ask("pack"),
    open: ask("open"),
    clear: () => end(new Stopped())
  };
}
