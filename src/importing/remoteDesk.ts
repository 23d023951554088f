import {ownWorker} from "../ownWorker.js";
import type {Desk, Step} from "./desk.js";

/** A call to the desk in its worker, under a number. */
export interface Asked {
  turn: number;
  call: keyof Desk;
  args: readonly unknown[];
}

/** What the worker tells: that it has loaded, how far it is, or what a call came to. */
export type Told = {ready: true} | {step: Step} | {turn: number; value: unknown} | {turn: number; error: string};

/** Thrown at whoever waits for a desk that its reader has stopped. */
export class Stopped extends Error {}

/** A desk that can be got ready, and be cleared. */
interface RemoteDesk extends Desk {
  /** Loads all that the desk and the one after it need; resolves once nothing more is to be asked for. */
  prepare: () => Promise<void>;
  clear: () => void;
}

interface Started {
  worker: Worker;
  loaded: Promise<void>;
}

/**
 * The desk in a worker, so that the page stays quick whatever lies on it. It starts with the first call, if it was not
 * prepared. `clear` ends it at once, whatever it is at, and gives all that it holds back; the next call begins with an
 * empty one, which `prepare` has put aside.
 */
export function remoteDesk({onStep}: {onStep: (step: Step) => void}): RemoteDesk {
  const waiting = new Map<number, {resolve: (value: unknown) => void; reject: (error: Error) => void}>();
  let current: Started | null = null;
  let spare: Started | null = null;
  /** Whether something lies on the desk. */
  let laid = false;
  let turns = 0;

  function end(error: Error) {
    current?.worker.terminate();
    current = null;
    for (const {reject} of waiting.values()) reject(error);
    waiting.clear();
  }
  function clear() {
    if (!laid && waiting.size === 0) return;
    laid = false;
    end(new Stopped());
  }
  function start(): Started {
    let worker!: Worker;
    const loaded = new Promise<void>((resolve, reject) => {
      worker = ownWorker(import.meta.resolve("./deskWorker.js"), {
        onEnd: (error) => {
          reject(error);
          if (current?.worker === worker) end(error);
          if (spare?.worker === worker) spare = null;
        }
      });
      worker.addEventListener("message", ({data}: MessageEvent<Told>) => {
        if ("ready" in data) return resolve();
        if ("step" in data) return onStep(data.step);
        const call = waiting.get(data.turn);
        waiting.delete(data.turn);
        if ("error" in data) call?.reject(new Error(data.error));
        else call?.resolve(data.value);
      });
    });
    loaded.catch(() => undefined);
    return {worker, loaded};
  }
  function begin(): Worker {
    current ??= spare ?? start();
    if (current === spare) spare = null;
    return current.worker;
  }
  const ask =
    <C extends keyof Desk>(call: C) =>
    (...args: Parameters<Desk[C]>): ReturnType<Desk[C]> => {
      const turn = ++turns;
      laid ||= call === "read";
      begin().postMessage({turn, call, args} satisfies Asked);
      const answered = new Promise<unknown>((resolve, reject) => waiting.set(turn, {resolve, reject}));
      return answered as ReturnType<Desk[C]>;
    };
  return {
    async prepare() {
      begin();
      await current!.loaded;
      spare ??= start();
      await spare.loaded;
    },
    read: ask("read"),
    say: ask("say"),
    faults: ask("faults"),
    lines: ask("lines"),
    take: ask("take"),
    problems: ask("problems"),
    pack: ask("pack"),
    open: ask("open"),
    clear
  };
}
