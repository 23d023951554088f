import {count} from "../format.js";
import type {CheckedReport} from "./checkReport.js";
import type {ReportWords} from "./text.js";
import {countOf} from "./told.js";

/** What a report was found to be, in a sentence. */
export function reportHeadline(report: CheckedReport, text: ReportWords): string {
  return report.statements.length === 0
    ? text.none
    : text.headline({
        statements: count(report.statements.length),
        agrees: count(countOf(report, "agrees", "rounding")),
        differs: count(countOf(report, "differs")),
        open: count(countOf(report, "elsewhere", "nothing", "unread"))
      });
}
