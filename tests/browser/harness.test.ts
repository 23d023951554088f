import {createReadStream} from "node:fs";
import {createServer} from "node:http";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import {afterAll, beforeAll, describe, expect} from "vitest";
import {listen} from "../../scripts/listen.js";
import type {Served} from "../../scripts/serve.js";
import {serve} from "../../scripts/serve.js";
import {axeFaults} from "./axeFaults.js";
import {browserTest as test} from "./browserTest.js";
import {figureFaults} from "./figureFaults.js";
import {figureTexts} from "./figureTexts.js";
import {layoutShift} from "./layoutShift.js";
import {settle} from "./settle.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "harness-"));
  served = await serve({root: folder, port: 0, cache: join(folder, "cache")});
});

afterAll(async () => {
  await served.close();
  await rm(folder, {recursive: true});
});

/** Writes a page with this body, and files beside it, and gives its address. */
async function page(body: string, files: Record<string, string> = {}): Promise<string> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A page</title>
<style>body {margin: 0; font: 16px sans-serif}</style></head><body><main><h1>A page</h1>${body}</main></body></html>`;
  for (const [name, content] of Object.entries({...files, "index.html": html}))
    await writeFile(join(folder, name), content);
  return served.url;
}

/** The same folder, served by someone who promises nothing. */
async function servedWithoutPolicy(): Promise<Pick<Served, "url" | "close">> {
  const lax = createServer((request, response) => {
    const file = join(folder, basename(request.url ?? "") || "index.html");
    response.setHeader("Content-Type", file.endsWith(".js") ? "text/javascript" : "text/html");
    createReadStream(file).pipe(response);
  });
  const port = await listen(lax, {host: "127.0.0.1", port: 0});
  return {url: `http://127.0.0.1:${port}/`, close: async () => void lax.close()};
}

function figure(content: string, {svg = `width="300" height="100"`, style = ""} = {}): Promise<string> {
  return page(`<figure id="bridge" style="${style}"><svg ${svg}>${content}</svg></figure>`);
}

/** The address of a page's worker, as the site's policy passes it. */
const trustedWorker = `trustedTypes.createPolicy("budget-notebook-worker", {createScriptURL: (url) => url}).createScriptURL("worker.js")`;

describe("visit", () => {
  test("sees every request and error of the page", async ({visit}) => {
    const url = await page(`<img src="none.png" alt=""><script src="page.js"></script>`, {
      "page.js": `fetch("data.json"); console.error("said"); setTimeout(() => { throw new Error("thrown"); });`,
      "data.json": "[]"
    });
    const {requests, errors, foreignRequests} = await visit(url);
    expect(requests.sort()).toEqual(["", "data.json", "none.png", "page.js"].map((name) => url + name));
    expect(errors).toHaveLength(3);
    for (const words of ["said", "thrown", "none.png"]) expect(errors.join("\n")).toContain(words);
    expect(foreignRequests()).toEqual([]);
  });

  describe("of a page that calls others", () => {
    const strangers = [
      "http://counter.test/",
      "http://pictures.test/a.png",
      "http://scripts.test/a.js",
      "ws://socket.test/"
    ];
    const body = `<img src="http://pictures.test/a.png" alt=""><script src="page.js"></script>`;
    const files = {
      "page.js": `new Worker(${trustedWorker}, {type: "module"}); new WebSocket("ws://socket.test/");`,
      "worker.js": `fetch("data.json"); fetch("http://counter.test/"); import("http://scripts.test/a.js");`,
      "data.json": "[]"
    };

    test("sees the requests, those of workers too", async ({visit}) => {
      await page(body, files);
      const lax = await servedWithoutPolicy();
      const {requests, foreignRequests} = await visit(lax.url);
      await lax.close();
      expect(requests).toEqual(expect.arrayContaining([`${lax.url}worker.js`, `${lax.url}data.json`]));
      expect(foreignRequests().sort()).toEqual(strangers);
    });

    test("sees that the site's policy forbids them", async ({visit}) => {
      const {errors} = await visit(await page(body, files));
      const forbidden = errors.filter((error) => error.includes("Content Security Policy"));
      for (const stranger of strangers) expect(forbidden.join("\n")).toContain(stranger);
    });
  });

  test("sees that an inline script is forbidden", async ({visit}) => {
    const {page: opened, errors} = await visit(await page(`<script>document.title = "inline"</script>`));
    expect(await opened.title()).toBe("A page");
    expect(errors.join()).toContain("Content Security Policy");
  });

  test("waits for what comes late", async ({visit}) => {
    const url = await page(
      `<p id="late"><observablehq-loading></observablehq-loading></p><script src="page.js"></script>`,
      {
        "page.js": `setTimeout(async () => {
        document.querySelector("observablehq-loading").remove();
        document.querySelector("#late").append(await (await fetch("data.json")).text());
      }, 1500);`,
        "data.json": "arrived"
      }
    );
    expect(await (await visit(url)).page.textContent("#late")).toBe("arrived");
  });

  test("waits for the next page too", async ({visit}) => {
    const url = await page(`<a href="next.html">next</a>`, {"next.html": "<title>next</title><p>arrived</p>"});
    const {page: opened, settle} = await visit(url);
    await opened.evaluate(() => document.querySelector("a")!.click());
    await settle();
    expect(await opened.textContent("p")).toBe("arrived");
  });

  test("says what a page that never rests was waiting for", async ({visit}) => {
    const {page: opened} = await visit(await page(`<p></p>`));
    await opened.evaluate(() =>
      document.querySelector("p")!.append(document.createElement("observablehq-loading"), "a cell")
    );
    const options = {pending: new Set<never>(), placeholders: true, timeout: 300};
    await expect(settle(opened, options)).rejects.toThrow("waiting for a cell in “a cell”");
    await opened.evaluate(() => setInterval(() => document.querySelector("p")!.append("."), 20));
    await expect(settle(opened, {...options, placeholders: false})).rejects.toThrow("its content to stop changing");
  });

  test("has the width, theme and language it was asked for", async ({visit}) => {
    const {page: opened} = await visit(await page(""), {width: 360, theme: "dark", language: "en"});
    expect(
      await opened.evaluate(() => [innerWidth, matchMedia("(prefers-color-scheme: dark)").matches, navigator.language])
    ).toEqual([360, true, "en-GB"]);
  });

  test("can do without scripts, and without a file that a worker asks for", async ({visit}) => {
    const files = {
      "page.js": `document.querySelector("#state").textContent = "run";
        new Worker(${trustedWorker}).onmessage = ({data}) => { document.querySelector("#state").textContent = data; };`,
      "worker.js": `fetch("engine.wasm").then(() => postMessage("started"), () => postMessage("blocked"));`,
      "engine.wasm": "engine"
    };
    const scripts = `<link rel="modulepreload" href="page.js"><script type="module" src="page.js"></script>`;
    const url = await page(`<p id="state">built</p>${scripts}`, files);
    const still = await visit(url, {scripts: false});
    expect(await still.page.textContent("#state")).toBe("built");
    expect(still.errors).toEqual([]);
    expect(await (await visit(url)).page.textContent("#state")).toBe("started");
    expect(await (await visit(url, {block: /\.wasm$/})).page.textContent("#state")).toBe("blocked");
  });
});

describe("figureFaults", () => {
  const texts = (...positions: [x: number, y: number, words: string, attributes?: string][]) =>
    positions.map(([x, y, words, rest = ""]) => `<text x="${x}" y="${y}" ${rest}>${words}</text>`).join("");

  test("finds nothing wrong with texts that stand apart", async ({visit}) => {
    const {page: opened} = await visit(
      await figure(texts([10, 30, "Opening"], [150, 30, "Closing"], [10, 80, "年初结转"]))
    );
    expect(await figureFaults(opened)).toEqual([]);
    expect((await figureTexts(opened)).map(({words}) => words)).toEqual(["Opening", "Closing", "年初结转"]);
  });

  test("finds two that overlap", async ({visit}) => {
    const {page: opened} = await visit(await figure(texts([10, 30, "Opening"], [50, 35, "Income"])));
    expect(await figureFaults(opened)).toEqual(["bridge: “Opening” overlaps “Income”"]);
  });

  test("knows turned texts from their surroundings", async ({visit}) => {
    const turned = `transform="rotate(-45)"`;
    const side = await visit(
      await figure(`<g transform="translate(60 90)">${texts([0, 0, "2022 budget", turned])}</g>
        <g transform="translate(100 90)">${texts([0, 0, "2023 budget", turned])}</g>`)
    );
    expect(await figureFaults(side.page)).toEqual([]);
    const cross = await visit(
      await figure(
        `<g transform="translate(60 90)">${texts([0, 0, "2022 budget", turned], [20, -30, "2023 budget"])}</g>`
      )
    );
    expect(await figureFaults(cross.page)).toEqual(["bridge: “2022 budget” overlaps “2023 budget”"]);
  });

  test("passes over texts that nobody sees", async ({visit}) => {
    const hidden = ["display: none", "visibility: hidden", "opacity: 0", "fill: none", "fill: transparent"];
    const {page: opened} = await visit(
      await page(`<figure><svg width="300" height="100">${texts([10, 30, "Opening"])}
        ${hidden.map((style) => `<g style="${style}">${texts([10, 30, "Income"])}</g>`).join("")}</svg>
        <details><summary>As a table</summary><p style="font-size: 5px">closed</p></details>
        <p style="position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap">for the ear only</p>
      </figure>`)
    );
    expect((await figureTexts(opened)).map(({words}) => words)).toEqual(["Opening", "As a table"]);
    expect(await figureFaults(opened)).toEqual([]);
  });

  test("passes over rows that are scrolled out of the sight of their box", async ({visit}) => {
    const rows = Array.from({length: 9}, (_, i) => `<p style="margin: 0">row ${i}</p>`).join("");
    const {page: opened} = await visit(
      await page(`<figure><div tabindex="0" style="height: 60px; overflow: auto">${rows}</div><p style="margin: 0">below</p>
        </figure>`)
    );
    expect(await figureFaults(opened)).toEqual([]);
    expect((await figureTexts(opened)).map(({words}) => words)).toEqual(["row 0", "row 1", "row 2", "below"]);
  });

  test("finds one that its drawing cuts off", async ({visit}) => {
    const {page: opened} = await visit(await figure(texts([270, 30, "Closing"], [10, 5, "Opening"])));
    const faults = await figureFaults(opened);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(/^bridge: “Closing” is cut off by [\d.]+ px$/);
    expect(faults[1]).toMatch(/^bridge: “Opening” is cut off by [\d.]+ px$/);
  });

  test("lets a drawing overflow where it may, but not a box around it that hides it", async ({visit}) => {
    const text = texts([270, 30, "Closing"]);
    const svg = `width="300" height="100" style="overflow: visible"`;
    expect(await figureFaults((await visit(await figure(text, {svg}))).page)).toEqual([]);
    const box = (overflow: string) => `<figure style="margin: 0; width: 280px; overflow: hidden">
      <div style="overflow: ${overflow}"><svg ${svg}>${text}</svg></div></figure>`;
    expect(await figureFaults((await visit(await page(box("visible")))).page)).toHaveLength(1);
    expect(await figureFaults((await visit(await page(box("auto")))).page)).toEqual([]);
    const outside = await visit(await figure(texts([-30, 30, "Opening"]), {svg, style: "margin: 0"}));
    expect(await figureFaults(outside.page)).toHaveLength(1);
  });

  test("finds one that is too small as it is seen", async ({visit}) => {
    const small = await visit(await figure(texts([10, 30, "Opening", `font-size="10"`])));
    expect(await figureFaults(small.page)).toEqual(["bridge: “Opening” is 10 px, less than 11 px"]);
    const shrunk = `viewBox="0 0 600 200" width="300" height="100"`;
    const scaled = await visit(await figure(texts([10, 60, "Opening", `font-size="16"`]), {svg: shrunk}));
    expect(await figureFaults(scaled.page)).toEqual(["bridge: “Opening” is 8 px, less than 11 px"]);
    const outer = await visit(await figure(texts([10, 60, "Opening"]), {style: "transform: scale(0.5)"}));
    expect(await figureFaults(outer.page)).toEqual(["bridge: “Opening” is 8 px, less than 11 px"]);
    const span = await visit(await figure(`<text x="10" y="30">27.50 <tspan font-size="9">万元</tspan></text>`));
    expect(await figureFaults(span.page)).toEqual(["bridge: “27.50 万元” is 9 px, less than 11 px"]);
  });

  test("judges a figure's other texts too", async ({visit}) => {
    const {page: opened} = await visit(
      await page(`<figure><figcaption>Where it went</figcaption><p style="font-size: 10px">legend</p>
        <p style="width: 30px; overflow: hidden; white-space: nowrap">not itemised</p>
        <div style="position: relative"><b style="position: absolute">Salaries</b><i style="position: absolute">Fees</i>
        </div></figure>`)
    );
    expect(await figureFaults(opened)).toEqual([
      "Where it went: “legend” is 10 px, less than 11 px",
      expect.stringMatching(/^Where it went: “not itemised” is cut off by/),
      "Where it went: “Salaries” overlaps “Fees”"
    ]);
  });
});

describe("sidewaysScroll", () => {
  test("names what is wider than the window", async ({visit}) => {
    const url = await page(`<div id="wide" style="width: 500px">wide</div>`);
    expect(await sidewaysScroll((await visit(url, {width: 1280})).page)).toEqual([]);
    expect(await sidewaysScroll((await visit(url, {width: 360})).page)).toEqual([
      "<div#wide> ends at 500 px of 360 px"
    ]);
  });

  test("does not mind what scrolls in a box of its own", async ({visit}) => {
    const boxed = `<div style="overflow-x: auto"><div style="width: 900px">boxed</div></div>`;
    expect(await sidewaysScroll((await visit(await page(boxed), {width: 360})).page)).toEqual([]);
    const both = await page(`${boxed}<div id="wide" style="width: 500px">wide</div>`);
    expect(await sidewaysScroll((await visit(both, {width: 360})).page)).toEqual([
      "<div#wide> ends at 500 px of 360 px"
    ]);
  });
});

describe("layoutShift", () => {
  test("adds up what moved", async ({visit}) => {
    const url = await page(`<div id="space"></div><p id="below">below</p><script src="page.js"></script>`, {
      "page.js": `setTimeout(() => { document.querySelector("#space").style.height = "300px"; }, 300);`
    });
    const {score, moved} = await layoutShift((await visit(url)).page);
    expect(score).toBeGreaterThan(0.001);
    expect(moved.join()).toContain("<p#below>");
  });

  test("is nothing on a page that stands still", async ({visit}) => {
    expect(await layoutShift((await visit(await page("<p>still</p>"))).page)).toEqual({score: 0, moved: []});
  });
});

describe("axeFaults", () => {
  test("finds nothing wrong with a plain page, under the site's policy", async ({visit}) => {
    const {page: opened, errors} = await visit(await page("<p>plain</p>"));
    expect(await axeFaults(opened)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("says what is wrong, where and why", async ({visit}) => {
    const url = await page(`<img src="data:," id="chart"><p style="color: #aaa">faint</p>`);
    const faults = await axeFaults((await visit(url)).page);
    expect(faults).toHaveLength(2);
    expect(faults.join("\n")).toMatch(/image-alt: .* — #chart/);
    expect(faults.join("\n")).toMatch(/color-contrast: .* contrast of 2\.32/);
  });

  test("says of the colours alone what is wrong with them, a link's in a text too", async ({visit}) => {
    const link = `<p>a black text around a <a href="#" style="color: #222; text-decoration: none">link</a> in the middle of it</p>`;
    const url = await page(`<img src="data:,"><p style="color: #aaa">faint</p>${link}`);
    const faults = await axeFaults((await visit(url)).page, {coloursAlone: true});
    expect(faults.map((fault) => fault.split(":")[0]).sort()).toEqual(["color-contrast", "link-in-text-block"]);
  });
});
