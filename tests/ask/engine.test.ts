import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Ask, Fault} from "../../src/database/ask.js";
import type {Query} from "../../src/database/query.js";
import {openTables} from "../openTables.js";

let engine: {query: Query; ask: Ask; close: () => void};
beforeAll(async () => {
  engine = await openTables({units: [{unit_id: "u", name: "甲单位", name_en: "Unit A", level: "county"}]});
});
afterAll(() => engine.close());

const limits = {rows: 100, milliseconds: 1000};
const answer = async (sql: string, rows = limits.rows) => {
  const asked = await engine.ask(sql, {...limits, rows});
  if (asked.state !== "answered") throw new Error(JSON.stringify(asked));
  return asked.answer;
};
const fault = async (sql: string): Promise<Fault> => {
  const asked = await engine.ask(sql, limits);
  if (asked.state !== "failed") throw new Error(JSON.stringify(asked));
  return asked.fault;
};
/** Everything the catalogue holds, and how many rows. */
const catalogue = () =>
  engine.query(`SELECT 'table' AS kind, table_name AS name, estimated_size AS size FROM duckdb_tables()
    UNION ALL SELECT 'view', view_name, 0 FROM duckdb_views() WHERE NOT internal
    UNION ALL SELECT 'schema', schema_name, 0 FROM duckdb_schemas() WHERE NOT internal
    UNION ALL SELECT 'database', database_name, 0 FROM duckdb_databases()
    UNION ALL SELECT 'type', type_name, 0 FROM duckdb_types() WHERE NOT internal
    UNION ALL SELECT 'function', function_name, 0 FROM duckdb_functions() WHERE NOT internal
    UNION ALL SELECT 'setting', name || '=' || coalesce(value, ''), 0 FROM duckdb_settings()
    ORDER BY ALL`);

describe("an answer", () => {
  it("has its columns in order, two of one name too, and its values as they are shown", async () => {
    const {columns, rows} = await answer(
      `SELECT name, 1 AS a, 2.5::DECIMAL(18, 6) AS a, NULL AS nothing, DATE '2024-03-31' AS day, true AS yes,
        TIMESTAMP '2024-03-31 10:20:30' AS moment, [1, 2.5]::DECIMAL(18, 6)[] AS list, TIME '08:30:00' AS clock, 'ab'::BLOB AS bytes,
        sum(3::HUGEINT) OVER () AS total
      FROM units`
    );
    expect(columns.map(({name, type}) => `${name}: ${type}`)).toEqual([
      ...["name: text", "a: number", "a: number", "nothing: number", "day: text", "yes: text", "moment: text"],
      ...["list: text", "clock: text", "bytes: text", "total: number"]
    ]);
    expect(rows).toEqual([
      ...[
        [
          "甲单位",
          1,
          2.5,
          null,
          "2024-03-31",
          true,
          "2024-03-31 10:20:30",
          "[1.000000, 2.500000]",
          "08:30:00",
          "6162",
          3
        ]
      ]
    ]);
  });
  it("ends at the limit, and says that there is more", async () => {
    expect(await answer("FROM range(5)", 5)).toMatchObject({more: false, rows: {length: 5}});
    expect(await answer("FROM range(6)", 5)).toMatchObject({more: true, rows: {length: 5}});
    expect(await answer("FROM units WHERE false")).toMatchObject({more: false, rows: [], columns: {length: 6}});
  });
  it("is given by every kind of statement that reads", async () => {
    for (const sql of [
      ...["SELECT 1;", " -- a comment; with a semicolon\nSELECT ';';  -- and more", "(SELECT 1)", "VALUES (1)"],
      ...["WITH a AS (SELECT 1) FROM a", "TABLE units", "FROM units", "DESCRIBE units", "SHOW TABLES"],
      ...["SUMMARIZE units", "PIVOT units ON level USING count(*)", "SELECT $$;$$ /* ; */", 'SELECT 1 AS "a;b"'],
      "SELECT count(*) FROM check_cases"
    ])
      expect([sql, (await engine.ask(sql, limits)).state]).toEqual([sql, "answered"]);
  });
});

describe("a question that does more than read", () => {
  it.each([
    ...[
      "DROP TABLE units",
      "DELETE FROM units",
      "INSERT INTO units (unit_id) VALUES ('x')",
      "UPDATE units SET name = ''"
    ],
    ...[
      "CREATE TABLE mine AS SELECT 1",
      "CREATE TEMP TABLE mine AS SELECT 1",
      "CREATE OR REPLACE VIEW units AS SELECT 1"
    ],
    ...["ALTER TABLE units ADD COLUMN x INTEGER", "TRUNCATE units", "ATTACH ':memory:' AS other", "USE memory"],
    ...["COPY units TO 'units.csv'", "EXPORT DATABASE 'all'", "INSTALL httpfs", "LOAD httpfs", "SET threads = 1"],
    ...[
      "PRAGMA threads = 1",
      "CALL enable_logging()",
      "COMMIT",
      "BEGIN",
      "EXPLAIN ANALYZE CREATE TEMP TABLE x AS SELECT 1"
    ],
    ...["PREPARE a AS SELECT 1", "MERGE INTO units USING units AS other ON true WHEN MATCHED THEN DELETE"],
    ...["/* a */ -- b\n  drop table units", "(DROP TABLE units)"]
  ])("%s changes nothing", async (sql) => {
    const before = await catalogue();
    expect((await engine.ask(sql, limits)).state).toBe("failed");
    expect(await catalogue()).toEqual(before);
    expect((await answer("SELECT count(*) FROM units")).rows).toEqual([[1]]);
  });
  it.each(["WITH gone AS (SELECT 1) DELETE FROM units", "WITH a AS (SELECT 1) INSERT INTO units (unit_id) FROM a"])(
    "%s is told by the engine that it may only read",
    async (sql) => {
      const before = await catalogue();
      expect(await fault(sql)).toMatchObject({kind: "writes"});
      expect(await catalogue()).toEqual(before);
    }
  );
  it("is told at its first word", async () => {
    expect(await fault("-- away\nDROP TABLE units")).toMatchObject({kind: "writes", at: 8, name: "DROP"});
  });
  it.each(["SELECT 1; DROP TABLE units", "COMMIT; DROP TABLE units", "SELECT ''';'; SELECT 2"])(
    "%s is not one statement",
    async (sql) => {
      const before = await catalogue();
      expect((await fault(sql)).kind).toMatch(/several|writes/);
      expect(await catalogue()).toEqual(before);
    }
  );
  it.each(["FROM 'https://example.com/x.csv'", "FROM read_csv('budget.csv')", "FROM read_text('*')", "FROM glob('*')"])(
    "%s reads no file and no address",
    async (sql) => {
      expect(await fault(sql)).toMatchObject({kind: "outside", message: expect.stringContaining("disabled") as string});
    }
  );
});

describe("a fault", () => {
  const at = async (sql: string) => {
    const found = await fault(sql);
    return {...found, at: found.at === undefined ? undefined : sql.slice(found.at)};
  };
  it("says which word is not understood, and where", async () => {
    expect(await at("SELECT name\n  FORM units u")).toMatchObject({kind: "syntax", at: "units u", name: "units"});
    expect(await at("SELECT '单位🎈' FORM units u v")).toMatchObject({kind: "syntax", at: "units u v"});
    expect(await at("SLECT 1")).toMatchObject({kind: "syntax", at: "SLECT 1", name: "SLECT"});
    expect(await at("SELECT 'a")).toMatchObject({kind: "syntax", at: "'a"});
  });
  it("says which column is not there, where, and which may be meant", async () => {
    expect(await at("SELECT '单位🎈' AS \"甲\", nam FROM units")).toMatchObject({
      ...{kind: "column", at: "nam FROM units", name: "nam"},
      candidates: expect.arrayContaining(["name"]) as string[]
    });
    expect(await at("SELECT units.nam FROM units")).toMatchObject({kind: "column", at: "units.nam FROM units"});
  });
  it("says which table or function is not there", async () => {
    expect(await at("SELECT 1 FROM unit")).toMatchObject({kind: "table", at: "unit", name: "unit"});
    expect(await at("SELECT coun(1)")).toMatchObject({kind: "function", at: "coun(1)", name: "coun"});
    expect((await fault("FROM nowhere")).candidates.filter((name) => /^pg_|^duckdb_/.test(name))).toEqual([]);
  });
  it("says what a value cannot be made into", async () => {
    expect(await at("SELECT\n  name::INTEGER FROM units")).toMatchObject({
      kind: "conversion",
      at: "::INTEGER FROM units"
    });
  });
  it("says that nothing is asked", async () => {
    for (const sql of ["", "  ", "-- a", ";", "/* a"]) expect(await fault(sql)).toMatchObject({kind: "empty"});
  });
  it("keeps the engine's own words", async () => {
    expect((await fault("SELECT nam FROM units")).message).toMatch(/^Binder Error: Referenced column "nam" not found/);
  });
});

describe("a fault of the page's own questions", () => {
  it("is still told in the engine's words", async () => {
    await expect(engine.query("SELECT nam FROM units")).rejects.toThrow(/^Binder Error|Referenced column "nam"/);
  });
});
