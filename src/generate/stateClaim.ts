import {percent, printed} from "./cents.js";
import type {Draft, Sentence} from "./draft.js";
import type {Fund} from "./family.js";
import {reasonTexts} from "./reasonTexts.js";
import type {Measure, UnitYear} from "./unitYear.js";

/** A comparison to state. `before` is the same unit a year earlier, as last stated. */
export interface Comparison {
  draft: Draft;
  sentence: Sentence;
  now: UnitYear;
  before?: UnitYear | undefined;
  account_id: string;
  fund: Fund | "all";
  measure?: Measure;
  /** A rate on an unstated base is worked out on the adjusted budget; a share has none. */
  base?: "budget" | "adjusted" | "prior_year" | "unstated";
  kind: "rate" | "growth" | "delta" | "share";
  of_account_id?: string;
  /** The unit a delta is printed in where it is not the document's. */
  printed_unit?: "" | "元";
  /** Whether the document gives a reason where the change is a twentieth or more. */
  reason?: boolean;
}

/** States a comparison in words that agree with the amounts; nothing where there is no base, or a quotient of zero. */
export function stateClaim(comparison: Comparison): void {
  const {draft, sentence, now, before, account_id, fund, measure = "actual", base, kind} = comparison;
  const {of_account_id = "", printed_unit = "", reason = false} = comparison;
  const amount = now.amount(account_id, fund, measure);
  const from = baseOf(comparison);
  if (from === undefined || (kind !== "delta" && from <= 0)) return;
  const change = amount - from;
  const claim_id = [now.unit.unit_id, account_id, ...(measure === "actual" ? [] : [measure]), kind].join("-");
  const {fiscal_year, unit} = now;
  draft.add("claims", {
    claim_id,
    fiscal_year,
    unit_id: unit.unit_id,
    account_id,
    fund,
    measure,
    base: base ?? "",
    kind,
    of_account_id,
    value: valueOf({kind, amount, from, yuan: printed_unit === "元"}),
    direction_word: kind === "delta" || kind === "growth" ? wordOf(kind, change) : "",
    printed_unit,
    source: sentence.figure()
  });
  const texts = reasonTexts[account_id]?.[change > 0 ? "more" : "less"];
  if (!reason || !before || !texts || Math.abs(change) * 20 < Math.abs(from) || change === 0) return;
  const [statement, statement_en] = texts[now.age % texts.length]!;
  draft.add("reasons", {
    reason_id: `${now.unit.unit_id}-${account_id}`,
    fiscal_year,
    unit_id: unit.unit_id,
    account_id,
    fund,
    claim_id,
    statement: statement!,
    statement_en: statement_en!,
    source: sentence.place
  });
}

function baseOf(comparison: Comparison): number | undefined {
  const {now, before, account_id, fund, measure = "actual", base, of_account_id} = comparison;
  if (of_account_id) return now.amount(of_account_id, fund, measure);
  if (!base || base === "prior_year") return before?.amount(account_id, fund, measure);
  return now.amount(account_id, fund, base === "unstated" ? "adjusted" : base);
}

function valueOf({
  kind,
  amount,
  from,
  yuan
}: {
  kind: Comparison["kind"];
  amount: number;
  from: number;
  yuan: boolean;
}): string {
  if (kind === "delta") return yuan ? String(Math.abs(amount - from) * 100) : printed(Math.abs(amount - from));
  return printed(kind === "growth" ? Math.abs(percent(amount - from, from)) : percent(amount, from));
}

function wordOf(kind: "growth" | "delta", change: number): string {
  if (change === 0) return "增减";
  if (kind === "growth") return change > 0 ? "增长" : "下降";
  return change > 0 ? "增加" : "减少";
}
