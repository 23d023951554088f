import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {finishPages} from "../../scripts/finishPages.js";

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "dist-"));
});

afterEach(() => rmSync(dist, {recursive: true}));

/** A page as Framework writes it, with one cell; what its module displays stands in for Framework's own client. */
const page = (displayed: string, {head = "", module = "../shown.js"} = {}) => `<!DOCTYPE html>
<html>
<head>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">${head}
<script type="module">
import {show} from ${JSON.stringify(module)};
define({id: "ab12", inputs: ["display"], body: () => {}});
show(${JSON.stringify(displayed)});
function define() {}
</script>
</head>
<body><main><!--:ab12:--></main></body>
</html>
`;

const shown = `export function show(text) {
  const loading = document.querySelector("observablehq-loading");
  loading.after(text);
  loading.remove();
}
`;

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries({"shown.js": shown, ...files})) {
    mkdirSync(dirname(join(dist, path)), {recursive: true});
    writeFileSync(join(dist, path), text);
  }
}

const read = (path: string): string => readFileSync(join(dist, path), "utf8");

test("a page asks for its modules after all that it is painted with", async () => {
  const modules = '\n<link rel="modulepreload" href="./a.js">\n<link rel="modulepreload" href="./b.js">';
  write({
    "en/index.html": page("told", {
      head: `${modules}\n<link rel="stylesheet" href="./a.css"><script src="./chosen.js"></script>`
    })
  });
  await finishPages(dist);
  const html = readFileSync(join(dist, "en", "index.html"), "utf8");
  const order = [...html.slice(0, html.indexOf("</head>")).matchAll(/(?:href|src)="\.\/([\w.]+)"/g)].map(
    ([, name]) => name
  );
  expect(order.filter((name) => !/^index/.test(name!))).toEqual(["a.css", "chosen.js", "a.js", "b.js"]);
});

test("a finished page has its module beside it, its language, its viewport and its cells", async () => {
  write({"en/index.html": page("271.37"), "fr/index.html": page("271,37")});
  await finishPages(dist);
  const module = readdirSync(join(dist, "en")).find((name) => /^index\.[0-9a-f]{8}\.js$/.test(name))!;
  expect(read(`en/${module}`)).toContain('show("271.37")');
  expect(read("en/index.html")).toBe(`<!DOCTYPE html>
<html lang="en">
<head>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="module" src="./${module}"></script>
</head>
<body><main><observablehq-loading>271.37</observablehq-loading><!--:ab12:--></main></body>
</html>
`);
  expect(read("fr/index.html")).toContain("<observablehq-loading>271,37<");
});

describe("what is refused", () => {
  const refusal = (problem: string) => new RegExp(`^the built pages are not self-contained:\n\\S*${problem}$`);

  test.each([
    ["a bare import", `import {sum} from "d3";\n`, "d3"],
    ["an import of another host's", `import "https://example.org/plot.js";\n`, "https://example.org/plot.js"],
    ["what loads on demand", `export const load = () => import("npm:arquero");\n`, "npm:arquero"],
    ["what is passed on", `export{sum}from"d3";`, "d3"]
  ])("%s in a module", async (_, code, name) => {
    write({"en/index.html": page("271.37"), "_import/chart.js": code});
    await expect(finishPages(dist)).rejects.toThrow(refusal(`chart.js imports “${name}”`));
  });

  test.each([
    ["a further script", page("271.37", {head: "<script>go();</script>"})],
    ["a style element", page("271.37", {head: "<style>p {color: red}</style>"})],
    ["a handler in an attribute", page("271.37").replace("<main>", '<main onclick="go()">')]
  ])("%s in a page", async (_, html) => {
    write({"en/index.html": html});
    await expect(finishPages(dist)).rejects.toThrow(refusal("index.html holds inline script or style"));
  });

  test("a page whose module throws", async () => {
    write({"en/index.html": page("271.37"), "shown.js": `export const show = () => {throw new Error("no figures")};`});
    await expect(finishPages(dist)).rejects.toThrow("no figures");
  });
});
