// @vitest-environment jsdom
import {Blob as NodeBlob} from "node:buffer";
import {afterAll, beforeAll, expect, it, vi} from "vitest";
import {emptyProject} from "../../src/project/project.js";
import type {Project} from "../../src/project/project.js";
import {scorePageWords as text} from "../../src/scorePageWords.js";
import {entryKeeper} from "../../src/scores/entryKeeper.js";
import type {HoldingStore} from "../../src/scores/entryKeeper.js";
import type {Scores} from "../../src/scores/facts.js";
import type {Entry} from "../../src/scoring/facts.js";
import {words} from "../../src/words.js";

// A Blob of jsdom does not tell its text.
beforeAll(() => void vi.stubGlobal("Blob", NodeBlob));
afterAll(() => void vi.unstubAllGlobals());

const value = (input: string, value: string): Entry => ({
  ...{input, state: "value", value, uom: "", evidence: "", source: "表"}
});
const scores = {
  ...{compared: [], history: [], names: {}},
  units: [{unit_id: "bureau", name: "局", name_en: "Bureau", level: "county", parent_id: null}]
} as unknown as Scores;
const year = {unit: "bureau", year: 2023};
const key = "bureau/2023";

function storage() {
  const held = {project: emptyProject as Project};
  const store: HoldingStore = {
    holds: () => held.project.documents.length > 0,
    read: () => Promise.resolve(held.project),
    change: (change) => Promise.resolve((held.project = change(held.project)))
  };
  return {held, store};
}
const open = async (store: HoldingStore) => {
  const keeper = entryKeeper({words, text}, {store});
  await vi.waitFor(() => expect(keeper.value).toBeDefined(), {timeout: 10_000});
  return keeper;
};
const said = (keeper: HTMLElement) => keeper.querySelector("[role=status]")!.textContent;
const namesOf = (entries: readonly Entry[] | undefined) => entries?.map(({input}) => input);

it("keeps what another page has entered since, and takes back its own alone", {timeout: 60_000}, async () => {
  const {store} = storage();
  const [one, other] = [await open(store), await open(store)];
  one.keep([{...year, entries: [value("staff_posts", "4")]}], scores);
  await vi.waitFor(() => expect(said(one)).toBe(text.keeping.kept), {timeout: 30_000});
  other.keep([{...year, entries: [value("staff_actual", "5")]}], scores);
  await vi.waitFor(() => expect(said(other)).toBe(text.keeping.kept), {timeout: 30_000});
  expect(namesOf((await open(store)).value!.now[key])).toEqual(["staff_posts", "staff_actual"]);
  one.querySelector("button")!.click();
  await vi.waitFor(() => expect(said(one)).toBe(text.keeping.undone), {timeout: 30_000});
  expect(one.value!.now[key]).toEqual([]);
  expect(namesOf((await open(store)).value!.now[key])).toEqual(["staff_actual"]);
});

it("shows the page as with nothing entered where the project cannot be read, and says so", async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const {store} = storage();
  const heard = vi.fn();
  const keeper = entryKeeper(
    {words, text},
    {store: {...store, holds: () => true, read: () => Promise.reject(new Error("no"))}}
  );
  keeper.addEventListener("input", heard);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce(), {timeout: 10_000});
  expect(keeper.value).toEqual({now: {}, ever: {}});
  expect(said(keeper)).toBe(text.keeping.unread);
  error.mockRestore();
});
