import type {AccountTree} from "./accountTree.js";
import type {Draft, Sentence} from "./draft.js";
import {stateAccounts} from "./stateAccounts.js";
import {stateClaim} from "./stateClaim.js";
import type {Measure, UnitYear} from "./unitYear.js";

/** The roots of the controlled tree, and the section that each is stated in. */
const sections: Readonly<Record<string, string>> = {
  "three-public": "二(三)1",
  meetings: "二(三)2",
  training: "二(三)3"
};

/** The lines below them that a report compares with last year's. */
const compared = ["reception", "vehicle-purchase"];

/**
 * States controlled spending (三公, meetings, training): in a budget what is planned, in a report what was spent, with
 * comparisons and beside 三公 its budget. A street prints it in 元.
 */
export function stateControlled(
  draft: Draft,
  {
    unitYear,
    before,
    tree,
    report
  }: {unitYear: UnitYear; before?: UnitYear | undefined; tree: AccountTree; report: boolean}
): void {
  const street = unitYear.unit.profile === "street";
  const beside = (account_id: string, sentence: Sentence) => {
    if (!report) return;
    const shared = {draft, sentence, now: unitYear, before, account_id, fund: "general"} as const;
    if (account_id === "three-public") stateClaim({...shared, base: "budget", kind: "rate"});
    if (account_id in sections || compared.includes(account_id)) {
      const printed_unit = street ? "元" : "";
      stateClaim({...shared, base: "prior_year", kind: "delta", reason: account_id in sections, printed_unit});
    }
    if (account_id === "three-public") stateClaim({...shared, base: "prior_year", kind: "growth"});
  };
  for (const [account_id, section] of Object.entries(sections)) {
    const spent: readonly Measure[] = account_id === "three-public" ? ["budget", "actual"] : ["actual"];
    const measures: readonly Measure[] = report ? spent : ["budget"];
    stateAccounts(account_id, {
      draft,
      unitYear,
      tree,
      fund: "general",
      measures,
      section: () => section,
      beside,
      printedUnit: (account) => (!street ? "" : account === "overseas" ? "?" : "元")
    });
  }
}
