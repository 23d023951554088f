import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {fileName} from "../../src/publish/fileName.js";

const named = (...parts: string[]) => fileName(parts, {extension: "csv"});

describe("a file’s name", () => {
  it("is of its parts, those without text left out", () => {
    expect(named("支出 987.65 万元用到哪里", "样例单位", "", "2024")).toBe(
      "支出 987.65 万元用到哪里-样例单位-2024.csv"
    );
  });
  it("ends after a clause or a word where it is too long", () => {
    expect(named(`2023 年支出 713.61 万元，其中基本支出最多，503.44 万元，${"占支出的比例".repeat(5)}`)).toBe(
      "2023 年支出 713.61 万元，其中基本支出最多，503.44 万元.csv"
    );
    expect(named("一二三四五六七八九十".repeat(5))).toBe(`${"一二三四五六七八九十".repeat(5).slice(0, 36)}.csv`);
    expect(named(`${"spending ".repeat(8)}again`)).toBe(`${"spending ".repeat(7)}spending.csv`);
  });
  it("has nothing that Windows forbids, or that is not seen or turns the text around", () => {
    expect(named('a/b\\c:d*e?f"g<h>i|j')).toBe("a-b-c-d-e-f-g-h-i-j.csv");
    expect(named("2023: spending\u202Evsc.\u200B\u0000", "con")).toBe("2023-spendingvsc-con.csv");
    expect([named("CON"), named(""), named("..")]).toEqual(["_CON.csv", "_.csv", "_.csv"]);
  });
  it("fits every file system, whatever it is of", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary", maxLength: 300}), fc.string({unit: "binary", maxLength: 300}), (a, b) => {
        const name = fileName([a, b, "2019–2024"], {extension: "svg"});
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        // eslint-disable-next-line no-control-regex
        expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001f]|[. ]\.svg$/);
      }),
      {seed: 2023, numRuns: 300}
    );
  });
});
