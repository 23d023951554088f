import type {Unknown} from "../choice.js";
import type {Reason} from "../cube/reasons.js";
import type {Filters, Group} from "../filters.js";
import type {Source, Subject} from "../overview/facts.js";
import type {Scope} from "../scope.js";
import type {BalanceYear} from "./balances.js";
import type {ControlledLine} from "./controlled.js";
import type {ExecutionLine} from "./executionLines.js";
import type {LineOfYear} from "./linesOfYear.js";
import type {MonthLine} from "./months.js";
import type {LineYear} from "./overYears.js";
import type {FigureSource} from "./sourceRows.js";

/** What the page 收支 works out under the reader's filters as soon as they change. */
export interface SpendingAtOnce {
  /** The query string that the filters were read from. */
  search: string;
  scope: Scope;
  filters: Filters;
  groups: Group[];
  unknown: Unknown[];
  subject: Subject;
  sources: Source[];
  /** Every line of the side that the slice has data of, whether in focus or not. */
  statedLines: string[];
  years: LineYear[];
  lines: LineOfYear[];
  /** Of the lines of the year: each group's `whole` and `rest`. */
  together: LineOfYear[];
  reasons: Reason[];
  executions: ExecutionLine[];
  controlled: ControlledLine[];
}

/** What it asks for after that. */
export interface SpendingBehind {
  balances: BalanceYear[];
  months: MonthLine[];
  figureSources: FigureSource[];
}

/** Everything it shows. */
export type Spending = SpendingAtOnce & SpendingBehind;
