/** What a page asks of its worker: to hold a lock as long as it lives, and to say when it does. */
export interface Alive {
  alive: {lock: string; port: MessagePort};
}

self.addEventListener("message", (event: MessageEvent<Partial<Alive> | undefined>) => {
  if (!event.data?.alive) return;
  event.stopImmediatePropagation();
  const {lock, port} = event.data.alive;
  // Without a secure context there are no locks.
  void (navigator.locks as LockManager | undefined)?.request(lock, () => {
    port.postMessage("held");
    return new Promise(() => {});
  });
});
