import {describe, expect, it} from "vitest";
import {emptyProject} from "../../src/project/project.js";
import type {ImportedDocument, Project} from "../../src/project/project.js";
import {enteredDocument, enteredIn} from "../../src/scores/enteredDocument.js";
import {entryStore} from "../../src/scores/entryStore.js";
import type {MakeDocument} from "../../src/scores/entryStore.js";
import type {Entry} from "../../src/scoring/facts.js";

const unit = {unit_id: "bureau", name: "局", name_en: "Bureau", level: "county", parent_id: null};
const value = (input: string, value: string): Entry => ({
  ...{input, state: "value", value, uom: "", evidence: "", source: "表"}
});
const changed = (input: string, entry?: string) => ({
  ...{unit: "bureau", year: 2023, input, entry: entry === undefined ? undefined : value(input, entry)}
});
const titles = {title: "补录", title_en: "Entries"};
const make: MakeDocument = async (record, documents) =>
  (await enteredDocument(record, {units: [unit], documents, synthetic: false, titles})).document!;

/** A browser's storage, which may be full. */
function storage() {
  const held = {project: emptyProject as Project, full: false};
  const store = {
    read: () => Promise.resolve(held.project),
    change: (change: (project: Project) => Project) =>
      held.full ? Promise.reject(new Error("full")) : Promise.resolve((held.project = change(held.project)))
  };
  const inputs = async () => {
    const [record] = Object.values(await enteredIn(held.project.documents));
    return Object.fromEntries((record?.entries ?? []).map((entry) => [entry.input, "value" in entry && entry.value]));
  };
  return {held, store, inputs};
}

describe("entries kept from two pages", () => {
  it("are kept input by input, whichever page was opened first", async () => {
    const {held, store, inputs} = storage();
    const [one, other] = [entryStore(store), entryStore(store)];
    await one.keep([changed("staff_posts", "4")], make);
    await other.keep([changed("staff_actual", "5")], make);
    await one.keep([changed("staff_posts", "6")], make);
    expect(await inputs()).toEqual({staff_posts: "6", staff_actual: "5"});
    await one.keep([changed("staff_posts")], make);
    expect(await inputs()).toEqual({staff_actual: "5"});
    await other.keep([changed("staff_actual")], make);
    expect(held.project.documents).toEqual([]);
  });
  it("are made again where another page changed them meanwhile", async () => {
    const {store, inputs} = storage();
    const other = entryStore(store);
    let isFirst = true;
    const slow: MakeDocument = async (record, documents): Promise<ImportedDocument> => {
      const document = await make(record, documents);
      if (isFirst) await other.keep([changed("staff_actual", "5")], make);
      isFirst = false;
      return document;
    };
    expect(await entryStore(store).keep([changed("staff_posts", "4")], slow)).toBe(true);
    expect(await inputs()).toEqual({staff_actual: "5", staff_posts: "4"});
  });
  it("wait for room, and are kept with the next ones", async () => {
    const {held, store, inputs} = storage();
    const own = entryStore(store);
    held.full = true;
    expect(await own.keep([changed("staff_posts", "4")], make)).toBe(false);
    held.full = false;
    expect(await own.keep([changed("staff_actual", "5")], make)).toBe(true);
    expect(await inputs()).toEqual({staff_posts: "4", staff_actual: "5"});
  });
});
