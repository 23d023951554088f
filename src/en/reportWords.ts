import type {ReportWords} from "../report/text.js";

/** The English words of the page 报告. */
export const reportWords: ReportWords = {
  title: "Give a report, and hold every figure of it against the data",
  about:
    "Every figure that the report states is found and compared with the data of the unit and year chosen above; then the report is held against itself. All of it goes by rules, without a language model, and the report does not leave this machine. Reports are read in Chinese.",
  drop: {
    label: "Report",
    hint: "Drop a report here (Word’s .docx, .txt, .md, .html)",
    choose: "Choose a report"
  },
  paste: "Or paste the report’s text here",
  check: "Check",
  reading: "Reading the report…",
  faults: {
    unreadable:
      "This file cannot be read: it is neither a Word file nor text. Save it as .docx in Word or WPS, and give that.",
    old: "This is a .doc file of Word 97–2003. Save it as .docx in Word or WPS, and give that.",
    other:
      "This is a PDF file, whose text cannot be read reliably. Give the Word file it was made of, or paste its text.",
    empty: "There is no text in this file."
  },
  headline: ({statements, agrees, differs, open}) =>
    `The report states ${statements} figures: ${agrees} agree with the data, ${differs} differ, ${open} have nothing to compare with or cannot be read`,
  none: "No figure was found in this text.",
  coverage: ({statements, matched, open, findings}) =>
    `${statements} statements were found, ${matched} compared with the data, ${open} not. Places to look at in the report itself: ${findings}.`,
  against: ({unit, year, synthetic}) =>
    `Compared with the data of ${unit} for ${year}${synthetic ? ", which are synthetic" : ""}.`,
  filter: "Show only",
  statuses: {
    agrees: "Agrees",
    rounding: "Agrees within rounding",
    differs: "Differs",
    elsewhere: "Another scope",
    nothing: "Nothing to compare with",
    unread: "Cannot be read"
  },
  meanings: {
    agrees: "The same as in the data, to the decimals printed.",
    rounding: "Printed roughly, or with fewer decimals than the data, and the same within that.",
    differs: "The data have another value for the same figure.",
    elsewhere: "Said of another unit or another year, which these data are not of.",
    nothing: "The data have no such figure.",
    unread: "Without a unit, contradicting itself, not filled in, or a percentage of nothing: no figure."
  },
  findings: {
    title: "The report itself",
    kinds: {
      parts: "The parts do not add up to the whole",
      derived: "Not what the amounts printed give",
      twice: "The same figure is printed with two values",
      unitMissing: "No unit is printed",
      unitChanges: "The unit of money changes within the sentence",
      direction: "Up and down at once, or against its sign",
      residue: "Left by a template or a program",
      noBase: "A percentage of 0, with nothing to compare with",
      numbering: "A number that does not follow the one before",
      unread: "No figure that can be read"
    },
    expected: (value) => `from the context it should be ${value}`,
    none: "Nothing in the report contradicts the rest of it."
  },
  text: "The report",
  list: "Statements",
  expected: (value) => `Data: ${value}`,
  rows: "Rows of the data",
  readAs: ({year, name, kind}) =>
    `The words alone can be read in several ways; found to be of ${year}, ${name}: ${kind}`,
  opinion: "My opinion",
  opinions: {open: "Not looked at", confirmed: "Confirmed", corrected: "Corrected", dismissed: "Dismissed"},
  remarked: ({confirmed, corrected, dismissed}) =>
    `Of these I confirmed ${confirmed}, corrected ${corrected} and dismissed ${dismissed}.`,
  correction: {
    title: "What it is of",
    account: "Line or indicator",
    unknown: "(not read)",
    measure: "It says",
    measures: {
      ...{level: "The final amount", budget: "The budget", change: "Change on the year before"},
      ...{growth: "Growth on the year before", completion: "Share of the budget", share: "Share of its whole"},
      ...{points: "Change in percentage points", toBudget: "Difference to the budget"},
      count: "How many"
    },
    year: "Year",
    money: "Unit of money",
    moneyUnits: {
      "1": "元 (yuan)",
      "1000": "千元 (1,000 yuan)",
      "10000": "万元 (10,000 yuan)",
      "1000000": "百万元 (million yuan)",
      "100000000": "亿元 (100 million yuan)"
    },
    of: "Of",
    own: "This unit",
    other: "Another unit",
    apply: "Check it so"
  },
  kept: "Opinions and corrections are kept in this browser only.",
  stated: {
    title: "No data for this report yet? Turn it into tables",
    about:
      "The amounts and comparisons that the report states become tables (CSV), each row with its words as source, for a person to review. What is vague, unclear, said of others or no money stands in none of them, and is listed.",
    year: "Year of the report",
    make: "Make the tables",
    document: ({unit, year}) => `${unit}${year}年度自评报告（由报告文字整理）`,
    made: ({rows, left}) => `${rows} rows made; ${left} statements became none.`,
    failed: "The tables could not be made. Try once more.",
    save: "Download the tables (ZIP)",
    next: "Once reviewed, give the archive to",
    page: "Import",
    left: "Statements that became no row",
    columns: ["Printed", "Context", "Reason"],
    reasons: {
      inexact: "Rounded, a range, not filled in or without a unit: no exact number",
      unknown: "What it is of is not clear",
      elsewhere: "Said of another unit, or of what is planned",
      counted: "No money: people, cases and the like go into the templates",
      conflict: "Another figure stands in its place already"
    }
  },
  draft: {
    about:
      "Drafts the report of the unit and year chosen above in its nine sections, in Chinese, as the form wants it. Every sentence with a number is written from the data; what they lack is left as 【待填】 for a person to fill in. Problems and measures are those of the data, as drafts.",
    begin: "Draft",
    drafting: "Drafting…",
    drafted: (blanks) => `Drafted, with ${blanks} blanks to fill in.`,
    failed: "The draft failed. Try once more.",
    edit: "The draft, to be gone on with",
    check: "Check this draft",
    word: "Download as a Word file",
    sources: "数字的出处"
  },
  files: {
    csv: "Download the list (CSV)",
    html: "Download the report with its marks (HTML)",
    name: "report-check",
    columns: ["No.", "Printed", "Context", "Finding", "Data", "Rows of the data", "My opinion"]
  }
};
