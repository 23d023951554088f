import {FileAttachment} from "observablehq:stdlib";
import type {SearchEntry} from "./entry.js";

/** The indexes that the build shipped, by language. Framework finds an attachment only where it is spelled out. */
const files: Readonly<Record<string, () => Promise<unknown>>> = {
  "zh-CN": () => FileAttachment("../data/search/zh.json").json(),
  en: () => FileAttachment("../data/search/en.json").json()
};

/** What was shipped to be found in a language. */
export async function attachedIndex(lang: string): Promise<SearchEntry[]> {
  return (await files[lang]!()) as SearchEntry[];
}
