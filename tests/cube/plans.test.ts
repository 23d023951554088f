import {expect, it} from "vitest";
import {askCube} from "../../src/cube/cube.js";
import type {Query, Value} from "../../src/database/query.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();

it("what a unit’s lines are asked with joins no rows one by one, which a million of them would not bear", async () => {
  const asked: [sql: string, params: readonly Value[]][] = [];
  const noting: Query = (sql, params = []) => {
    asked.push([sql, params]);
    return query(sql, params);
  };
  await askCube(noting, ["demo"]);
  expect(asked.length).toBeGreaterThan(3);
  const joins = await Promise.all(
    asked.map(async ([sql, params]) => {
      const plan = await query<Record<string, string>>(`EXPLAIN ${sql}`, params);
      return plan.flatMap(
        (row) =>
          Object.values(row)
            .join("\n")
            .match(/\w*(?:NL_JOIN|NESTED_LOOP|CROSS_PRODUCT)\w*/g) ?? []
      );
    })
  );
  expect(joins.flat()).toEqual([]);
});
