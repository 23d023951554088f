import type {ReviewWords} from "../review/text.js";

/** The English words of the page on checks. */
export const reviewWords: ReviewWords = {
  headline: ({year, cases, ended}) => `${cases} things were checked for ${year}: ${ended}.`,
  ended: (count, status) => `${count} ${status.toLowerCase()}`,
  none: "No case is of the kind asked for.",
  filter: {
    status: "Verdict",
    check: "Check",
    everyCheck: "Every check",
    shown: ({shown, all}) => `Now listed: ${shown} of ${all} checks.`
  },
  group: (status, count) => `${status} (${count})`,
  sides: {difference: "Difference", tolerance: "Room that the printed decimals leave"},
  open: "Link",
  states: {open: "To be explained", explained: "Explained", corrected: "Corrected", accepted: "Accepted"},
  disposition: {
    state: "Disposition",
    words: "Remarks",
    kept: "Kept in this browser",
    notKept: "This browser keeps nothing for the site: export the query sheet to keep it"
  },
  querySheet: {
    button: "Export the query sheet (CSV)",
    file: ({unit, year}) => `${unit} ${year} query sheet.csv`,
    columns: [
      "No.",
      "Unit",
      "Year",
      "Verdict",
      "Check",
      "Finding",
      "Rows",
      "Disposition",
      "Remarks",
      "Reply of the unit"
    ]
  },
  findings: {
    title: (count) => `Look at these ${count} first`,
    none: "Nothing disagrees, and nothing calls for attention.",
    all: "See every check",
    incomplete: (count, missing) => `${count} checks could not be made, for want of: ${missing}.`
  },
  touching: "Checks that use this number",
  untouched: "No check uses this number."
};
