import type {ColumnType, Condition, FormName} from "../schema.js";
import type {ContractRule, RuleParts, Slip} from "./problem.js";

/** The parts of a broken rule, and the offending text on one line, cut where it is long. */
export type Told<R extends ContractRule> = RuleParts[R] & {value: string};

/** What is wrong where a rule is broken, and how to mend it: two clauses without a full stop. */
export interface RuleWords<R extends ContractRule> {
  what(told: Told<R>): string;
  mend(told: Told<R>): string;
}

/** The words of the data contract. */
export interface ContractWords {
  /** Above a list of problems. */
  broken: string;
  /** Both clauses as a sentence. */
  sentence(parts: {what: string; mend: string}): string;
  rules: {readonly [R in ContractRule]: RuleWords<R>};
  /** What a cell must look like, as it follows "is not". */
  forms: Readonly<Record<ColumnType | FormName, string>>;
  /** What to do about a slip. */
  slips: Readonly<Record<Slip, string>>;
  /** What cells are, and what they must be. */
  condition: {is(condition: Condition): string; mustBe(condition: Condition): string};
}
