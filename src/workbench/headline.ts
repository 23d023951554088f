import {count, rate} from "../format.js";
import {rateNames} from "./facts.js";
import type {RateName, Workbench} from "./facts.js";
import {rateText} from "./rates.js";
import {isProposed} from "./telling.js";
import type {WorkbenchTelling} from "./telling.js";
import type {RateMove} from "./text.js";

/** Where the year's alignment rates stand, and with a proposal where they would stand, in a sentence. */
export function headline(facts: Workbench, {words, text}: WorkbenchTelling): string {
  const {subject, proposal, activities} = facts;
  const year = subject.fiscal_year;
  if (activities.length === 0) return text.nothing({unit: words.name(subject), year});
  const moves = (Object.keys(rateNames) as RateName[]).flatMap((name): RateMove[] => {
    const [before, after] = rateNames[name].slice(-2).map((id) => facts.rates.find((row) => row.metric === id));
    if (!before || !after) return [];
    return [
      {
        ...{rate: name, before: rateText(before, facts)},
        after: rate(before) === rate(after) ? null : rateText(after, facts)
      }
    ];
  });
  return text.headline({
    ...{year, moves, proposed: isProposed(facts)},
    ...{links: count(proposal.links.length), targets: count(proposal.targets.length)}
  });
}
