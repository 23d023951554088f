import {count, score} from "../format.js";
import {isSettled} from "./numbers.js";
import type {ScoreTelling} from "./telling.js";
import type {WorkedScores} from "./worked.js";

const orNull = (number: number): string | null => (number > 0 ? count(number) : null);

/** The total as far as it is known and what it still lacks, in a sentence that can be read aloud. */
export function headline({scores, sheet, counts}: WorkedScores, {text}: ScoreTelling): string {
  const {total, possible, indicators, missing} = sheet;
  return text.headline({
    year: scores.subject.fiscal_year,
    total: total && {
      ...{least: score(total.least), most: score(total.most), settled: isSettled(total)},
      possible: score(possible ?? 0)
    },
    ...{missing: orNull(missing.length), conflicting: orNull(counts.conflicting)},
    ...{known: count(indicators.filter(({value}) => value !== null).length), all: count(indicators.length)}
  });
}
