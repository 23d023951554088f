import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {projectRoot} from "../../scripts/projectRoot.js";

/**
 * Writes the floor, which no page with the figure can go below: one file of HTML by hand, with the drawing that the built
 * page 收支 opens with, its title and its style, and nothing else.
 */
export function floorSite(dist: string, {to}: {to: string}): void {
  const {document} = new JSDOM(readFileSync(join(dist, "spending.html"), "utf8")).window;
  const figure = document.querySelector("figure#trend");
  const drawing = figure?.querySelector("svg.drawing-1000");
  const [title, subtitle] = ["h3", ".subtitle"].map((part) => figure?.querySelector(`figcaption ${part}`)?.textContent);
  if (!drawing || !title) throw new Error("The built page 收支 opens with no drawing.");
  const style = readFileSync(join(projectRoot, "src", "data", "publish", "drawings.css"), "utf8");
  const html = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>收支</title>
<style>body { margin: 2rem auto; max-width: 1000px; font-family: system-ui, sans-serif }
${style}</style>
<h1>${title}</h1>
<p>${subtitle}</p>
<figure id="trend">${drawing.outerHTML}</figure>
</html>
`;
  mkdirSync(to, {recursive: true});
  writeFileSync(join(to, "index.html"), html);
}
