import type {ContractWords} from "../contract/text.js";

const or = (names: readonly string[]) => names.join(" or ");
const headerOf = ({columns}: {columns: readonly string[]}) => `the header is ${columns.join(",")}`;
const pairQuotes = () => "pair the quotes, and double one that belongs to the text";
const rowIsOf = (columns: number) => `where the header has ${columns}`;

type Condition = Parameters<ContractWords["condition"]["is"]>[0];

const condition = (states: Condition, verb: string) =>
  Object.entries(states)
    .map(([name, state]) => {
      if (state === "set") return `\`${name}\` ${verb} filled`;
      if (state === "empty") return `\`${name}\` ${verb} empty`;
      const values = state.map((value) => `\`${value}\``).join(", ");
      return `\`${name}\` ${verb} ${state.length === 1 ? values : `one of ${values}`}`;
    })
    .join(" and ");
const is = (states: Condition) => condition(states, "is");
const mustBe = (states: Condition) => condition(states, "must be");

const forms: ContractWords["forms"] = {
  text: "text without spaces at its ends",
  id: "a kebab-case ASCII id",
  integer: "a whole number",
  decimal: "a number with at most six decimals",
  boolean: "true or false",
  date: "a date like 2024-03-31",
  period: "a month like 2024-06",
  source: "a place like 二(三)1·2#3 (section, sentence, ordinal of the figure in it)",
  year: "a year of four digits",
  count: "a whole number, nil or more",
  currency: "three capital letters like CNY",
  tree: "`main`, `controlled`, `functional` or `import:<id>`",
  check_name: "the name of a check"
};

const slips: ContractWords["slips"] = {
  spaces_at_ends: "take the spaces off its ends",
  spaces: "take the spaces out",
  capitals: "write small letters",
  underscores: "join its words with hyphens",
  letters_of_ids: "use letters a to z, digits and hyphens",
  decimals: "write it without decimals",
  separators: "write it without separators",
  exponent: "write its digits out, without an exponent",
  plus_sign: "leave out the plus sign",
  decimal_comma: "write a point before the decimals and no other separators",
  too_precise: "write the decimals that are printed",
  bare_point: "write a digit on both sides of the point",
  full_width_digits: "write half-width digits",
  unit: "write the number alone, its unit stands elsewhere",
  capital_boolean: "write it in small letters; a spreadsheet makes capitals of it",
  date_form: "write four, two and two digits with hyphens",
  month_form: "write year and month with a hyphen; a spreadsheet may have turned it into a date",
  full_width_brackets: "write half-width brackets",
  place_form: "write section·sentence#ordinal"
};

/** The English words of the data contract. */
export const contractWords: ContractWords = {
  broken: "data/ breaks the contract:",
  sentence: ({what, mend}) => `${what}: ${mend}.`,
  rules: {
    missing_file: {what: () => "the file is missing", mend: () => "with no rows it still has its header"},
    too_deep: {what: () => "the file stands too deep", mend: () => "a document's folder holds no folders"},
    no_table: {
      what: () => "the file is no table of the contract",
      mend: ({scope, files}) =>
        `${scope === "data" ? "data/ holds documents' folders and" : "a document's folder holds only"} ${files.join(", ")}`
    },
    folder_without_document: {
      what: () => "the folder is no document",
      mend: ({value}) => `add "${value}" to data/documents.csv, or rename it`
    },
    document_without_folder: {
      what: ({value}) => `"${value}" has no folder with files`,
      mend: ({value}) => `add data/${value}/`
    },
    not_utf8: {what: () => "the file holds bytes that are not UTF-8", mend: () => "save it as CSV UTF-8"},
    bare_return: {
      what: () => "the line ends with a bare carriage return",
      mend: () => "save the file with line feeds"
    },
    open_quote: {what: () => "a quote is opened and never closed", mend: pairQuotes},
    stray_quote: {what: () => "a closing quote stands in a cell", mend: pairQuotes},
    no_header: {what: () => "the file has no header", mend: headerOf},
    missing_column: {what: () => "the column is missing", mend: headerOf},
    unknown_column: {what: ({value}) => `"${value}" is not a column here`, mend: headerOf},
    column_twice: {what: () => "the column stands twice", mend: headerOf},
    column_elsewhere: {what: ({expected}) => `the column stands where ${expected} should`, mend: headerOf},
    blank_line: {what: () => "the line is blank", mend: () => "take it out"},
    too_many_cells: {
      what: ({cells, columns}) => `the row has ${cells} cells ${rowIsOf(columns)}`,
      mend: () => "put a cell that holds a comma in quotes"
    },
    too_few_cells: {
      what: ({cells, columns}) => `the row has ${cells} cells ${rowIsOf(columns)}`,
      mend: () => "an empty cell keeps its comma"
    },
    repeated_key: {
      what: ({key, earlier}) => `the row repeats the key (${key.join(", ")}) of line ${earlier}`,
      mend: ({apart}) => `take one out${apart === null ? "" : `, or tell them apart by \`${apart}\``}`
    },
    unfit_cells: {
      what: ({expect, where}) => `${mustBe(expect)} where ${is(where)}`,
      mend: () => "correct one or the other"
    },
    parts_unsaid: {
      what: ({part}) => `the cell is empty, and line ${part} is a part of this row`,
      mend: () => "write `complete` or `partial`"
    },
    parts_of_none: {
      what: ({wholes}) => `no row names this one in \`${wholes}\` as its whole`,
      mend: () => "empty the cell"
    },
    empty_cell: {
      what: () => "the cell is empty, and every row states it",
      mend: ({meaning}) => meaning.replace(/\.$/, "")
    },
    unlisted_value: {
      what: ({value, values}) => `"${value}" is not one of ${values.join(", ")}`,
      mend: () => "write one of them"
    },
    wrong_form: {
      what: ({value, form}) => `"${value}" is not ${forms[form]}`,
      mend: ({slip}) => (slip === null ? "correct it" : slips[slip])
    },
    no_such_day: {
      what: ({value}) => `"${value}" is not a day of the calendar`,
      mend: () => "write one that its month has"
    },
    month_of_another_year: {
      what: ({value, year}) => `"${value}" is not a month of fiscal year ${year}`,
      mend: () => "correct the month or the year"
    },
    unknown_row: {
      what: ({value, table, name, of}) =>
        `"${value}" is no ${name} of ${of === "data" ? "" : of === "own" ? "this document's " : `${of.document}'s `}${table}.csv`,
      mend: ({through}) =>
        `correct it, or add the row there${through === null ? "" : `, or name its document in \`${through}\``}`
    },
    row_with_another: {
      what: ({value, table, columns}) =>
        `"${value}" stands in ${table}.csv, but with another ${or(columns)} than this row's`,
      mend: () => "name another row, or correct one of the two"
    },
    row_with_the_same: {
      what: ({value, columns}) => `"${value}" has the same ${columns.join(" and ")} as this row`,
      mend: () => "name a row that has another"
    },
    circle: {
      what: ({value, round}) => `"${value}" comes back to itself (${round.join(" → ")})`,
      mend: () => "empty one of these cells, or name another row in it"
    }
  },
  ...{forms, slips, condition: {is, mustBe}}
};
