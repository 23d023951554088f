import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {plainText} from "../components/numberText.js";
import type {Edition} from "./edition.js";
import {inputFiles} from "./handOver/inputFiles.js";
import {keepLinks} from "./handOver/keepLinks.js";
import {numberPanel} from "./handOver/numberPanel.js";
import {numberSources} from "./handOver/numberSources.js";
import {pageRules} from "./handOver/pageRules.js";
import {policy} from "./handOver/policy.js";
import {htmlText} from "./htmlText.js";
import {manifestText} from "./manifestText.js";
import {publicationElement} from "./publicationElement.js";
import type {PublishWords} from "./text.js";

/**
 * An edition as one HTML file, which opens from a disk without a network in browsers from 2020 on: the publication, every
 * number in it opened, and the manifest. Its policy lets it run `script` and use `style`, and connect to nothing. The same
 * edition gives the same text in every engine.
 */
export function handOverFile(
  {publication, opened, manifest}: Edition,
  {text, style, script}: {text: PublishWords; style: string; script: string}
): string {
  const sheet = inLineFeeds(`${style}\n${pageRules(publication, {text})}`);
  const code = inLineFeeds(script);
  const main = element("main", {}, publicationElement(publication, {text}), numberSources(opened, {text}));
  keepLinks(main, new Set(opened.map(({key}) => key)));
  const head = element(
    "head",
    {},
    lines([
      element("meta", {charset: "utf-8"}),
      element("meta", {"http-equiv": "Content-Security-Policy", content: policy({script: code, style: sheet})}),
      element("meta", {name: "viewport", content: "width=device-width, initial-scale=1"}),
      // Without an icon of its own, a browser would ask the place that a file was put at for one.
      element("link", {rel: "icon", href: "data:,"}),
      element("title", {}, plainText(publication.title)),
      element("style", {}, sheet)
    ])
  );
  const body = element(
    "body",
    {},
    lines([
      main,
      element("footer", {}, inputFiles(manifest.inputs, {text}), element("p", {}, text.tool(manifest.tool))),
      numberPanel({text}),
      element("script", {type: "application/json", id: "manifest"}, manifestText(manifest)),
      element("script", {}, code)
    ])
  );
  return `<!doctype html>\n${htmlText(element("html", {lang: publication.lang}, lines([head, body])))}\n`;
}

/** A browser reads every line's end as a line feed, and hashes what it has read. */
const inLineFeeds = (text: string) => text.replace(/\r\n?/g, "\n");

const lines = (children: readonly Child[]): Child[] => ["\n", ...children.flatMap((child) => [child, "\n"])];
