import type {InputUnit} from "../scoring/template.js";
import type {ScorePageWords} from "../scores/text.js";

const units: Readonly<Record<InputUnit, string>> = {
  amount: "万元",
  rate: "",
  persons: "persons",
  count: "",
  area: "m²",
  points: "points",
  answer: ""
};

const inUnit = (number: string, unit: InputUnit) => {
  if (units[unit] === "") return number;
  const one = number === "1" && (unit === "points" || unit === "persons");
  return `${number} ${one ? units[unit].slice(0, -1) : units[unit]}`;
};

const pointsOf = (number: string) => inUnit(number, "points");
const inputsOf = (count: string) => `${count} ${count === "1" ? "figure" : "figures"}`;

/** The English words of the page of scores. */
export const scorePageWords: ScorePageWords = {
  headline({year, total, missing, conflicting, known, all}) {
    if (!total)
      return `${year}: ${known} of ${all} indicators have a value${missing ? `, ${inputsOf(missing)} still missing` : ""}; this framework gives no points, so there is no total`;
    const whole = total.settled
      ? `${year} scores ${total.least} of ${pointsOf(total.possible)}`
      : `${year} scores between ${total.least} and ${total.most} of ${pointsOf(total.possible)}`;
    const why = [
      missing && `${inputsOf(missing)} still missing`,
      conflicting && `data and entries differ in ${conflicting} ${conflicting === "1" ? "row" : "rows"}`
    ].filter(Boolean);
    return why.length > 0 ? `${whole}: ${why.join(", ")}` : whole;
  },
  summary({counts, grades, every}) {
    const rows = `Rows: ${counts.map(({status, count}) => `${status} ${count}`).join(", ")}.`;
    if (grades === "") return rows;
    return `${rows} ${every ? `The grade is open: ${grades} are all possible.` : `Grade: ${grades}.`}`;
  },
  year: (year) => String(year),
  span: ({least, most}) => `${least}–${most}`,
  answers: {yes: "yes", no: "no"},
  inUnit,
  units,
  choose: {label: "Score sheet", own: (name) => `${name} (your own)`},
  sheet: {
    caption: ({template, unit, year}) => `${unit} ${year} · ${template}`,
    columns: {
      indicator: "Indicator",
      possible: "Out of",
      points: "Points",
      status: "How known",
      working: "Formula and value",
      rule: "Scoring rule"
    },
    part: ({name, points, possible}) => `${name} · ${points} of ${pointsOf(possible)}`,
    excluded: "left out",
    noPoints: "—",
    missing: "missing",
    toEnter: ", enter it",
    notNeeded: "not needed",
    enter: (name) => `(${name})`,
    entered: (value) => `${value} (entered)`,
    stated: (value) => `${value} (another document)`,
    notApplicable: "not applicable",
    data: (value) => `${value} (data)`,
    unreadable: "entry not readable",
    noValue: "not known",
    equals: "=",
    basis: {
      confirmed: "This row was checked against published copies of the sheet",
      general: "This row is from general knowledge of the form, not checked word for word"
    },
    source: (source) => `From: ${source}.`,
    whenNot: (condition) => `Where it does not apply: ${condition}`,
    why: (reason) => `; it does not apply because: ${reason}`,
    evidence: ({source, evidence}) =>
      `Taken from: ${source}${evidence === "" ? "; no evidence given" : `; evidence: ${evidence}`}`,
    readings: "Other readings of the same name",
    own: "This sheet’s own:",
    readingPoints: (points) => `Read this way: ${pointsOf(points)}, not counted in the total`,
    results: "Results with a target:",
    result: {name: "Result", value: "Value", target: "Target", reached: "Reached", share: "Share of the points"},
    item: ({name, points}) => `${name} (${pointsOf(points)}):`,
    band: ({name, range}) => `${name} ${range}`,
    inBand: (name) => `In the band “${name}”`,
    plan: {
      adjusted: "The budget is the adjusted one",
      budget: "The budget is the original one",
      unstated: "The report does not say whether the budget is the original or the adjusted one"
    },
    sourceOf: "From: "
  },
  enter: {
    none: "Nothing is missing.",
    missing: (count) => `${count} missing`,
    entered: (count) => `${count} entered or added`,
    neededBy: (names) => `for ${names}`,
    atStake: (points) => `up to ${pointsOf(points)} at stake`,
    value: "Value",
    unit: "Unit",
    fraction: "fraction (as 0.95)",
    percent: "%",
    between: (range) => `within ${range}`,
    notApplicable: "Does not apply",
    reason: "Why it does not apply",
    evidence: "Evidence",
    source: "Taken from (required)",
    sourceHint: "Which document and table, for instance “Final accounts 2023, table 3”",
    submit: "Enter",
    remove: "Take out",
    other: "Enter something else (also what the data have, to compare)",
    pick: "Choose…",
    said: ({name, value}) => `${name}: ${value}`,
    fault: (fault) =>
      ({
        value: "Enter a number of at most 12 digits and 6 decimals.",
        answer: "Choose yes or no.",
        negative: "This cannot be below nil.",
        beyond: "These points are outside what the rule gives.",
        reason: "Say why it does not apply.",
        source: "Say where it was taken from: a number without a source is not used."
      })[fault]
  },
  keeping: {
    here: "Entries stay in this browser, as a document of figures entered by hand that the other pages and the project file know.",
    kept: "Entered, and kept in this browser’s project.",
    notKept: "Entered, but this browser does not let it be kept: it is gone when the page is closed. Download it.",
    unread: "What was entered before could not be read: the page counts without it. Reload the page to try again.",
    undone: "The last change was taken back.",
    undo: "Undo the last entry",
    refused: (problem) => `Used on this page, but not kept in the project: ${problem}`,
    title: ({unit, year}) => `Entries for the score sheet of ${unit}, ${year}`
  },
  file: {
    download: "Download the entries (inputs.csv)",
    name: ({unit, year}) => `${unit} ${year} score sheet entries inputs.csv`,
    choose: "Read an inputs.csv",
    taken: ({file, count}) => `${count} entries taken from “${file}”; they can be undone.`,
    notInputs: (file) => `“${file}” holds no entries: it must have the columns of the file that is downloaded here.`,
    unreadable: (file) => `“${file}” could not be read: it does not open, or its text is not UTF-8, UTF-16 or GB18030.`,
    faults: ({count, names}) =>
      `${count} not taken (a unit or year that is not here, no source, or a value that cannot be read): ${names}.`,
    note: "The columns are those of inputs.csv in the data: fill it in with a spreadsheet program and read it again."
  },
  hangsOn: {
    title: ({name, points}) => `Of what is missing, “${name}” moves the total most: ${pointsOf(points)}`,
    subtitle: "By how many points the range of the total shrinks at the most once a missing figure is known",
    none: "Nothing that is missing moves the total.",
    noPoints: "This framework gives no points: there is no total to move.",
    points: pointsOf,
    rest: (count) => `${count} more move it less; the table has them.`,
    alone: "settles its row alone",
    caption: "What is missing, and the total",
    columns: {
      input: "Missing",
      points: "Points at stake",
      worst: "Total at worst",
      best: "Total at best",
      grade: "Grades possible",
      rows: "Indicators"
    },
    gradeMoved: ({worst, best}) => `worst: ${worst}; best: ${best}`,
    gradeKept: "unchanged",
    grades: "What would change the grade",
    toHigher: ({grade, needed}) =>
      `From the best that is possible now, ${pointsOf(needed)} more would reach “${grade}”.`,
    wouldRaise: (names) => `Regaining what is lost in any one of these would do: ${names}.`,
    toLower: ({grade, spare}) =>
      `From the worst that is possible now, losing more than ${pointsOf(spare)} would fall to “${grade}”.`,
    wouldLower: (names) => `Losing what is certain in any one of these would do: ${names}.`,
    ungraded: "This sheet has no grades.",
    everyGrade: "Every grade is still possible: fill in what is missing first."
  },
  compared: {
    overYears: {
      title: ({from, to}) => `Totals on the same sheet, ${from}–${to}`,
      single: "There are figures of one year only: nothing to compare.",
      column: "Year"
    },
    overUnits: {
      title: ({year, count}) => `Totals of ${count} units on the same sheet, ${year}`,
      single:
        "No other unit of the same kind has figures of this year; synthetic data are compared with synthetic alone.",
      column: "Unit"
    },
    subtitle: "Solid up to what is certain, dashed up to what is possible, outlined up to what there is to get",
    noPoints: "This framework gives no points: totals are not compared.",
    of: ({points, possible}) => `${points} of ${pointsOf(possible)}`,
    missing: (count) => `${inputsOf(count)} missing`,
    columns: {total: "Total", possible: "To get", grades: "Grades possible", missing: "Missing"}
  },
  warnings: {
    none: "No sign of an empty exercise. That only says that none of these rules fired, not that the score can be trusted.",
    lead: "Signs that the score may be an empty exercise and deserves a second look; they take no points off."
  },
  own: {
    drop: {label: "Your own score sheet", hint: "Drop a score sheet (.json) here", choose: "Choose a score sheet"},
    taken: ({name, kept}) =>
      `“${name}” was read and is in use. ${kept ? "It stays in this browser alone." : "This browser does not let it be kept: it is gone when the page is closed."}`,
    wrong: ({file, count}) => `“${file}” was not taken: ${count} ${count === "1" ? "problem" : "problems"}.`,
    more: (count) => `${count} more`,
    unreadable: (file) => `“${file}” is too large for a score sheet.`,
    list: "Score sheets at hand",
    remove: (name) => `Remove “${name}”`,
    removed: (name) => `“${name}” was removed.`,
    download: (name) => `Download: ${name}`,
    shelf: "Download",
    note: "Download one, change its indicators, points, formulas and rules, and bring it back. Points must add up at every level, and formulas may name only figures that are known or defined in the file."
  },
  csv: {
    button: "Download the sheet (CSV)",
    name: ({unit, year, template}) => `${unit} ${year} ${template}.csv`,
    columns: {
      section: "Section",
      group: "Group",
      indicator: "Indicator",
      possible: "Points to get",
      points: "Points",
      status: "How known",
      working: "Working",
      value: "Value",
      missing: "Missing",
      reason: "Why",
      rule: "Scoring rule",
      basis: "Basis of the rule",
      readings: "Other readings"
    },
    blank: "(missing)",
    total: "Total"
  },
  signs: {computed: "●", entered: "◆", notApplicable: "／", missing: "○", conflicting: "≠"}
};
