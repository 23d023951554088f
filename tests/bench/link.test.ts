import {createServer} from "node:http";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Link} from "../../bench/link.js";
import {link} from "../../bench/link.js";
import {listen} from "../../scripts/listen.js";

const large = "0123456789".repeat(3000);
const server = createServer((request, response) => response.end(request.url === "/large" ? large : "small"));
let port: number;

beforeAll(async () => {
  port = await listen(server, {host: "127.0.0.1", port: 0});
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

describe.each([
  ["a link that is as fast as the machine", undefined],
  ["a slow line", {megabits: 100, roundTrip: 2}]
])("%s", (_, line) => {
  const over = async <T>(use: (way: Link) => Promise<T>): Promise<T> => {
    const way = await link(port, line);
    return use(way).finally(way.close);
  };
  const get = async (way: Link, path: string) => (await fetch(way.url + path)).text();

  it("brings every byte in its order, of several answers at once", async () => {
    await over(async (way) => {
      const paths = ["large", "small", "large", "large"];
      const got = await Promise.all(paths.map((path) => get(way, path)));
      expect(got.map((text, i) => text === (paths[i] === "large" ? large : "small"))).toEqual([true, true, true, true]);
    });
  });
  it("notes requests and answers by their path, headers and all", async () => {
    await over(async (way) => {
      await get(way, "large");
      await get(way, "small?x=1");
      expect(way.requests.map(({path}) => path)).toEqual(["/large", "/small?x=1"]);
      const bytes = (path: string) =>
        way.answers.filter((answer) => answer.path === path).reduce((sum, answer) => sum + answer.bytes, 0);
      expect(bytes("/large")).toBeGreaterThan(large.length);
      expect(bytes("/large")).toBeLessThan(large.length + 500);
      expect(bytes("/small?x=1")).toBeGreaterThan("small".length);
    });
  });
  it("ends while something is under way", async () => {
    const way = await link(port, line);
    const asked = get(way, "large").catch(() => "ended");
    await way.close();
    expect(await asked).toMatch(/^ended$|^0123456789/);
  });
});
