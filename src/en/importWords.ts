import {contractWords} from "./contractWords.js";
import type {ImportWords} from "../importing/text.js";
import {templateWords} from "./templateWords.js";

const some = (number: string, one: string, many = `${one}s`) => `${number} ${number === "1" ? one : many}`;

/** The English words of the page 导入. */
export const importWords: ImportWords = {
  title: "Put your own budget tables beside these",
  promise:
    "Files are read and computed in this browser, on this machine, and sent nowhere: the page’s policy forbids it. CSV, TSV and XLSX are read, a whole folder or a ZIP archive too; the encoding (UTF-8, GBK, UTF-16) is recognised.",
  ready: {
    preparing: "Getting ready: all that this page will need is loaded first.",
    done: "Ready: from here on this page asks the network for nothing.",
    failed: "Not ready: open this page again with a network."
  },
  drop: {
    label: "Put files in",
    hint: "Drop files here, or",
    files: "Choose files",
    folder: "Choose a folder",
    nothing: "No table was found in these files."
  },
  steps: {
    label: "Progress",
    names: {
      reading: (file) => `Reading “${file}” …`,
      understanding: (file) => `Finding the amounts in “${file}” …`,
      drafting: () => "Matching lines and putting the amounts in order …",
      checking: () => "Checking forms and references …"
    },
    stop: "Stop",
    stopped: "Stopped: nothing was taken. To begin again, put the files in once more.",
    failed: (reason) =>
      `This was not done: the browser says “${reason}”. Nothing was taken; if the files are large, try them in smaller parts.`
  },
  found: ({files, sheets, rows, amounts}) =>
    `${some(files, "file")} with ${some(sheets, "table")} and ${some(rows, "row")}: ${some(amounts, "amount")} read.`,
  questions: {
    title: "What only you can say",
    none: "Nothing is left to ask.",
    asks: {
      organisation: "Whose figures are these?",
      currency: "Which currency are the amounts in?",
      amountUnit: "What is one unit of the amounts?",
      year: "Which year are these figures of?",
      stage: "Are these budgets or final accounts?",
      side: "Are the lines below income or spending? Say so line by line under “Lines”."
    },
    of: (question, sheet) => `${sheet}: ${question}`,
    choose: "Choose",
    onThePage: "Only you can say this: do so on the page “Import”. Until then nothing is checked.",
    amountUnits: {
      1: "single units",
      1000: "thousands",
      10000: "ten thousands (wan)",
      1000000: "millions",
      100000000: "hundred millions (yi)"
    },
    sides: {income: "Income", expenditure: "Spending"},
    currencies: {
      ...{CNY: "Chinese yuan", HKD: "Hong Kong dollar", USD: "US dollar", EUR: "Euro", GBP: "Pound sterling"},
      JPY: "Japanese yen"
    },
    documentTitle: "A name for this document",
    undo: "Take back the last correction"
  },
  sheet: {
    name: (file, sheet) => (sheet === null ? file : `${file} · ${sheet}`),
    encodings: {
      ...{"utf-8": "UTF-8", "utf-8-bom": "UTF-8 with a mark", "utf-16le": "UTF-16", "utf-16be": "UTF-16, big-endian"},
      ...{gb18030: "GBK / GB18030", xlsx: "Excel workbook"}
    },
    delimiters: {",": "commas", "\t": "tabs", ";": "semicolons", "|": "bars"},
    understood: ({encoding, delimiter, header, unit}) =>
      `${[encoding, delimiter, `header in row ${header}`, `unit of amounts: ${unit}`].filter((text) => text !== "").join(", ")}.`,
    contract: (table) =>
      `This is the notebook’s own table “${table}”: its columns are known, and nothing has to be matched.`,
    unread:
      "No header with a column of amounts was recognised: say which rows are the header, or leave this table out.",
    remembered: "A table of the same form was imported before: this one is read with what was corrected then.",
    forget: "Drop the corrections and guess again",
    skip: "Leave this table out",
    take: "Take this table",
    preview: "First rows, and what each column is",
    row: "Row",
    roles: {
      ...{account: "line", code: "code", amount: "amount", unit: "organisation", year: "year", period: "month"},
      ...{stage: "stage", fund: "fund", side: "income or spending", note: "note", ignored: "not used"}
    },
    roleOf: (header) => `Column “${header}” is`,
    kinds: {above: "above", header: "header", blank: "blank", data: "data", total: "total", note: "note"},
    headerFrom: "Header from row",
    headerTo: "to row",
    amountUnit: "Amounts in",
    unknown: "not stated",
    dash: "A dash means",
    dashes: {nothing: "not stated", nil: "nil"},
    year: "Year",
    stage: "Stage",
    stages: {proposed: "draft budget", budget: "budget", adjusted: "adjusted budget", actual: "final account"},
    tally: ({rows, used, faulty, without}) =>
      `${some(rows, "row")}: ${used} used, ${faulty} that cannot be read, ${without} without an amount.`,
    more: (rows) => `${some(rows, "more row")} not shown here, read in the same way.`
  },
  faults: {
    title: (count) => `${some(count, "place")} cannot be read`,
    none: "Everything could be read.",
    download: "Download the list",
    more: (rest) => `Show more (${rest} left)`,
    columns: {place: "Where", value: "As it stands", rule: "Why", mend: "What to do"},
    rules: {
      empty: {what: "the file is empty", mend: "Give a file that holds something."},
      left_out: {what: "left behind by a system or an office program", mend: "Nothing to do."},
      unreadable: {
        what: "cannot be read: it was changed or moved after it was chosen, or may not be read",
        mend: "Save it, close whatever has it open, and choose it again."
      },
      too_large: {what: "larger than a browser can hold", mend: "Split it by year or unit."},
      not_a_table: {what: "no table", mend: "Save it as XLSX or CSV."},
      web_page: {what: "in fact a web page", mend: "Open it in a spreadsheet program and save it as XLSX."},
      pdf: {what: "in fact a PDF", mend: "Ask for the spreadsheet, or convert it to XLSX."},
      old_workbook: {what: "the old XLS format", mend: "Open it in a spreadsheet program and save it as XLSX."},
      locked_workbook: {what: "the workbook has a password", mend: "Save it without the password."},
      broken_workbook: {what: "the workbook is damaged", mend: "Let a spreadsheet program repair and save it."},
      other_archive: {what: "an archive of another kind", mend: "Unpack it, or make it a ZIP."},
      locked_archive: {what: "the archive has a password", mend: "Unpack it first."},
      broken_archive: {what: "the archive is damaged", mend: "Pack or download it again."},
      not_text: {what: "neither text nor a workbook", mend: "Save it as CSV (UTF-8) or XLSX."},
      quotes: {what: "quotes do not pair: what follows cannot be told apart", mend: "Mend the quotes on this line."},
      not_data: {
        what: "a note, an example or a list of the template, not data",
        mend: "Nothing to do; to use an example row as data, delete the # mark in its first column."
      },
      unfilled: {
        what: "a table of the template that is not filled in: nothing was read of it",
        mend: "Fill it in and give it again, or leave it."
      },
      no_header: {what: "no header recognised", mend: "Say above which rows are the header."},
      no_amounts: {what: "no column of amounts", mend: "Say above which column holds amounts."},
      duplicate_header: {what: "two columns of one name", mend: "Rename one, or do not use it."},
      too_many_cells: {what: "an amount below no header", mend: "Quote what has commas in it, or head the column."},
      not_a_number: {what: "the amount is no number", mend: "Make it a number, or leave the cell blank."},
      scientific: {what: "scientific notation: digits are lost", mend: "Format the cells as numbers and save again."},
      too_precise: {what: "more than six decimals", mend: "Round to the decimals of the table."},
      too_long: {what: "too long a number", mend: "Check the unit of the amounts."},
      date_for_number: {what: "a date among amounts", mend: "Format the cells as numbers and enter the amount."},
      formula_error: {what: "a formula without a result", mend: "Mend the formula, or paste its value."},
      not_a_year: {what: "no year", mend: "Write it like 2024 or FY2024."},
      not_a_period: {what: "no month", mend: "Write it like 2024-06."},
      no_year: {what: "the year is not known", mend: "Choose the year above, or add a column."},
      no_account: {what: "the line is not named", mend: "Enter the line’s name or code."},
      unknown_stage: {what: "neither budget nor final account", mend: "Write budget, adjusted or actual."},
      unknown_fund: {
        what: "a fund that is not known",
        mend: "Use the funds’ standard names, or do not use the column."
      },
      unknown_side: {what: "neither income nor spending", mend: "Write income or spending."},
      twice: {what: "two different totals of one line", mend: "Find out which is right, and delete the other."}
    }
  },
  lines: {
    title: ({lines, proposed}) =>
      proposed === "0"
        ? `All ${lines} lines were found in the chart of accounts`
        : `Of ${some(lines, "line")}, ${proposed} ${proposed === "1" ? "is" : "are"} new and will be added to the chart of accounts`,
    note: "Matched by code first, then by name; what is wrong can be changed. A new line is added below the one chosen.",
    columns: {printed: "Line in your table", account: "Line of the chart", how: "How it was found", amounts: "Amounts"},
    by: {
      code: "by code",
      name: "by name",
      variant: "by a usual variant",
      total: "total",
      proposed: "new",
      chosen: "your choice"
    },
    renamed: "same code, another name",
    between: (names) => `could also be ${names.join(", ")}`,
    takeAs: (line) => `“${line}” is`,
    more: (rest) => `Show more (${rest} left)`,
    newBelow: (side) => `New: ${side}`
  },
  take: {
    button: "Take into the notebook",
    waiting: "Something above is still to be said first.",
    taken: ({title, amounts}) =>
      `“${title}” is in the notebook with ${some(amounts, "amount")}. Each number opens to its cell in your table.`,
    see: "See income and spending",
    refused: (count) =>
      `${some(count, "place")} would break the rules, so nothing was taken; what was there is unchanged.`
  },
  contract: contractWords,
  kept: {
    title: (documents) => `Your own documents in the notebook: ${documents}`,
    none: "The notebook holds none of your own documents.",
    remove: (title) => `Remove “${title}”`,
    removed: (title) => `“${title}” was removed.`,
    undo: "Undo",
    changed: ({added, removed, changed}) =>
      `Against the one it replaces: ${some(added, "figure")} added, ${removed} gone, ${changed} changed.`,
    moreChanges: (rest) => `Show more (${rest} left)`,
    saveChanges: "Download all changes",
    changes: {place: "Where", before: "Before", after: "Now"},
    unstored:
      "The browser would not keep it (no room, or not allowed): it is gone with this page, so download the project file.",
    download: "Download the project file",
    open: "Open a project file",
    opened: (documents) => `Opened, with ${some(documents, "document")}.`,
    broken: (fault) =>
      `The project file cannot be opened: ${
        {
          not_json: "it is cut off, or no project file",
          not_a_project: "it is no project of this notebook",
          newer: "a newer version has saved it",
          damaged: "what it holds is damaged"
        }[fault]
      }. What was there is unchanged.`
  },
  templates: templateWords
};
