import {createServer, connect} from "node:net";
import type {Socket} from "node:net";
import {listen} from "../scripts/listen.js";

/** How fast and how far a link is: megabits in a second, and the milliseconds of a round trip. */
export interface Line {
  megabits: number;
  roundTrip: number;
}

/** A request that went over a link, or a piece of an answer: when, in milliseconds since 1970, for which path. */
interface Passed {
  at: number;
  path: string;
  bytes: number;
}

/** A way to a server that notes what passes: `requests` with their own size, `answers` in pieces, headers and all. */
export interface Link {
  url: string;
  requests: Passed[];
  answers: Passed[];
  close: () => Promise<void>;
}

/** What is sent at a time before another connection has its turn, in bytes. */
const turn = 2048;

/**
 * Opens a way to a server on this machine. With a `line` it is as slow as that line for everything a page asks, its
 * workers too, which a browser's own emulation leaves out: connections share the line in turns, each begins with a round
 * trip, and every byte is half of one under way.
 */
export async function link(port: number, line?: Line): Promise<Link> {
  const [requests, answers]: [Passed[], Passed[]] = [[], []];
  const sockets = new Set<Socket>();
  const down = line && pump(line);
  const half = (line?.roundTrip ?? 0) / 2;
  const later = (milliseconds: number, act: () => void) => (milliseconds ? void setTimeout(act, milliseconds) : act());

  const server = createServer((browser) => {
    const site = connect(port, "127.0.0.1");
    let path = "";
    const opened = now() + 2 * half;
    for (const socket of [browser, site]) {
      sockets.add(socket.setNoDelay(true));
      socket
        .on("close", () => sockets.delete(socket))
        .on("error", () => [browser, site].forEach((end) => end.destroy()));
    }
    browser.on("data", (bytes) => {
      const asked = /^[A-Z]+ (\S+) HTTP/.exec(bytes.toString("latin1", 0, 2048))?.[1];
      if (asked) path = asked;
      if (asked) requests.push({at: now(), path, bytes: bytes.length});
      later(Math.max(0, opened - now()) + half, () => site.writable && site.write(bytes));
    });
    const arrive = (bytes: Buffer) => {
      if (!browser.writable) return;
      answers.push({at: now(), path, bytes: bytes.length});
      browser.write(bytes);
    };
    const queue: Buffer[] = [];
    site.on("data", (bytes) =>
      down ? down(queue, bytes, (piece) => later(half, () => arrive(piece))) : arrive(bytes)
    );
    browser.on("end", () => site.end());
    site.on("close", () => {
      const end = () => (queue.length > 0 ? void setTimeout(end, 5) : later(half, () => browser.end()));
      end();
    });
  });
  const got = await listen(server, {host: "127.0.0.1", port: 0, tries: 1});
  return {
    url: `http://127.0.0.1:${got}/`,
    requests,
    answers,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
  };
}

const now = () => performance.timeOrigin + performance.now();

/** Sends what connections queue over one line, a turn of each after the other, as fast as the line is. */
function pump({megabits}: Line) {
  const waiting: {queue: Buffer[]; send: (piece: Buffer) => void}[] = [];
  let free = 0;
  let running = false;
  const run = () => {
    while (waiting.length > 0) {
      const wait = free - now();
      if (wait > 1) return void setTimeout(run, wait);
      const lane = waiting.shift()!;
      const [first] = lane.queue as [Buffer];
      const piece = first.subarray(0, turn);
      if (piece.length < first.length) lane.queue[0] = first.subarray(turn);
      else lane.queue.shift();
      // A timer that rings late is made up for, but what the line stood idle is not.
      free = Math.max(free, now() - 20) + (piece.length * 8) / (megabits * 1000);
      lane.send(piece);
      if (lane.queue.length > 0) waiting.push(lane);
    }
    running = false;
  };
  return (queue: Buffer[], bytes: Buffer, send: (piece: Buffer) => void) => {
    queue.push(bytes);
    if (queue.length === 1) waiting.push({queue, send});
    if (running) return;
    running = true;
    free = Math.max(free, now());
    run();
  };
}
