import {expect, test} from "vitest";
import {readPeriod} from "../../src/reading/readPeriod.js";

test.each([
  ["2024年6月", 2024, 6],
  ["2024年6月份", 2024, 6],
  ["2024-06", 2024, 6],
  ["2024-06-30", 2024, 6],
  ["2024.06", 2024, 6],
  ["2024.6", 2024, 6],
  ["2024/6", 2024, 6],
  ["202406", 2024, 6],
  ["2024年1—6月", 2024, 6],
  ["2024年1月至6月", 2024, 6],
  ["2024年上半年", 2024, 6],
  ["2024年一季度", 2024, 3],
  ["截至2024年6月30日", 2024, 6],
  ["June 2024", 2024, 6],
  ["Sept. 2024", 2024, 9],
  ["Jun-24", 2024, 6],
  ["Jan-Jun 2024", 2024, 6],
  ["1-6月", null, 6],
  ["６月", null, 6],
  ["前三季度", null, 9],
  ["May", null, 5],
  ["2024", 2024, null],
  ["2024年", 2024, null],
  ["FY24", 2024, null]
])("%s is year %s up to month %s", (text, year, month) => expect(readPeriod(text)).toEqual({year, month}));

test.each(["", "7-9月", "第二季度", "13月", "2024-13", "2024.1", "Marketing", "Mayor", "合计", "3024-06"])(
  "%s is no period that begins with the year",
  (text) => expect(readPeriod(text)).toBeNull()
);
