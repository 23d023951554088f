import "../stayingAlive.js";
import {openDesk} from "./desk.js";
import type {Asked, Told} from "./remoteDesk.js";

/** The desk in a worker of its own: says when it can be called, answers every call with its number, and tells its steps in between. */
const tell = (told: Told) => self.postMessage(told);
const desk = openDesk({onStep: (step) => tell({step})});

self.addEventListener("message", ({data}: MessageEvent<Asked>) => {
  const {turn, call, args} = data;
  const method = desk[call] as (...args: unknown[]) => Promise<unknown>;
  method(...args).then(
    (value) => tell({turn, value}),
    (error: unknown) => tell({turn, error: error instanceof Error ? error.message : String(error)})
  );
});
tell({ready: true});
