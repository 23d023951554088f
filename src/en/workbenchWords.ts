import type {RateMove, WorkbenchWords} from "../workbench/text.js";

const rateNames = {
  linked: "the share of project money with a result",
  funded: "the share of activities whose money is known",
  target: "the share of results with a target"
};

const moved = ({rate, before, after}: RateMove) =>
  after === null ? `${rateNames[rate]} stays at ${before}` : `${rateNames[rate]} goes from ${before} to ${after}`;

const some = (count: string, thing: string) => `${count} proposed ${thing}${count === "1" ? "" : "s"}`;

const listed = (clauses: readonly string[]) =>
  clauses.length < 2 ? clauses.join("") : `${clauses.slice(0, -1).join(", ")} and ${clauses.at(-1)!}`;

/** The English words of the page Links. */
export const workbenchWords: WorkbenchWords = {
  headline: ({year, moves, links, targets, proposed}) =>
    proposed
      ? `${year}, with ${listed([links !== "0" && some(links, "link"), targets !== "0" && some(targets, "target")].filter((part) => part !== false))}: ${listed(moves.map(moved))}.`
      : `In ${year}, ${listed(moves.map(({rate, before}) => `${rateNames[rate]} is ${before}`))}. Propose links and targets below to see what they would change.`,
  nothing: ({unit, year}) => `${unit} reports no activity for ${year}, so there is nothing to tie money to`,
  nothingHere:
    "No activity is reported for this year. That does not mean that nothing was done, only that there is nothing to tie. Years that report activities:",
  year: (year) => String(year),
  basis: {named: "named", inferred: "inferred", proposed: "proposed, in the data", own: "proposed"},
  rates: {
    caption: "By links that documents name, with those an analyst inferred, and with those proposed",
    columns: {
      ...{rate: "Rate", named: "Named only", inferred: "With inferred", proposed: "With proposed"},
      ...{change: "What proposals change", worked: "Worked out, with proposed"}
    },
    names: {
      linked: "Project money with a result ÷ project spending",
      funded: "Activities whose money is known ÷ all activities",
      target: "Results with a target ÷ results with a value"
    },
    worked: ({top, bottom}) => `${top} ÷ ${bottom}`,
    points: (points) => `${points} points`,
    untied: "A target is named or proposed, never inferred. Amounts are in wan yuan (10,000 yuan).",
    note: "The share of results beyond quantity does not depend on links or targets and is left out. What the data already propose counts as proposed too. A rate with proposals is what would be, not what is; once the proposal is among the data, each of its parts opens too."
  },
  form: {
    label: "Propose a link",
    line: "Budget line",
    activity: "Activity",
    choose: "Choose",
    reason: "Reason (optional, up to 60 characters)",
    propose: "Propose",
    lineOption: ({name, amount, project}) =>
      `${name}${amount === "" ? "" : `, ${amount}`}${project ? "" : " (not a project)"}`,
    activityOption: ({name, results}) => `${name} (${results} ${results === "1" ? "result" : "results"})`,
    tied: ", tied already",
    full: "There is no room left in the address. Download the files first, or take some proposals away or shorten their reasons.",
    incomplete: "Choose a budget line and an activity first."
  },
  lines: {
    caption:
      "Budget lines: spending (wan yuan) and the activities tied to them. Projects first, those without any on top; other lines bear on the share of activities alone",
    columns: {line: "Budget line", amount: "Spent", tied: "Activities", choose: "Pick"},
    pick: (name) => `Choose: ${name}`,
    untied: "No activity",
    beyondProjects: "No activity (not a project)",
    nothing: "There is no line and no activity to choose from."
  },
  activities: {
    caption: "Activities: how many results they have and which lines pay for them, those without any on top",
    columns: {activity: "Activity", results: "Results", tied: "Budget lines", choose: "Pick"},
    untied: "Nobody says what pays for it",
    reported: (count) => `${count} ${count === "1" ? "activity" : "activities"}`
  },
  targets: {
    caption: "Results with a value, and their targets",
    columns: {indicator: "Result", value: "Value", target: "Target", reason: "Reason"},
    label: (indicator) => `Proposed target: ${indicator}`,
    reason: (indicator) => `Why this target: ${indicator}`,
    stated: (target) => `${target} (named)`,
    suggested: (target) => `${target} (proposed, in the data)`,
    wrong: "A target is a number with at most six decimals, without a unit or commas.",
    none: "No result of this year has a value, so there is nothing to set a target for."
  },
  chips: {
    link: ({line, activity}) => `Proposed: ${line} ↔ ${activity}`,
    target: ({indicator, target}) => `Proposed: ${indicator}, target ${target}`,
    because: (label, reason) => `${label} (${reason})`
  },
  files: {
    none: "Nothing is proposed yet. Once something is, its files are here.",
    button: (file) => `Download ${file}`,
    steps: ({folder}) => [
      "Download each of the files below.",
      `Make the folder ${folder} and put the files of links and targets there.`,
      "Add the row of the list of documents to the end of the file of that name in the data folder, without its header.",
      "Build again: the rates with proposals are those of this page."
    ],
    note: "The document is an analysis and each of its links says that it is proposed, so that it never passes for what the unit published. A reason stands in both languages as you wrote it: translate the other."
  }
};
