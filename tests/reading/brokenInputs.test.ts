import {describe, expect, it, test} from "vitest";
import {faultsOf, takeSheet} from "../../src/reading/draftImport.js";
import {readFiles} from "../../src/reading/readFiles.js";
import {brokenInputs} from "./brokenInputs.js";

describe("what cannot be read is listed where it stands, and nothing else of the file is lost", () => {
  test.each(brokenInputs.map((input) => [input.name, input] as const))("%s", async (_, {files, faults}) => {
    const read = await readFiles(files);
    const taken = read.sheets.map((sheet) => takeSheet(sheet));
    const tables = taken.flatMap((each) => (each.kind === "amounts" ? [each] : []));
    expect([...read.faults, ...taken.flatMap(faultsOf)]).toEqual(faults);
    for (const {sheet, read} of tables) {
      expect(read.used.length + read.faulty.length + read.without.length).toBe(sheet.rows.length);
      const kept = sheet.rows.at(-1)!;
      if (kept.cells[0] === "30299") expect(read.used).toContain(kept.line);
    }
  });
  it("in more than thirty kinds, each of another name", () => {
    expect(new Set(brokenInputs.map(({name}) => name)).size).toBe(brokenInputs.length);
    expect(brokenInputs.length).toBeGreaterThanOrEqual(35);
  });
});
