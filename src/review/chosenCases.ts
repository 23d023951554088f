import type {CheckCase} from "../checks/case.js";
import type {CaseChoice} from "./caseChoice.js";

/** The cases that a reader asked to see. */
export function chosenCases(cases: readonly CheckCase[], {statuses, check}: CaseChoice): CheckCase[] {
  return cases.filter(
    (row) => (statuses.length === 0 || statuses.includes(row.status)) && (check === null || row.check_id === check)
  );
}
