import fc from "fast-check";
import {describe, expect, it, test} from "vitest";
import {answering, answerKey, recording, remembering} from "../src/answers.js";
import type {Answers} from "../src/answers.js";
import type {Query, Value} from "../src/database/query.js";

const value = fc.oneof(
  fc.string({maxLength: 4}),
  fc.integer({min: -3, max: 3}),
  fc.boolean(),
  fc.constantFrom<Value>(null, "1", "true", "null", "", '"', ",")
);
const question = fc.tuple(fc.constantFrom("SELECT ?", "SELECT ? ", 'SELECT "?"', ""), fc.array(value, {maxLength: 3}));

describe("the key of a question", () => {
  it("is the same for the same question", () => {
    expect(answerKey("SELECT ?", [1])).toBe(answerKey("SELECT ?", [1]));
    expect(answerKey("SELECT 1")).toBe(answerKey("SELECT 1", []));
  });
  it.each<[string, [string, Value[]], [string, Value[]]]>([
    ["its SQL", ["SELECT 1", []], ["SELECT 2", []]],
    ["a space in it", ["SELECT 1", []], ["SELECT  1", []]],
    ["a parameter", ["SELECT ?", [2022]], ["SELECT ?", [2023]]],
    ["a parameter more", ["SELECT ?", [2022]], ["SELECT ?", [2022, 2022]]],
    ["their order", ["SELECT ?, ?", [1, 2]], ["SELECT ?, ?", [2, 1]]],
    ["where one ends", ["SELECT ?, ?", ["ab", "c"]], ["SELECT ?, ?", ["a", "bc"]]],
    ["a number and its text", ["SELECT ?", [1]], ["SELECT ?", ["1"]]],
    ["a truth and its text", ["SELECT ?", [true]], ["SELECT ?", ["true"]]],
    ["a truth and a number", ["SELECT ?", [true]], ["SELECT ?", [1]]],
    ["nothing and its text", ["SELECT ?", [null]], ["SELECT ?", ["null"]]],
    ["nothing and the empty text", ["SELECT ?", [null]], ["SELECT ?", [""]]],
    ["Chinese characters", ["SELECT ?", ["收入"]], ["SELECT ?", ["支出"]]]
  ])("tells apart %s", (_, one, other) => {
    expect(answerKey(...one)).not.toBe(answerKey(...other));
  });
  it("tells questions apart wherever they differ", () => {
    fc.assert(
      fc.property(question, question, (one, other) => {
        expect(answerKey(...one) === answerKey(...other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      {seed: 2023, numRuns: 2000}
    );
  });
  it("is short, however long the question", () => {
    expect(answerKey("SELECT ?".repeat(500), ["demo", 2023])).toMatch(/^[0-9a-z]{1,11}$/);
  });
});

/** An engine that answers every question with the question itself, and how often it was opened and asked. */
function echo() {
  const engine = {started: 0, asked: 0};
  const query = (async (sql: string, params: readonly Value[] = []) => {
    engine.asked += 1;
    return [{sql, params: params.join()}];
  }) as Query;
  const start = async () => {
    engine.started += 1;
    return query;
  };
  return {engine, query, start};
}
const shipped: Answers = {[answerKey("known", [1])]: [{n: 1}], [answerKey("nothing")]: []};

describe("an answering port", () => {
  it("does not start the engine for a question that was shipped", async () => {
    const {engine, start} = echo();
    expect(await answering(shipped, start)("known", [1])).toEqual([{n: 1}]);
    expect(engine.started).toBe(0);
  });
  it("takes an answer without rows for an answer", async () => {
    const {engine, start} = echo();
    expect(await answering(shipped, start)("nothing")).toEqual([]);
    expect(engine.started).toBe(0);
  });
  it("passes every other question on, parameters and all", async () => {
    const {engine, start} = echo();
    const query = answering(shipped, start);
    expect(engine.started).toBe(0);
    expect(await query("known", ["1"])).toEqual([{sql: "known", params: "1"}]);
    expect(await query("known")).toEqual([{sql: "known", params: ""}]);
    expect(engine).toEqual({started: 2, asked: 2});
  });
  it("fails where the engine does not start, for that question only", async () => {
    const query = answering(shipped, () => Promise.reject(new Error("no engine")));
    await expect(query("unknown")).rejects.toThrow("no engine");
    expect(await query("known", [1])).toEqual([{n: 1}]);
  });
  it("asks for a start again after one that failed", async () => {
    const {start} = echo();
    let failing = true;
    const query = answering({}, () => (failing ? Promise.reject(new Error("no engine")) : start()));
    await expect(query("unknown")).rejects.toThrow("no engine");
    failing = false;
    expect(await query("unknown")).toEqual([{sql: "unknown", params: ""}]);
  });
});

describe("a remembering port", () => {
  it("asks a question once, be it answered or still being asked, and others for themselves", async () => {
    const {engine, query: asked} = echo();
    const query = remembering(asked);
    const [one, other] = await Promise.all([query("a", [1]), query("a", [1])]);
    expect([one, other, await query("a", [1])]).toEqual(Array(3).fill([{sql: "a", params: "1"}]));
    expect(engine.asked).toBe(1);
    expect(await query("a", ["1"])).toEqual([{sql: "a", params: "1"}]);
    expect(await query("a")).toEqual([{sql: "a", params: ""}]);
    expect(engine.asked).toBe(3);
  });
  it("asks again what failed", async () => {
    const {query: asked} = echo();
    let failing = true;
    const query = remembering((sql, params) => (failing ? Promise.reject(new Error("no engine")) : asked(sql, params)));
    await expect(query("a")).rejects.toThrow("no engine");
    failing = false;
    expect(await query("a")).toEqual([{sql: "a", params: ""}]);
  });
  it("forgets what was asked longest ago where there is no more room", async () => {
    const {engine, query: asked} = echo();
    const query = remembering(asked, {most: 2});
    for (const sql of ["a", "b", "c", "c", "b"]) await query(sql);
    expect(engine.asked).toBe(3);
    await query("a");
    expect(engine.asked).toBe(4);
  });
});

describe("a recording port", () => {
  it("answers as the engine does, and keeps every answer under its question's key", async () => {
    const {query: asked, engine} = echo();
    const {query, answers} = recording(asked);
    expect(await query("a", [1])).toEqual([{sql: "a", params: "1"}]);
    expect(await query("b")).toEqual([{sql: "b", params: ""}]);
    expect(engine.asked).toBe(2);
    expect(answers).toEqual({
      [answerKey("a", [1])]: [{sql: "a", params: "1"}],
      [answerKey("b")]: [{sql: "b", params: ""}]
    });
  });
  it("keeps nothing of a question that fails", async () => {
    const {query, answers} = recording(() => Promise.reject(new Error("wrong SQL")));
    await expect(query("a")).rejects.toThrow("wrong SQL");
    expect(answers).toEqual({});
  });
});

test("what was recorded and shipped as JSON answers the same questions without an engine", async () => {
  const {query, answers} = recording(echo().query);
  const asked = await query("a", ["总", 1, true, null]);
  const again = answering(JSON.parse(JSON.stringify(answers)) as Answers, () => Promise.reject(new Error("started")));
  expect(await again("a", ["总", 1, true, null])).toEqual(asked);
});
