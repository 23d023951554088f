import {readFileSync} from "node:fs";
import {join} from "node:path";
import {pages} from "../src/pages.js";
import type {PageSection} from "../src/search/standingEntries.js";

/** The sections of every page in the folder of a language: each heading with its id, and the prose that stands below it. */
export function pageSections(folder: string): PageSection[] {
  return pages.flatMap((page) => {
    const text = readFileSync(join(folder, `${page}.md`), "utf8")
      .replace(/^---\n[^]*?^---$/m, "")
      .replace(/^```[^]*?^```$/gm, "");
    return text.split(/(?=<h2 id=")/).map((part): PageSection => {
      const [head, id, heading] = /^<h2 id="([^"]+)">([^]*?)<\/h2>/.exec(part) ?? [];
      const prose = proseOf(part.slice(head?.length ?? 0));
      return id === undefined || heading === undefined ? {page, prose} : {page, id, heading: proseOf(heading), prose};
    });
  });
}

/** What stands on a page by itself, without the places that code fills. */
function proseOf(markup: string): string {
  let text = markup;
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(/\$?\{[^{}]*\}/g, "");
  }
  return text
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
