import type {Unknown} from "../choice.js";
import type {Goals} from "../goals/facts.js";
import type {Outcomes} from "../outcomes/facts.js";
import type {Basis, Overview, Subject} from "../overview/facts.js";
import type {Problems} from "../problems/facts.js";
import type {Named, PlanKind} from "../text.js";
import type {AuthorChoices} from "./choices.js";

/** An account's year beside the one before and its budget, in currency units; what nothing states is missing. */
export interface KeyLine extends Named {
  account_id: string;
  value: number;
  low: number;
  high: number;
  basis: Basis;
  prior: number | null;
  prior_low: number | null;
  prior_high: number | null;
  prior_basis: Basis | null;
  planned: number | null;
  planned_low: number | null;
  planned_high: number | null;
  planned_basis: Basis | null;
  /** The kind of budget that `planned` is. */
  plan: PlanKind | null;
}

/** Everything that the brief is made of: what the pages of its unit and year show, and what its author chose and wrote. */
export interface Brief {
  /** The query string that the author's choices were read from. */
  search: string;
  subject: Subject;
  author: AuthorChoices;
  unknown: Unknown[];
  lines: KeyLine[];
  overview: Overview;
  outcomes: Outcomes;
  problems: Problems;
  goals: Goals;
}
