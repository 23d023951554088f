import {filterChips} from "../components/filterChips.js";
import {plainText} from "../components/numberText.js";
import {indicatorOf, unitOf} from "../outcomes/telling.js";
import type {Workbench} from "./facts.js";
import {proposalHref} from "./proposal.js";
import {activityOf, lineName} from "./telling.js";
import type {WorkbenchTelling} from "./telling.js";

/** What is proposed in chips, each a link to the page without it, and a button that copies the address, which keeps all. */
export function chips(facts: Workbench, telling: WorkbenchTelling): HTMLElement {
  const {words, text} = telling;
  const {proposal, results, subject} = facts;
  const {links, targets} = proposal;
  const because = (label: string, reason: string) => (reason === "" ? label : text.chips.because(label, reason));
  const own = {words, text: telling.results};
  return filterChips(
    [
      ...links.map((row) => {
        const activity = words.name(activityOf(facts, row)!);
        return {
          key: `link:${row.account}~${row.document}.${row.activity}`,
          label: because(text.chips.link({line: lineName(row.account, {...facts, words}), activity}), row.reason),
          href: proposalHref({links: links.filter((each) => each !== row), targets}, facts)
        };
      }),
      ...targets.map((row) => {
        const result = results.find((each) => each.document_id === row.document && each.outcome_id === row.outcome)!;
        const target = telling.results.value({number: row.target, uom: unitOf(result, own), precision: "exact"});
        return {
          key: `target:${row.document}.${row.outcome}`,
          label: because(text.chips.target({indicator: plainText(indicatorOf(result, own)), target}), row.reason),
          href: proposalHref({links, targets: targets.filter((each) => each !== row)}, facts)
        };
      })
    ],
    {
      ...{clear: proposalHref({links: [], targets: []}, facts), text: words.chips},
      fixed: [words.name(subject), text.year(subject.fiscal_year)]
    }
  );
}
