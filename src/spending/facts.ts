import type {Unknown} from "../choice.js";
import type {Filters, Group} from "../filters.js";
import type {Source, Subject} from "../overview/facts.js";
import type {Scope} from "../scope.js";
import type {BalanceYear} from "./balances.js";
import type {ControlledLine} from "./controlled.js";
import type {ExecutionLine} from "./executionLines.js";
import type {LineOfYear} from "./linesOfYear.js";
import type {MonthLine} from "./months.js";
import type {LineYear} from "./overYears.js";
import type {Reason} from "./reasonsOf.js";
import type {FigureSource} from "./sourceRows.js";

/** Everything the page 收支 shows under the reader's filters. */
export interface Spending {
  /** The query string that the filters were read from. */
  search: string;
  scope: Scope;
  filters: Filters;
  groups: Group[];
  unknown: Unknown[];
  subject: Subject;
  /** Every line of the side that the slice has data of, whether in focus or not. */
  statedLines: string[];
  years: LineYear[];
  lines: LineOfYear[];
  /** Of the lines of the year: each group's `whole` and `rest`. */
  together: LineOfYear[];
  reasons: Reason[];
  executions: ExecutionLine[];
  controlled: ControlledLine[];
  balances: BalanceYear[];
  months: MonthLine[];
  figureSources: FigureSource[];
  sources: Source[];
}
