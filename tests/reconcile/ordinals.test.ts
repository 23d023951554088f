import {expect, it} from "vitest";
import {readData} from "../../scripts/readData.js";
import {projectRoot} from "../../scripts/projectRoot.js";
import {checkFiles} from "../../src/contract/checkFiles.js";
import {statements} from "../../src/reconcile/statements.js";

const {tables} = checkFiles(readData({root: projectRoot}));
const document = tables.documents.find(({values}) => values.document_id === "yanfeng-2023")!;
const stated = statements(document, {tables});

it("counts the figures of every sentence of the real report from #1 without a gap", () => {
  const ordinals = new Map<string, Set<number>>();
  for (const {source} of stated) {
    const [place, ordinal] = source.split("#");
    if (ordinal !== undefined) ordinals.set(place!, (ordinals.get(place!) ?? new Set()).add(Number(ordinal)));
  }
  expect(ordinals.size).toBeGreaterThan(0);
  for (const [place, seen] of ordinals) {
    expect(
      [...seen].sort((a, b) => a - b),
      place
    ).toEqual(Array.from(seen, (_, i) => i + 1));
  }
});

it("gives every figure of the real report its ordinal, save counts of those listed", () => {
  const placed = stated.filter(({value, counted, source}) => value !== "" && !counted && !source.includes("#"));
  expect(placed).toEqual([]);
});
