import type {Alive} from "./stayingAlive.js";

/** Trusted Types, where a browser has them; without a policy of its own nothing may start a worker there. */
interface TrustedTypes {
  createPolicy(name: string, rules: {createScriptURL(url: string): string}): {createScriptURL(url: string): string};
}

/** The site's own workers: modules of the engine and of the desk, from where this one comes from. */
function ownAddress(url: string): string {
  const {origin, pathname} = new URL(url, import.meta.url);
  if (origin !== new URL(import.meta.url).origin || !/\/\w+Worker(?:\.\w+)?\.(?:js|ts)$/.test(pathname))
    throw new TypeError(`${url} is no worker of this site`);
  return url;
}

const policy = (globalThis as {trustedTypes?: TrustedTypes}).trustedTypes?.createPolicy("budget-notebook-worker", {
  createScriptURL: ownAddress
});

/**
 * Starts a worker of the site's own, whose script begins with `stayingAlive`. `onEnd` hears once that it is there no more,
 * where the page has a secure context, or that its script could not be loaded or failed.
 */
export function ownWorker(url: string, {onEnd}: {onEnd: (error: Error) => void}): Worker {
  const address = policy ? policy.createScriptURL(url) : ownAddress(url);
  const worker = new Worker(address, {type: "module"});
  const lock = `budget-notebook-worker-${performance.timeOrigin}-${Math.random()}`;
  const {port1, port2} = new MessageChannel();
  let hasEnded = false;
  const end = (error: Error) => {
    if (!hasEnded) onEnd(error);
    hasEnded = true;
  };
  worker.addEventListener("error", ({message}) => end(new Error(message || "a worker’s script did not load")));
  // What a worker holds as long as it lives is the page's once it does not.
  port1.onmessage = () => {
    port1.close();
    void navigator.locks.request(lock, () => end(new Error("a worker was ended")));
  };
  worker.postMessage({alive: {lock, port: port2}} satisfies Alive, [port2]);
  return worker;
}
