import type {AccountTree} from "./accountTree.js";
import {printed} from "./cents.js";
import {type Draft, draft as empty, type Sentence} from "./draft.js";
import {type Fund, funds} from "./family.js";
import type {Fault} from "./plantedFaults.js";
import {restatedLines} from "./plantFaults.js";
import {spendingSection} from "./spendingSection.js";
import {stateAccounts} from "./stateAccounts.js";
import {stateAwards} from "./stateAwards.js";
import {stateClaim} from "./stateClaim.js";
import {stateControlled} from "./stateControlled.js";
import {stateInputs} from "./stateInputs.js";
import {stateMonths} from "./stateMonths.js";
import {stateProblems} from "./stateProblems.js";
import {stateStaffing} from "./stateStaffing.js";
import {stateThemes, stateWork} from "./stateWork.js";
import type {UnitYear} from "./unitYear.js";

/** A unit in the year of a document: the year before as last stated, and what the document restates of it. */
export interface ReportedUnit {
  unitYear: UnitYear;
  before: UnitYear | undefined;
  restatements: readonly Fault[];
  months: boolean;
}

/** The funds that a report has headings for, and synthetic units have no money in. */
const nilFunds = {government: "三", capital: "四", insurance: "五"};

/** The tables of a self-evaluation report, with the nine sections of the real form. */
export function selfEvaluation(units: readonly ReportedUnit[], {tree}: {tree: AccountTree}): Draft["tables"] {
  const draft = empty();
  stateThemes(
    draft,
    units.map(({unitYear}) => unitYear)
  );
  for (const unit of units) {
    const {unitYear, before, months} = unit;
    stateStaffing(draft, unitYear);
    stateTotals(draft, {...unit, tree});
    stateSpending(draft, {...unit, tree, fund: "general"});
    stateControlled(draft, {unitYear, before, tree, report: true});
    if (months) stateMonths(draft, {unitYear, tree});
    stateNils(draft, unitYear);
    stateWork(draft, {unitYear, tree});
    stateAwards(draft, unitYear);
    stateProblems(draft, unitYear);
    stateSpending(draft, {...unit, tree, fund: "other"});
    stateRestatements(draft, unit);
    stateInputs(draft, unitYear);
  }
  return draft.tables;
}

function stateTotals(draft: Draft, {unitYear, before, tree}: ReportedUnit & {tree: AccountTree}): void {
  const unstated = unitYear.unit.profile === "street" || unitYear.age === 1;
  const claims = (account_id: string, sentence: Sentence) => {
    const shared = {draft, sentence, now: unitYear, before, account_id, fund: "all" as const};
    if (account_id === "closing-balance") {
      return stateClaim({...shared, base: "prior_year", kind: "delta", reason: true});
    }
    if (account_id === "income") stateClaim({...shared, base: "budget", kind: "rate"});
    if (account_id === "expenditure") {
      stateClaim({...shared, measure: "adjusted", base: "budget", kind: "rate"});
      stateClaim({...shared, base: unstated ? "unstated" : "adjusted", kind: "rate"});
    }
    if (account_id !== "opening-balance") stateClaim({...shared, base: "prior_year", kind: "growth", reason: true});
  };
  const section = () => "一";
  for (const account_id of ["income", "expenditure"]) {
    const endsAt = () => true;
    const measures = ["adjusted", "actual"] as const;
    stateAccounts(account_id, {draft, unitYear, tree, fund: "all", measures, section, endsAt, beside: claims});
  }
  for (const fund of ["all", ...funds] as const) {
    for (const account_id of ["opening-balance", "closing-balance"]) {
      const beside = fund === "all" ? claims : () => {};
      stateAccounts(account_id, {draft, unitYear, tree, fund, measures: ["actual"], section, beside});
    }
  }
  for (const fund of funds) {
    stateAccounts("income", {draft, unitYear, tree, fund, measures: ["adjusted", "actual"], section});
  }
}

function stateSpending(
  draft: Draft,
  {unitYear, before, tree, fund}: ReportedUnit & {tree: AccountTree; fund: Fund}
): void {
  const beside = (account_id: string, sentence: Sentence) => {
    if (fund !== "general") return;
    const shared = {draft, sentence, now: unitYear, before, account_id, fund};
    const compared = ["basic", "basic-301", "basic-302", "basic-303", "project"].includes(account_id);
    if (compared) stateClaim({...shared, base: "prior_year", kind: "delta", reason: true});
    if (["project-hardship-aid", "project-development-fund"].includes(account_id)) {
      stateClaim({...shared, base: "prior_year", kind: "growth"});
    }
    if (["basic", "project"].includes(account_id)) {
      stateClaim({...shared, kind: "share", of_account_id: "expenditure"});
    }
  };
  stateAccounts("expenditure", {
    draft,
    unitYear,
    tree,
    fund,
    measures: ["adjusted", "actual"],
    beside,
    section: spendingSection(fund === "general" ? "二" : "九")
  });
}

function stateNils(draft: Draft, {unit, fiscal_year}: UnitYear): void {
  for (const [fund, section] of Object.entries(nilFunds)) {
    draft.add("budget", {
      fiscal_year,
      unit_id: unit.unit_id,
      account_id: "expenditure",
      fund,
      measure: "actual",
      amount: "0",
      source: draft.sentence(section).figure(),
      note: "无"
    });
  }
}

function stateRestatements(draft: Draft, {unitYear, before, restatements}: ReportedUnit): void {
  if (!before || restatements.length === 0) return;
  const sentence = draft.sentence("九(三)");
  for (const {account_id, fund} of restatements.flatMap(restatedLines)) {
    draft.add("budget", {
      fiscal_year: before.fiscal_year,
      unit_id: unitYear.unit.unit_id,
      account_id,
      fund,
      measure: "actual",
      amount: printed(before.amount(account_id, fund, "actual"), {short: true}),
      source: sentence.figure(),
      note: "按决算口径重新归类，重述上年数"
    });
  }
}
