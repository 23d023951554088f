import {scoreFormWords as english} from "../../src/en/scoreFormWords.js";
import {scorePageWords as englishPageWords} from "../../src/en/scorePageWords.js";
import {scoreWords as englishScoreWords} from "../../src/en/scoreWords.js";
import {words as englishWords} from "../../src/en/words.js";
import type {Query} from "../../src/database/query.js";
import {scoreFormWords} from "../../src/scoreFormWords.js";
import {scorePageWords} from "../../src/scorePageWords.js";
import {scoreWords} from "../../src/scoreWords.js";
import type {Entry} from "../../src/scoring/facts.js";
import type {FormTelling} from "../../src/scores/forms/cells.js";
import {formFacts} from "../../src/scores/forms/formFacts.js";
import {scoreFacts} from "../../src/scoring/scoreFacts.js";
import {scoreSheet} from "../../src/scoring/scoreSheet.js";
import {words} from "../../src/words.js";
import {scores, templateOf} from "../scoring/scoreFiles.js";

/** What forms are told in, in both languages. */
export const tellings: Readonly<Record<"zh" | "en", FormTelling>> = {
  zh: {words, text: scoreFormWords, scoreWords, pageWords: scorePageWords},
  en: {words: englishWords, text: english, scoreWords: englishScoreWords, pageWords: englishPageWords}
};

/** A unit's year on a template, with a person's own entries. */
export async function subjectOf(
  query: Query,
  {
    unit,
    year,
    template: id,
    entries = new Map()
  }: {unit: string; year: number; template: string; entries?: ReadonlyMap<string, Entry>}
) {
  const template = templateOf(id);
  const [own] = await scoreFacts(query, {units: [unit], years: [year], inputs: template.inputs});
  const counted = new Map([...own!.entries, ...entries]);
  const facts = await formFacts(query, {unit, year, inputs: scores.inputs, entries: counted});
  return {facts, sheet: scoreSheet(template, {...own!, entries: counted})};
}
