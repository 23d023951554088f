import {numberText} from "../components/numberText.js";
import {count} from "../format.js";
import {awardLevels} from "../outcomes/facts.js";
import type {Award, Result} from "../outcomes/facts.js";
import {indicatorOf, isPeople, rowHash, valueText} from "../outcomes/telling.js";
import type {Candidates, Item} from "./candidates.js";
import type {Brief} from "./facts.js";
import {ofOutcomes} from "./telling.js";
import type {BriefTelling} from "./telling.js";

/** So many of the largest counts of people, of the largest amounts paid, and of honours of the highest level are usual. */
const most = {people: 2, money: 1, honours: 1};

/**
 * What the year's report says was achieved: results with a number, those that are parts or stages of others left out, the
 * largest counts of people and amounts of money before the rest; then the honours, the highest first.
 */
export function doneTold({outcomes}: Brief, telling: BriefTelling): Candidates {
  const results = outcomes.results.filter(
    ({value, relation}) => value !== null && relation !== "part" && relation !== "stage"
  );
  const largest = (is: (row: Result) => boolean, by: (row: Result) => number) =>
    results.filter(is).sort((a, b) => by(b) - by(a));
  const people = largest(isPeople, ({value}) => value!);
  const money = largest(
    ({money, yuan}) => money === "paid" && yuan !== null,
    ({yuan}) => yuan!
  );
  const told = [...people.slice(0, most.people), ...money.slice(0, most.money)];
  const awards = [...outcomes.awards].sort((a, b) => awardLevels.indexOf(a.level) - awardLevels.indexOf(b.level));
  const ofResult = (row: Result) => `${row.document_id}/${row.outcome_id}`;
  return {
    items: [
      ...[...told, ...results.filter((row) => !told.includes(row))].map((row) => ({
        ...{id: ofResult(row), text: resultTold(row, telling)}
      })),
      ...awards.map((row) => awardTold(row, telling))
    ],
    usual: [...told.map(ofResult), ...awards.slice(0, most.honours).map((row) => awardTold(row, telling).id)]
  };
}

function resultTold(row: Result, telling: BriefTelling): string {
  const {words, text} = telling;
  const of = ofOutcomes(telling);
  return text.result({
    activity: words.name({name: row.activity, name_en: row.activity_en}),
    stated: of.text.stated(indicatorOf(row, of), valueText(row, of))
  });
}

function awardTold(row: Award, {words, text, outcomesWords: {honours}}: BriefTelling): Item {
  const recipients = numberText(honours.recipients(count(row.recipients)), rowHash(row, "awards"));
  return {
    id: `${row.document_id}/${row.award_id}`,
    text: text.award({level: honours.levels[row.level], name: words.name(row), recipients})
  };
}
