import {expect, test} from "vitest";
import {readYear} from "../../src/reading/readYear.js";

test.each([
  ["2024", 2024],
  [" ２０２４ ", 2024],
  ["2024.0", 2024],
  ["2024年", 2024],
  ["2024年度", 2024],
  ["2024财年", 2024],
  ["二〇二四年", 2024],
  ["二○二四年度", 2024],
  ["FY2015", 2015],
  ["FY24", 2024],
  ["FY 99", 1999],
  ["FY14-15", 2015],
  ["2014-15", 2015],
  ["2014/15", 2015],
  ["2014—2015年度", 2015],
  ["1999-00", 2000],
  ["Fiscal Year 2015", 2015]
])("%s is %i, the year it ends in", (text, year) => expect(readYear(text)).toBe(year));

test.each(["", "24", "14-15", "3024", "2019-2023", "2014-16", "2024年预算", "2024-06", "2024年6月", "合计"])(
  "%s is no year",
  (text) => expect(readYear(text)).toBeNull()
);
