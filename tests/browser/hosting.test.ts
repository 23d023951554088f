import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative, sep} from "node:path";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {compress} from "../../scripts/compress.js";
import {projectRoot} from "../../scripts/projectRoot.js";
import {securityHeaders} from "../../scripts/securityHeaders.js";
import {browserTest} from "./browserTest.js";
import {addresses} from "./readsWell.js";
import type {RunningNginx} from "./startNginx.js";
import {startNginx} from "./startNginx.js";

const dist = join(projectRoot, "dist");
const wasm = "_node/@duckdb/duckdb-wasm@1.32.0/dist/duckdb-eh.wasm";
const lasting = "public, max-age=31536000, immutable";
const packed = {"accept-encoding": "gzip"};

let folder: string;
let nginx: RunningNginx;
/** Where the site stands, ending in `/`. */
let site: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hosting-"));
  cpSync(dist, join(folder, "www", "budget"), {recursive: true, preserveTimestamps: true});
  await compress(join(folder, "www", "budget"));
  nginx = await startNginx(folder, {root: join(folder, "www"), subPath: "/budget"});
  site = `${nginx.url}budget/`;
});

afterAll(async () => {
  await nginx.stop();
  const complaints = await nginx.complaints();
  rmSync(folder, {recursive: true});
  expect(complaints).toBe("");
});

/** Every file of the built site by its address in it. */
const files = (): string[] =>
  readdirSync(dist, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".gz"))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join("/"));

/** The first file of each kind in each folder at the top. */
const kinds = (): string[] => [
  ...new Map(
    files().map((path) => [path.replace(/(?:^|\/)[^/]*$/, "").split("/")[0] + /\.\w+$/.exec(path)![0], path])
  ).values()
];

const ask = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, site), {redirect: "manual", ...init, headers: {"accept-encoding": "identity", ...init.headers}});

describe("in a browser", () => {
  browserTest("every page opens under a sub-path in both languages, and nothing fails", async ({visit}) => {
    const {page, errors, requests, sent, settle, foreignRequests} = await visit(site);
    for (const path of addresses.slice(1)) {
      const response = await page.goto(new URL(path.slice(1), site).href);
      // Long before a page is at rest it has all that it asks for: whatever it asked for later would fail.
      await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
      await Promise.all(sent.splice(0).map(async (request) => (await request.response())?.finished()));
      expect([path, response!.status(), await page.locator("html").getAttribute("lang")]).toEqual([
        path,
        200,
        path.startsWith("/en") ? "en" : "zh-CN"
      ]);
    }
    await settle();
    expect(errors).toEqual([]);
    expect(foreignRequests()).toEqual([]);
    expect(requests.filter((address) => !/^(?:data|blob):/.test(address) && !address.startsWith(site))).toEqual([]);
  });

  browserTest("a choice that no page opens with starts the engine, which comes compressed", async ({visit}) => {
    const {page, sent, errors} = await visit(`${site}spending?unit=demo&year=2021`, {idle: true});
    expect(await page.locator("#year").inputValue()).toBe("2021");
    expect(await page.locator("h1").innerText()).toContain("2021");
    const engine = sent.find((request) => request.url() === new URL(wasm, site).href)!;
    expect((await engine.response())!.headers()).toMatchObject({
      "content-type": "application/wasm",
      "content-encoding": "gzip",
      "content-length": String(statSync(join(folder, "www", "budget", `${wasm}.gz`)).size)
    });
    expect(errors).toEqual([]);
  });

  browserTest("an address without a page says so, and leads back", async ({visit}) => {
    const {page, errors} = await visit(`${site}en/nowhere`, {language: "en"});
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain("404");
    const back = page.getByRole("link", {name: "Go to the first page"});
    expect(await back.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(`${site}en/`);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector("main")!).maxWidth)).not.toBe("none");
  });
});

describe("every answer", () => {
  test("is what the site's own server would say of a file of its kind", async () => {
    const headers = ["content-type", "cache-control", ...Object.keys(securityHeaders)];
    const seen = async (url: URL) => {
      const response = await fetch(url, {method: "HEAD", headers: {"accept-encoding": "identity"}});
      return [response.status, ...headers.map((name) => response.headers.get(name))];
    };
    expect(kinds()).toContain(wasm);
    for (const path of [...kinds(), "", "spending", "en/", "en/query"])
      expect([path, ...(await seen(new URL(path, site)))]).toEqual([
        path,
        ...(await seen(new URL(path, inject("site"))))
      ]);
  });

  test("has the bytes of its file", async () => {
    for (const path of kinds()) {
      const bytes = readFileSync(join(dist, path));
      for (const headers of [{}, packed]) {
        const body = Buffer.from(await (await ask(path, {headers})).arrayBuffer());
        expect([path, body.equals(bytes)]).toEqual([path, true]);
      }
    }
  });

  test("promises the same, be it a page, a file, a redirect or a refusal", async () => {
    const answers = await Promise.all([
      ...["", "spending", wasm, "en", "nowhere", "_import/nowhere.js"].map((path) => ask(path)),
      ask("", {method: "POST", body: "text"})
    ]);
    expect(answers.map(({status}) => status)).toEqual([200, 200, 200, 301, 404, 404, 405]);
    for (const {headers} of answers) {
      for (const [name, value] of Object.entries(securityHeaders)) expect(headers.get(name)).toBe(value);
      expect(headers.get("server")).toBe("nginx");
    }
    expect(answers.map(({headers}) => headers.get("cache-control"))).toEqual(
      answers.map(({url}) => (url.endsWith(wasm) ? lasting : "no-cache"))
    );
  });
});

test.each(["spending", "data/datapackage.json", "data/accounts.csv", "_import"])(
  "%s is sent compressed",
  async (path) => {
    const file = files().find((name) => name === path || name === `${path}.html` || /^_import\/schema\./.test(name))!;
    const {headers} = await ask(path === "_import" ? file : path, {headers: packed});
    expect([headers.get("content-encoding"), headers.get("vary")]).toEqual(["gzip", "Accept-Encoding"]);
    expect(headers.get("content-type")).toContain("charset=utf-8");
  }
);

test.each([{}, packed])("a validator spares what has not changed, asked for with %o", async (headers) => {
  const schema = files().find((name) => /^_import\/schema\.\w+\.js$/.test(name))!;
  for (const path of ["spending", "en/", "data/accounts.csv", schema]) {
    const first = await ask(path, {headers});
    for (const condition of [
      {"if-none-match": first.headers.get("etag")!},
      {"if-modified-since": first.headers.get("last-modified")!}
    ] as Record<string, string>[]) {
      const again = await ask(path, {headers: {...headers, ...condition}});
      expect([path, again.status, await again.text()]).toEqual([path, 304, ""]);
      expect(again.headers.get("cache-control")).toBe(path === schema ? lasting : "no-cache");
      expect(again.headers.get("content-security-policy")).toBe(securityHeaders["Content-Security-Policy"]);
    }
  }
});

test("a page that has changed is sent anew", async () => {
  const file = join(folder, "www", "budget", "data", "README.md");
  const {headers} = await ask("data/README.md", {headers: packed});
  utimesSync(file, new Date(), new Date());
  const validator = {"if-none-match": headers.get("etag")!};
  expect((await ask("data/README.md", {headers: {...packed, ...validator}})).status).toBe(200);
});

test.each([
  ["", "/budget/"],
  ["en", "/budget/en/"],
  ["en?unit=demo&year=2021", "/budget/en/?unit=demo&year=2021"],
  ["spending/?unit=demo", "/budget/spending?unit=demo"],
  ["en/spending/", "/budget/en/spending"]
])("%s is sent on to where its relative links hold", async (path, location) => {
  const {status, headers} = await ask(path || site.slice(0, -1));
  expect([status, headers.get("location")]).toEqual([301, location]);
});

test.each(["nowhere", "_import", "_import/gone.js", "data/nowhere", "en/nowhere.html", "../nowhere"])(
  "%s is the missing page, whatever validator it is asked with",
  async (path) => {
    const first = await ask(path);
    const again = await ask(path, {headers: {"if-none-match": first.headers.get("etag")!}});
    for (const answer of [first, again]) {
      expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
      expect(await answer.text()).toBe(readFileSync(join(projectRoot, "src", "404.html"), "utf8"));
    }
  }
);

test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s is refused", async (method) => {
  for (const path of ["", "data/accounts.csv", wasm]) {
    const {status, headers} = await ask(path, {method});
    expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  }
});

test("the root of a host will do as well", async () => {
  const own = mkdtempSync(join(tmpdir(), "hosting-"));
  const bare = await startNginx(own, {root: dist, subPath: ""});
  try {
    const statuses = ["", "spending", "en/", "nowhere", wasm].map(
      async (path) => (await fetch(bare.url + path)).status
    );
    expect(await Promise.all(statuses)).toEqual([200, 200, 200, 404, 200]);
    const {headers} = await fetch(`${bare.url}en`, {redirect: "manual"});
    expect(headers.get("location")).toBe("/en/");
    expect(await (await fetch(`${bare.url}nowhere`)).text()).toContain("没有这一页");
  } finally {
    await bare.stop();
    rmSync(own, {recursive: true});
  }
});
