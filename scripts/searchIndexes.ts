import {join} from "node:path";
import type {Query} from "../src/database/query.js";
import {words as english} from "../src/en/words.js";
import {dataEntries} from "../src/search/dataEntries.js";
import type {SearchEntry} from "../src/search/entry.js";
import {standingEntries} from "../src/search/standingEntries.js";
import type {PageSection} from "../src/search/standingEntries.js";
import type {Words} from "../src/text.js";
import {words as chinese} from "../src/words.js";
import {pageSections} from "./pageSections.js";

/** What can be found in the pages of `root` and in the data that `query` answers from, one index a language, an entry a line. */
export async function searchIndexes(query: Query, {root}: {root: string}): Promise<Record<string, string>> {
  const [zh, en] = await Promise.all([
    language(chinese, {folder: join(root, "src")}),
    language(english, {folder: join(root, "src", "en")})
  ]);
  return {
    "search/zh.json": await indexOf(query, {own: zh, other: en}),
    "search/en.json": await indexOf(query, {own: en, other: zh})
  };
}

interface Language {
  words: Words;
  sections: PageSection[];
}

/** A language with the sections of its pages, those that code heads included. */
async function language(words: Words, {folder}: {folder: string}): Promise<Language> {
  const [{askWords}, {importWords}] = await Promise.all([words.ask(), words.import()]);
  const headed = [
    {page: "query", id: "examples", heading: askWords.examples.title, prose: askWords.examples.use},
    {page: "query", id: "answer", heading: askWords.answer.title, prose: ""},
    {page: "query", id: "schema", heading: askWords.schema.title, prose: ""},
    {page: "import", id: "templates", heading: importWords.templates.title, prose: ""}
  ] as const;
  return {words, sections: [...pageSections(folder), ...headed]};
}

async function indexOf(query: Query, {own, other}: {own: Language; other: Language}): Promise<string> {
  const entries: SearchEntry[] = [
    ...(await standingEntries({
      ...{words: own.words, others: other.words, sections: own.sections, otherSections: other.sections}
    })),
    ...(await dataEntries(query, {words: own.words}))
  ];
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
}
