import {expect, test} from "vitest";
import {readChoice, unitYears} from "../../src/choice.js";
import type {Query} from "../../src/database/query.js";
import type {SpendingAtOnce} from "../../src/spending/facts.js";
import {spending} from "../../src/spending/spending.js";
import {everyUnit, spendingShown} from "../../src/spending/spendingShown.js";
import {useSituations} from "./situations.js";

const query = useSituations();

/** What a change asks for behind its figures: balances, months, and the rows that state them. */
const behind = 3;

test.each([
  ...["", "?side=income&per=share", "?unit=demo&lines=project&fund=general", "?unit=demo&below=1&per=head"],
  "?unit=long&with=demo,minus,nil&below=1"
])(
  "asks nothing for the figures of “%s” once the cube has its units, and one question for each part behind them",
  async (search) => {
    const asked: string[] = [];
    const counting: Query = (sql, params) => {
      asked.push(sql);
      return query(sql, params);
    };
    const years = await unitYears(query);
    await everyUnit(counting);
    asked.length = 0;
    const {choice} = readChoice(search, years);
    const shown = spendingShown(counting, choice, search);
    expect(shown).not.toBeInstanceOf(Promise);
    expect([(shown as SpendingAtOnce).years.length > 0, asked]).toEqual([true, []]);
    await spending(counting, choice, search);
    expect(asked).toHaveLength(behind);
    expect(new Set(asked).size).toBe(asked.length);
  }
);
