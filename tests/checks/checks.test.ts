import {readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {checkStatuses} from "../../src/checks/case.js";
import {checkModelNames, checkNames} from "../../src/checks/index.js";
import {committed, rowsOf} from "../generate/committed.js";

const folder = join(projectRoot, "src", "checks");
const sqlIn = (path: string) =>
  readdirSync(path)
    .filter((file) => file.endsWith(".sql"))
    .map((file) => basename(file, ".sql"))
    .sort();
const queries = checkNames.map((name) => [name, readFileSync(join(folder, `${name}.sql`), "utf8")] as const);
const models = checkModelNames.map(
  (name) => [name, readFileSync(join(folder, "models", `${name}.sql`), "utf8")] as const
);
const rules = rowsOf(committed("check_rules.csv"));

it("every file is a check, and every check a file", () => {
  expect([...checkNames].sort()).toEqual(sqlIn(folder));
  expect([...checkModelNames].sort()).toEqual(sqlIn(join(folder, "models")));
});

it.each(queries)("%s says its claim first, and is one query", (_, sql) => {
  expect(sql).toMatch(/^-- \S.*\.$/m);
  expect(sql.split("\n")[1]).toMatch(/^(?:SELECT|WITH)\b/);
  expect(sql.split("\n").slice(1).join("\n")).not.toContain(";");
});

it.each(models)("%s says what it is first, and makes what it is called", (name, sql) => {
  const [says, create] = sql.split("\n");
  expect(says).toMatch(/^-- \S/);
  expect(create).toMatch(new RegExp(`^CREATE (?:TABLE|VIEW|MACRO) ${name}\\b`));
});

describe("check_rules.csv", () => {
  const used = [...queries, ...models].flatMap(([name, sql]) =>
    [...sql.matchAll(/threshold\('([^']+)'\)/g)].map(([, rule]) => ({name, rule}))
  );
  it("holds every threshold that a check reads, under that check, and no other", () => {
    const thresholds = rules.filter(({kind}) => kind === "threshold");
    expect(thresholds.map(({rule_id}) => rule_id).sort()).toEqual([...new Set(used.map(({rule}) => rule))].sort());
    for (const {rule_id, check_id} of thresholds) {
      const readers = used.filter(({rule}) => rule === rule_id).map(({name}) => name);
      if (check_id !== "") expect([...new Set(readers)]).toEqual([check_id]);
    }
  });
  it("ranks every status and every check, once", () => {
    const ranks = rules.filter(({kind}) => kind === "rank");
    const ranked = (found: typeof ranks) => found.toSorted((a, b) => Number(a.value) - Number(b.value));
    expect(
      ranked(ranks.filter(({check_id}) => check_id === "")).map(({rule_id}) => rule_id!.replace("status-", ""))
    ).toEqual(checkStatuses.map((status) => status.replaceAll("_", "-")));
    expect(ranked(ranks.filter(({check_id}) => check_id !== "")).map(({check_id}) => check_id)).toEqual([
      ...checkNames
    ]);
  });
  it("leaves no number to the checks themselves", () => {
    const numbers = queries.flatMap(([name, sql]) =>
      [...sql.replaceAll(/--.*|'[^']*'|DECIMAL\(\d+, \d+\)|\b\w*_\w*\b/g, "").matchAll(/(?<![\w.])\d+(?:\.\d+)?/g)]
        .map(([number]) => number)
        .filter((number) => !["0", "1", "2", "100", "0.01"].includes(number))
        .map((number) => `${name} ${number}`)
    );
    expect(numbers).toEqual([]);
  });
});
