import {expect, test} from "vitest";
import {readChoice, unitYears} from "../../src/choice.js";
import type {Query} from "../../src/database/query.js";
import {spending} from "../../src/spending/spending.js";
import {useSituations} from "./situations.js";

const query = useSituations();

/** What the page shows of a slice, each drawn anew with every filter: nine figures, and what stands around them. */
const shown = {
  figures: [
    ...["trend", "wholeAtOnce", "bridge", "execution", "heat", "controlledSpending", "balanceOverYears", "withinYear"],
    "rowsBehind"
  ],
  around: ["banner", "sourceList", "sliceForm"]
};

test.each([
  ...["", "?side=income&per=share", "?unit=demo&lines=project&fund=general", "?unit=demo&below=1&per=head"],
  "?unit=long&with=demo,minus,nil&below=1"
])("asks at most one question a figure of “%s”", async (search) => {
  const asked: string[] = [];
  const counting: Query = (sql, params) => {
    asked.push(sql);
    return query(sql, params);
  };
  const years = await unitYears(query);
  await spending(counting, readChoice("", years).choice, "");
  asked.length = 0;
  await spending(counting, readChoice(search, years).choice, search);
  expect(asked.length).toBeLessThanOrEqual(shown.figures.length + shown.around.length);
  expect(new Set(asked).size).toBe(asked.length);
});
