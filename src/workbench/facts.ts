import type {Unknown} from "../choice.js";
import type {Result} from "../outcomes/facts.js";
import type {Basis, Source, Subject} from "../overview/facts.js";
import type {RateYear} from "../rateYears.js";
import type {Named} from "../text.js";
import type {Proposal} from "./proposal.js";

/** A line of spending that the documents itemise: money that an activity can be tied to, in currency units. */
export interface WorkLine extends Named {
  account_id: string;
  /** It is a project, whose money counts in the share of project money with a result. */
  project: boolean;
  amount: number | null;
  low: number | null;
  high: number | null;
  basis: Basis | null;
}

/** An activity of the year, and how many results it has. */
export interface WorkActivity extends Named {
  document_id: string;
  line: number;
  activity_id: string;
  results: number;
}

/** A line and an activity that a document or an analysis in the data ties. */
export interface WorkLink {
  account_id: string;
  activity_document_id: string;
  activity_id: string;
  basis: "named" | "inferred" | "proposed";
  rationale: string | null;
  rationale_en: string | null;
  document_id: string;
  line: number;
}

/** A document behind the page, and which of its tables are read, by spaces. */
export interface WorkSource extends Source {
  tables: string;
}

/** The rates that links and targets change, by whose links or targets they count. */
export const rateNames = {
  linked: ["linked_share_named", "linked_share", "linked_share_proposed"],
  funded: ["funded_share_named", "funded_share", "funded_share_proposed"],
  target: ["target_share", "target_share_proposed"]
} as const;
export type RateName = keyof typeof rateNames;

/** Everything the page 对应 shows of a unit's year, under the proposal that a link carries. */
export interface Workbench {
  /** The query string that the proposal was read from. */
  search: string;
  subject: Subject;
  proposal: Proposal;
  unknown: Unknown[];
  lines: WorkLine[];
  activities: WorkActivity[];
  links: WorkLink[];
  /** The year's results that have a number, parts of a whole left out, in the order of their documents. */
  results: Result[];
  /** The years of the unit that report activities, latest first, and how many. */
  years: {fiscal_year: number; activities: number}[];
  /** The results that an analysis in the data already suggests a target for, and which. */
  proposedTargets: {of_document_id: string; outcome_id: string; target: number; document_id: string; line: number}[];
  /** The rates with what the reader proposes. */
  rates: RateYear[];
  /** How the documents of the year print money, and the ids of the unit's analyses, for a document of the reader's own. */
  printing: {currency: string; amount_unit: number} | null;
  analyses: string[];
  sources: WorkSource[];
}
