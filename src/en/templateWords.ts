import type {TemplateWords} from "../templates/text.js";

/** The English words of the templates on the page 导入. */
export const templateWords: TemplateWords = {
  title: "Start from a template",
  about:
    "There is a template of every table that the notebook knows: what a column means and how it is filled stands below the header, and what can be chosen has a list. Take it blank, with one example row, or filled from a document in the notebook, to be changed and given back; one just taken in is in the list once this page is opened again. Rows with a # in the first column are notes and examples, never data. Whatever is given back needs the table “documents” with it, which says whose figures they are.",
  caution:
    "A spreadsheet program that opens CSV drops zeros before a code and at the end of a decimal: to edit in one, use XLSX.",
  content: "Filled with",
  blank: "Nothing but an example row",
  tables: "Tables",
  all: "All tables",
  table: (name, grain) => `${name}: ${grain}`,
  workbook: "Download XLSX",
  csv: "Download CSV",
  making: "Making the file …",
  made: ({file, tables, rows}) =>
    `${file} is made: ${tables} ${tables === "1" ? "table" : "tables"}, ${rows} filled ${rows === "1" ? "row" : "rows"}.`,
  failed: "No file was made: the database did not start. Try again, or reload the page.",
  marks: {note: "Notes", example: "Example, not read"},
  note: ({meaning, required, form}) => `${meaning} ${required ? "Always filled" : "May be empty"}: ${form}.`,
  chosen: "choose from the list",
  named: (table) => `an id from the table ${table}`,
  forms: {
    text: "text",
    id: "small letters and digits, joined by hyphens",
    integer: "a whole number",
    decimal: "a number with its decimals as printed, 10.00 and not 10",
    boolean: "true or false",
    date: "a date like 2024-03-31",
    period: "a month like 2024-06",
    source: "like 二(三)1·2#3, for section, sentence and which figure in it"
  },
  truths: {true: "yes", false: "no"},
  values: {
    level: {
      ...{province: "province", city: "city", county: "county or district", township: "township or street"},
      ...{national: "national", media: "praise in the media"}
    },
    kind: {
      self_evaluation: "performance self-evaluation report",
      ...{budget: "published budget", final_accounts: "published final accounts"},
      ...{import: "import", entered: "entered by hand", analysis: "an analyst’s annotations, not what was published"},
      ...{threshold: "a limit that checks go by", rank: "the order that findings are told in"},
      ...{rate: "rate, in per cent as printed", growth: "growth, in per cent as printed"},
      ...{delta: "change, in the document’s amount unit", share: "share, in per cent as printed"},
      quantity: "how much was done or handed out, how many took part",
      ...{quality: "meeting a standard: passed, certified, ranked, honoured", timeliness: "done by a stated time"},
      ...{cost: "what a unit of it took, or a limit kept", benefit: "a change in people’s lives or in the district"},
      satisfaction: "what those served think of it"
    },
    amount_unit: {
      ...{1: "yuan", 1000: "thousands of yuan", 10000: "ten thousands of yuan (wan)", 1000000: "millions of yuan"},
      100000000: "hundred millions of yuan (yi)"
    },
    side: {income: "income", expenditure: "spending", balance: "balance carried over"},
    scheme: {
      economic: "spending by what it buys (economic classification)",
      functional: "spending by what it is for (classification by purpose)",
      union: "trade unions’ chart of accounts"
    },
    uom: {
      ...{fraction: "fraction, 1 is 100%", "currency-unit": "unit of currency, such as yuan"},
      ...{count: "count", place: "place in an order, the smaller first"}
    },
    measure: {
      ...{proposed: "draft budget", budget: "original budget", adjusted: "adjusted budget"},
      actual: "final account or execution"
    },
    base: {
      ...{budget: "original budget", adjusted: "adjusted budget", prior_year: "the same measure a year before"},
      unstated: "a budget, the document does not say which"
    },
    printed_unit: {
      ...{元: "yuan", 千元: "thousands of yuan", 万元: "ten thousands of yuan (wan)", 百万元: "millions of yuan"},
      亿元: "hundred millions of yuan (yi)",
      "?": "no unit printed: the document’s"
    },
    state: {not_applicable: "it does not apply, for the reason given"},
    parts: {complete: "its parts exhaust it", partial: "only some of its parts are stated"},
    kind_basis: {named: "the document names it", inferred: "assigned by the rules"},
    basis: {
      ...{named: "the document says so", inferred: "an analyst, from the wording"},
      proposed: "an analyst, as a suggestion"
    },
    problem_basis: {named: "the document says so", inferred: "an analyst, from the wording"},
    precision: {exact: "a plain figure", about: "about", nearly: "nearly", at_least: "at least"},
    relation: {
      ...{part: "a part of it", stage: "of these, so many got further", money_for: "the amount for these people"},
      unclear: "the document does not make it clear"
    },
    nature: {flow: "of the year", stock: "at its end, never added over years"},
    money: {
      ...{paid: "paid by the unit", in_kind: "given in kind by the unit", third_party: "paid by somebody else"},
      involved: "at stake, not paid"
    },
    direction: {higher: "higher is better", lower: "lower is better", closer: "the nearer to 100% the better"}
  },
  lists: {sheet: "lists", title: "What cells can be chosen from; not read as data", label: "Name or meaning"}
};
