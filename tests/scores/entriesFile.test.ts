// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {shippedScores} from "../../scripts/shippedScores.js";
import {scorePageWords as text} from "../../src/scorePageWords.js";
import {scoreWords} from "../../src/scoreWords.js";
import {entriesFile} from "../../src/scores/entriesFile.js";
import type {EntryKeeper} from "../../src/scores/entryKeeper.js";
import type {Scores} from "../../src/scores/facts.js";
import {offeredTemplates} from "../../src/scores/templates.js";
import {entriesCsv} from "../../src/scoring/entries.js";
import {words} from "../../src/words.js";
import {encodeText} from "../reading/encodeText.js";

const year = {unit: "bureau", year: 2023};
const scores = {
  ...{offered: offeredTemplates(shippedScores({root: projectRoot}), {})[0]!, history: [year], compared: []},
  subject: {unit_id: "bureau", fiscal_year: 2023}
} as unknown as Scores;
const csv = entriesCsv([
  {...year, entries: [{input: "staff_posts", state: "value", value: "4", uom: "", evidence: "", source: "三定方案"}]}
]);

/** Gives a file to the page, and hears what is kept and said of it. */
async function given(bytes: () => Promise<Uint8Array>) {
  const keep = vi.fn<EntryKeeper["keep"]>();
  const keeper: EntryKeeper = Object.assign(document.createElement("div"), {keep});
  const root = entriesFile({words, text, scoreWords, keeper});
  root.show(scores);
  const input = root.querySelector<HTMLInputElement>("input[type=file]")!;
  const file = {name: "表.csv", arrayBuffer: bytes, text: async () => new TextDecoder().decode(await bytes())};
  Object.defineProperty(input, "files", {value: [file]});
  input.dispatchEvent(new Event("change"));
  const status = root.querySelector("[role=status]")!;
  await vi.waitFor(() => expect(status.textContent).not.toBe(""));
  return {said: status.textContent, sources: keep.mock.calls.flatMap(([all]) => all[0]!.entries[0]!.source)};
}

it.each(["utf-8", "utf-8-bom", "gb18030"] as const)("is read as %s", async (encoding) => {
  const {said, sources} = await given(() => Promise.resolve(encodeText(csv, {encoding})));
  expect(sources).toEqual(["三定方案"]);
  expect(said).toBe(text.file.taken({file: "表.csv", count: "1"}));
});

it("says so where it cannot be read", async () => {
  const {said, sources} = await given(() => Promise.reject(new Error("moved")));
  expect([said, sources]).toEqual([text.file.unreadable("表.csv"), []]);
});
