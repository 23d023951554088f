import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {generate} from "../../scripts/generate.js";
import {projectRoot} from "../../scripts/projectRoot.js";

let root: string;
const file = (path: string) => join(root, "data", path);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "generate-"));
  mkdirSync(file(""));
  for (const path of ["accounts.csv", "documents.csv", "units.csv"])
    cpSync(join(projectRoot, "data", path), file(path));
  generate({root});
});

afterEach(() => rmSync(root, {recursive: true, force: true}));

test("what it wrote does not differ, and a second run changes nothing", () => {
  expect(generate({root, check: true})).toBeUndefined();
  const before = readFileSync(file("documents.csv"), "utf8");
  generate({root});
  expect(readFileSync(file("documents.csv"), "utf8")).toBe(before);
});

test("a changed cell is found with its file and line, and mended", () => {
  const path = file("demo-2021/budget.csv");
  const lines = readFileSync(path, "utf8").split("\n");
  writeFileSync(path, lines.with(6, `${lines[6]}!`).join("\n"));
  expect(generate({root, check: true})).toBe("data/demo-2021/budget.csv:7");
  generate({root});
  expect(generate({root, check: true})).toBeUndefined();
});

test("a missing, a shortened and a stale file are found", () => {
  rmSync(file("demo-2020/claims.csv"));
  expect(generate({root, check: true})).toBe("data/demo-2020/claims.csv:1");
  generate({root});
  writeFileSync(file("demo-2019/inputs.csv"), readFileSync(file("demo-2019/inputs.csv"), "utf8").trimEnd());
  expect(generate({root, check: true})).toMatch(/^data\/demo-2019\/inputs\.csv:\d+$/);
  generate({root});
  writeFileSync(file("demo-analysis/budget.csv"), "fiscal_year\n");
  expect(generate({root, check: true})).toBe("data/demo-analysis/budget.csv:1");
  generate({root});
  expect(existsSync(file("demo-analysis/budget.csv"))).toBe(false);
});

test("another document's folder is left alone, whatever its name begins with", () => {
  mkdirSync(file("demo-copy"));
  writeFileSync(file("demo-copy/budget.csv"), "fiscal_year\n");
  generate({root});
  expect(existsSync(file("demo-copy/budget.csv"))).toBe(true);
});
