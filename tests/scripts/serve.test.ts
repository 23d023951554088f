import {request as httpRequest} from "node:http";
import type {IncomingHttpHeaders} from "node:http";
import {mkdir, mkdtemp, readdir, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {afterAll, beforeAll, expect, test} from "vitest";
import type {Served} from "../../scripts/serve.js";
import {serve} from "../../scripts/serve.js";

const engine = Buffer.alloc(2 ** 20 + 1, "wasm ");
const files: Record<string, string | Buffer> = {
  "dist/index.html": "<!doctype html><title>首页</title>",
  "dist/404.html": "<!doctype html><title>没有这一页</title>",
  "dist/en/index.html": "<!doctype html><title>Overview</title>",
  "dist/sources.html": "<!doctype html><title>来源</title>",
  "dist/both.html": "page",
  "dist/both/index.html": "folder",
  "dist/data/预算.csv": "id,amount\n一,1\n",
  "dist/_node/engine.wasm": engine,
  "dist/_import/page.0123abcd.js": "export const page = 1;\n",
  "dist/chart.png": Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  "secret.txt": "not part of the site",
  "dist-other/secret.txt": "not part of the site either"
};

let folder: string;
let site: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "serve-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), {recursive: true});
    await writeFile(join(folder, name), content);
  }
  site = await serve({root: join(folder, "dist"), port: 0, cache: join(folder, "cache")});
});

afterAll(async () => {
  await site.close();
  await rm(folder, {recursive: true});
});

/** Asks for the path exactly as written: fetch would resolve `..` before sending it. */
function ask(path: string, {method = "GET", headers = {}}: {method?: string; headers?: Record<string, string>} = {}) {
  return new Promise<{status: number; headers: IncomingHttpHeaders; body: Buffer}>((resolve, reject) => {
    httpRequest({host: "127.0.0.1", port: site.port, path, method, headers}, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks)})
      );
    })
      .on("error", reject)
      .end();
  });
}

test.each([
  ["/", "首页"],
  ["/en/", "Overview"],
  ["/en/index.html", "Overview"],
  ["/sources", "来源"],
  ["/sources?unit=demo", "来源"],
  ["/sources.html", "来源"],
  ["/both", "page"],
  ["/both/", "folder"]
])("%s is a page", async (path, words) => {
  const {status, headers, body} = await ask(path);
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["cache-control"]).toBe("no-cache");
  expect(body.toString()).toContain(words);
});

test.each([
  ["/en", "/en/"],
  ["/en?unit=demo&year=2021", "/en/?unit=demo&year=2021"],
  ["/sources/", "/sources"]
])("%s is sent on to %s, where its relative links hold", async (path, location) => {
  const {status, headers} = await ask(path);
  expect(status).toBe(307);
  expect(headers.location).toBe(location);
});

test.each([
  "/nowhere",
  "/data",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/en/..%2f..%2fsecret.txt",
  "/..%5csecret.txt",
  "/../dist-other/secret.txt",
  "/en/../index.html",
  "//en",
  "//example.org/",
  "/index.html%00.png",
  "/%zz",
  "http://example.org/secret.txt"
])("%s is nothing", async (path) => {
  const {status, headers, body} = await ask(path);
  expect(status).toBe(404);
  expect(headers["cache-control"]).toBe("no-cache");
  expect(body.toString()).toContain("没有这一页");
});

test.skipIf(process.platform === "win32")("a link that leads out of the site is nothing", async () => {
  await symlink(join(folder, "dist-other", "secret.txt"), join(folder, "dist", "link.txt"));
  expect((await ask("/link.txt")).status).toBe(404);
});

test("a site without a page of its own for it still answers 404", async () => {
  const bare = await serve({root: join(folder, "cache"), port: 0, cache: join(folder, "cache")});
  const response = await fetch(new URL("nowhere", bare.url));
  await bare.close();
  expect(response.status).toBe(404);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
});

test.each([
  ["/data/%E9%A2%84%E7%AE%97.csv", "text/csv; charset=utf-8"],
  ["/_node/engine.wasm", "application/wasm"],
  ["/_import/page.0123abcd.js", "text/javascript; charset=utf-8"],
  ["/chart.png", "image/png"]
])("%s is %s", async (path, type) => {
  expect((await ask(path)).headers["content-type"]).toBe(type);
});

test.each([
  ["br, gzip", "br"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.2, gzip;q=0.8", "gzip"],
  ["*", "br"],
  ["identity, *;q=0", undefined],
  ["deflate", undefined],
  ["", undefined]
])("Accept-Encoding “%s” gets %s", async (accepted, encoding) => {
  const {headers, body} = await ask("/_node/engine.wasm", {headers: {"accept-encoding": accepted}});
  expect(headers["content-encoding"]).toBe(encoding);
  expect(headers["vary"]).toBe("Accept-Encoding");
  expect(headers["content-length"]).toBe(String(body.length));
  const decode = {br: brotliDecompressSync, gzip: gunzipSync}[encoding ?? ""];
  expect((decode ? decode(body) : body).equals(engine)).toBe(true);
});

test("what is packed already is sent as it is", async () => {
  const {headers, body} = await ask("/chart.png", {headers: {"accept-encoding": "br"}});
  expect(headers["content-encoding"]).toBeUndefined();
  expect(headers["vary"]).toBeUndefined();
  expect(body.equals(files["dist/chart.png"] as Buffer)).toBe(true);
});

test("the compressed engine outlives the process", async () => {
  await ask("/_node/engine.wasm", {headers: {"accept-encoding": "br"}});
  expect((await readdir(join(folder, "cache"))).filter((name) => name.endsWith(".br"))).toHaveLength(1);
});

test("a validator spares the body, per encoding, until the content changes", async () => {
  const file = join(folder, "dist", "data", "changing.json");
  await writeFile(file, "[1]");
  const headers = {"accept-encoding": "br"};
  const first = await ask("/data/changing.json", {headers});
  const etag = first.headers.etag!;
  const second = await ask("/data/changing.json", {headers: {...headers, "if-none-match": `"x", W/${etag}`}});
  expect(second.status).toBe(304);
  expect(second.body).toHaveLength(0);
  expect(second.headers.etag).toBe(etag);
  expect(second.headers["content-security-policy"]).toBe(first.headers["content-security-policy"]);
  expect((await ask("/data/changing.json", {headers: {"if-none-match": etag}})).status).toBe(200);
  await writeFile(file, "[2]");
  const third = await ask("/data/changing.json", {headers: {...headers, "if-none-match": etag}});
  expect(third.status).toBe(200);
  expect(brotliDecompressSync(third.body).toString()).toBe("[2]");
});

test("the missing page is never “not modified”", async () => {
  const {headers} = await ask("/nowhere");
  expect((await ask("/nowhere", {headers: {"if-none-match": headers.etag!}})).status).toBe(404);
});

test("only what Framework names by content is kept for good", async () => {
  const lasting = "public, max-age=31536000, immutable";
  expect((await ask("/_node/engine.wasm")).headers["cache-control"]).toBe(lasting);
  expect((await ask("/_import/page.0123abcd.js")).headers["cache-control"]).toBe(lasting);
  expect((await ask("/_import/gone.js")).headers["cache-control"]).toBe("no-cache");
  expect((await ask("/chart.png")).headers["cache-control"]).toBe("no-cache");
});

test("HEAD says what GET would send", async () => {
  const get = await ask("/sources", {headers: {"accept-encoding": "br"}});
  const head = await ask("/sources", {method: "HEAD", headers: {"accept-encoding": "br"}});
  expect(head.status).toBe(200);
  expect(head.body).toHaveLength(0);
  for (const name of ["content-type", "content-length", "content-encoding", "etag"])
    expect(head.headers[name]).toBe(get.headers[name]);
});

test("nothing can be sent to it", async () => {
  const {status, headers} = await ask("/", {method: "POST"});
  expect(status).toBe(405);
  expect(headers.allow).toBe("GET, HEAD");
});

test("every answer carries the site's promises", async () => {
  for (const path of ["/", "/nowhere", "/_node/engine.wasm"]) {
    const {headers} = await ask(path);
    expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
  }
});

test("a taken port is an error, or the next one is used", async () => {
  const options = {root: join(folder, "dist"), cache: join(folder, "cache")};
  await expect(serve({...options, port: site.port})).rejects.toMatchObject({code: "EADDRINUSE"});
  const next = await serve({...options, port: site.port, tries: 20});
  await next.close();
  expect(next.port).toBeGreaterThan(site.port);
});
