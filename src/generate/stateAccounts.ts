import type {AccountTree} from "./accountTree.js";
import {printed} from "./cents.js";
import type {Happening} from "./demoHappenings.js";
import type {Draft, Sentence} from "./draft.js";
import type {Fund} from "./family.js";
import {happens, type Measure, type UnitYear} from "./unitYear.js";

/** How accounts are stated in a document. */
export interface Statement {
  draft: Draft;
  unitYear: UnitYear;
  tree: AccountTree;
  fund: Fund | "all";
  measures: readonly Measure[];
  /** The section that an account with parts opens a sentence in. */
  section: (account_id: string) => string;
  /** The unit an account is printed in where it is not the document's; `?` only marks a nil. */
  printedUnit?: (account_id: string) => "" | "元" | "?";
  /** The month that the amounts are cumulative to. */
  period?: string;
  /** Whether nothing below an account is stated. */
  endsAt?: (account_id: string) => boolean;
  /** What the document says beside an account, in the same sentence. */
  beside?: (account_id: string, sentence: Sentence) => void;
}

/** States an account and what is below it: a sentence for every whole, which goes on with those parts that have none. */
export function stateAccounts(account_id: string, statement: Statement): void {
  const sentence = statement.draft.sentence(statement.section(account_id));
  stateAccount(account_id, {...statement, sentence});
  const listed = partsOf(account_id, statement).listed;
  const isWhole = (part: string) => partsOf(part, statement).listed.length > 0;
  for (const part of listed.filter((part) => !isWhole(part))) stateAccount(part, {...statement, sentence});
  for (const part of listed.filter(isWhole)) stateAccounts(part, statement);
}

function stateAccount(account_id: string, statement: Statement & {sentence: Sentence}): void {
  const {draft, sentence, unitYear, fund, measures, period = "", printedUnit, beside} = statement;
  const {fiscal_year, unit} = unitYear;
  const {listed, unlisted} = partsOf(account_id, statement);
  const parts = listed.length === 0 ? "" : unlisted === 0 ? "complete" : "partial";
  const items = unitYear.lines.filter((line) => line.account_id === account_id && line.fund === fund && line.item);
  const whole = {
    item: "",
    budget: unitYear.amount(account_id, fund, "budget"),
    adjusted: unitYear.amount(account_id, fund, "adjusted"),
    actual: unitYear.amount(account_id, fund, "actual")
  };
  for (const row of items.length > 0 ? items : [whole]) {
    for (const measure of measures) {
      const unitPrinted = printedUnit?.(account_id) ?? "";
      const printed_unit = unitPrinted === "?" && row[measure] !== 0 ? "元" : unitPrinted;
      const short = account_id.startsWith("project-");
      draft.add("budget", {
        fiscal_year,
        period,
        unit_id: unit.unit_id,
        account_id,
        fund,
        measure,
        amount: printed_unit === "元" ? String(row[measure] * 100) : printed(row[measure], {short}),
        parts,
        item: row.item,
        printed_unit,
        source: sentence.figure(),
        note: period ? "" : noteOf(unitYear, {account_id, fund, measure})
      });
    }
  }
  beside?.(account_id, sentence);
}

function partsOf(
  account_id: string,
  {unitYear, tree, fund, endsAt}: Statement
): {listed: readonly string[]; unlisted: number} {
  if (endsAt?.(account_id) || happens(unitYear, {what: "unitemised", account_id, fund})) {
    return {listed: [], unlisted: 0};
  }
  const all = tree.children(account_id).map((row) => row.account_id!);
  const present = all.filter((part) => unitYear.has(part, fund));
  const listed = present.filter((part) => !happens(unitYear, {what: "unlisted", account_id: part, fund}));
  return {listed, unlisted: present.length - listed.length};
}

function noteOf(unitYear: UnitYear, line: {account_id: string; fund: string; measure: Measure}): string {
  const is = (what: Happening["what"]) => happens(unitYear, {...line, what});
  if (line.measure === "actual" && is("refund")) return "收回以前年度款项，冲减支出";
  if (line.measure === "actual" && is("idle")) return "当年未开支";
  if (line.measure === "budget" && is("unplanned")) return "年初未安排";
  return "";
}
