import {describe, expect, it} from "vitest";
import type {Asked} from "../../src/database/ask.js";
import {onDemand, suggesting} from "../../src/database/onDemand.js";
import type {Makers} from "../../src/database/onDemand.js";
import type {Query} from "../../src/database/query.js";

const makers: Makers = [
  ["sums", "-- before means\nCREATE TABLE sums AS SELECT * FROM budget;"],
  ["means", "CREATE TABLE means AS SELECT * FROM sums"],
  ["all_means", "CREATE VIEW all_means AS SELECT * FROM means JOIN sums USING (year)"],
  ["cases", "CREATE TABLE cases AS SELECT 1"]
];

/** The port over an engine that notes what it is asked, and fails as often as told at what `failing` names. */
function port({failing = "", times = 1}: {failing?: string; times?: number} = {}) {
  const asked: string[] = [];
  let left = times;
  const query: Query = (sql) => {
    const name = /CREATE \w+ (\w+)/.exec(sql)?.[1] ?? sql;
    asked.push(name);
    return name === failing && left-- > 0 ? Promise.reject(new Error("no memory")) : Promise.resolve([]);
  };
  return {asked, relations: onDemand(query, makers, {usual: ["sums", "means", "all_means"]})};
}

describe("relations made on demand", () => {
  it("are not made for a question that names none, nor for a longer name", async () => {
    const {asked, relations} = port();
    await relations.query("SELECT * FROM budget");
    await relations.query("SELECT * FROM old_sums");
    expect(asked).toEqual(["SELECT * FROM budget", "SELECT * FROM old_sums"]);
  });
  it("are made after those they read, each once, in whatever case they are named", async () => {
    const {asked, relations} = port();
    await relations.query("SELECT * FROM ALL_MEANS");
    await Promise.all([relations.query("FROM sums"), relations.query("FROM means")]);
    expect(asked).toEqual(["sums", "means", "all_means", "SELECT * FROM ALL_MEANS", "FROM sums", "FROM means"]);
  });
  it("are made once where several questions at once name them", async () => {
    const {asked, relations} = port();
    await Promise.all([relations.query("FROM means"), relations.query("FROM sums, means")]);
    expect(asked.filter((name) => name === "sums" || name === "means")).toEqual(["sums", "means"]);
  });
  it("are made for a question that names them when it is asked past the port", async () => {
    const {asked, relations} = port();
    await relations.prepare("FROM sums");
    expect(asked).toEqual(["sums"]);
  });
  it.each(["SHOW TABLES", "SELECT table_name FROM information_schema.tables", "FROM duckdb_tables()"])(
    "are made, the usual ones, for %s",
    async (sql) => {
      const {asked, relations} = port();
      await relations.query(sql);
      expect(asked).toEqual(["sums", "means", "all_means", sql]);
    }
  );
  it("are made anew when they are named again after they failed", async () => {
    const {asked, relations} = port({failing: "sums"});
    await expect(relations.query("FROM means")).rejects.toThrow("no memory");
    await relations.query("FROM means");
    expect(asked).toEqual(["sums", "sums", "means", "FROM means"]);
  });
  it("are made ahead, the usual ones, one whenever there is time", async () => {
    const {asked, relations} = port();
    const turns: (() => void)[] = [];
    const ahead = relations.makeUsual(() => new Promise((resolve) => turns.push(resolve)));
    expect(asked).toEqual([]);
    await relations.query("FROM sums");
    turns.shift()!();
    for (let i = 0; i < 5; ++i) await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual(["sums", "FROM sums"]);
    turns.shift()!();
    for (let i = 0; i < 5; ++i) await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual(["sums", "FROM sums", "means"]);
    turns.shift()!();
    await ahead;
    expect(asked).toEqual(["sums", "FROM sums", "means", "all_means"]);
  });
});

describe("a question with a name that is not known", () => {
  const unknown: Asked = {state: "failed", fault: {kind: "table", name: "smus", candidates: [], message: ""}};
  const limits = {rows: 1, milliseconds: 1};
  it("is asked once more when the usual relations are there", async () => {
    const {asked, relations} = port();
    const answers: Asked[] = [unknown, {...unknown, fault: {...unknown.fault, candidates: ["sums"]}}];
    const ask = suggesting(() => Promise.resolve(answers.shift()!), relations);
    expect(await ask("FROM smus", limits)).toMatchObject({fault: {candidates: ["sums"]}});
    expect(asked).toEqual(["sums", "means", "all_means"]);
  });
  it("is not asked again for any other fault", async () => {
    const {asked, relations} = port();
    let times = 0;
    const fault: Asked = {state: "failed", fault: {kind: "syntax", candidates: [], message: ""}};
    const ask = suggesting(() => Promise.resolve((times++, fault)), relations);
    expect(await ask("FORM sums", limits)).toEqual(fault);
    expect([times, asked]).toEqual([1, []]);
  });
});
