import type {AskWords} from "../ask/text.js";
import {askColumnWords} from "./askColumnWords.js";

/** The English words of the page on questions. */
export const askWords: AskWords = {
  nameColumn: "name_en",
  editor: {
    label: "Question in SQL",
    keys: "Ctrl + Enter runs it, Escape stops it. Table and column names are offered while you type: Tab takes one, and otherwise moves on. One statement at a time, reading only.",
    run: "Run",
    stop: "Stop",
    copyLink: "Copy link",
    linkCopied: "Link copied: it runs this question again",
    notCopied: "This browser does not let the page write to the clipboard"
  },
  state: {
    asking: "Asking…",
    running: (seconds) => `Running for ${seconds} s`,
    answered: ({rows, more, seconds}) =>
      `${more ? `The first ${rows} rows of more` : rows === "1" ? "1 row" : `${rows} rows`}${seconds === null ? "" : `, in ${seconds} s`}.`,
    stoppedByReader: "Stopped: there is no answer. No data changed.",
    stoppedByTime: (seconds) =>
      `Stopped: it was not done after ${seconds} s. No data changed. Narrow the question down, or see whether its tables are joined by their ids.`,
    failedToStart: {
      unsupported: "This browser has no WebAssembly, which the engine runs on. Use Chrome or Edge 109 or newer.",
      forbidden:
        "The browser or its administrator forbids WebAssembly, which the engine runs on. Have it allowed, then run again.",
      memory:
        "This computer has too little memory left. Close some pages or programs, or ask for less, then run again.",
      ended: "The engine stopped half-way; neither the question nor any data were lost. Run again, and it starts anew.",
      unreachable: "The engine or the data did not load. Check the connection, then run the question again.",
      storage:
        "The browser did not give back the documents that you brought in. Let this site keep data, then run again.",
      other: "The engine failed. Run the question again; if that does not help, open the page again."
    }
  },
  answer: {
    title: "Answer",
    none: "No row meets the conditions.",
    cut: (rows) => `Only the first ${rows} rows were fetched. Sorting, charts and downloads hold these rows alone.`,
    shown: (rows, all) => `${rows} of ${all} rows are shown.`,
    showMore: (rows) => `Show ${rows} more`,
    caption: "Answer to the question",
    sort: (column) => `Sort by “${column}”`,
    view: "Show as",
    table: "Table",
    chart: "Chart",
    download: "Download (CSV)",
    file: "answer.csv",
    copy: "Copy table",
    copied: "Copied: paste it into a spreadsheet"
  },
  chart: {
    measure: "Column drawn",
    title: ({measure, label}) => `${measure} by ${label}`,
    shown: (rows, all) => `The first ${rows} of ${all} rows, in the units of the question`,
    all: "In the units of the question",
    source: "Source: the question above",
    why: {
      empty: "There is no chart, since there are no rows.",
      noNumbers: "There is no chart: no column holds numbers to draw.",
      noLabels: "There is no chart: no column of text or years names the rows."
    }
  },
  fault: {
    place: ({line, column}) => `Line ${line}, column ${column}: `,
    engine: "The engine’s own words",
    goTo: "Go to the place",
    candidates: (names) => `Did you mean ${names}?`,
    fullWidth: (mark) => `There is a full-width mark (${mark}) here; SQL takes the plain one.`,
    kinds: {
      empty: () => "nothing is asked yet.",
      several: () => "one statement at a time; a second one begins here.",
      writes: (name) => `${name || "this statement"} would change data, and only reading is possible here.`,
      outside: () => "only the loaded tables can be read here, no files and no addresses.",
      syntax: (name) => (name ? `“${name}” was not expected here.` : "the statement is not complete."),
      column: (name) => (name ? `there is no column “${name}”.` : "there is no such column."),
      table: (name) => (name ? `there is no table “${name}”.` : "there is no such table."),
      function: (name) => (name ? `there is no function “${name}”.` : "there is no such function."),
      conversion: () => "a value cannot be made into the type asked for.",
      memory: () => "the question wants more memory than there is; ask for fewer rows or columns, or sum up first.",
      other: () => "the question cannot be run; the engine’s own words below say why."
    }
  },
  schema: {
    title: "Tables and columns",
    use: "Choose a name to write it into the question. Amounts stand as printed in the tables, and in yuan in the models.",
    search: "Find a table, column or meaning",
    none: "Nothing found.",
    tables: "Tables (what was published)",
    models: "Models (figures made ready)",
    insert: (name) => `Write ${name} into the question`,
    relations: {
      units: "A budget unit",
      documents: "A published document",
      accounts: "A line of a chart of accounts",
      funds: "A source of money",
      check_rules: "A number that the checks go by",
      claims: "A comparison that a document states",
      budget: "An amount",
      reasons: "A reason given for a change",
      staffing: "A head count",
      objectives: "A performance objective",
      themes: "A heading of a document",
      activities: "An event or service",
      outcomes: "A result",
      links: "Money tied to an activity",
      proposed_targets: "A target that an analyst suggests for a result",
      awards: "An honour received",
      problems: "A problem stated",
      improvements: "An improvement announced",
      inputs: "A figure that a form asks for",
      directions: "A word of direction and its sign",
      printed_amounts: "A row of the budget table in yuan, with its interval",
      signed_claims: "A comparison, signed by its word of direction",
      document_figures: "A figure as one document states it",
      reported_figures: "A stated figure, by the document published last",
      claim_figures: "A figure worked out from another and a comparison",
      summed_lines: "An imported table’s line below an account it states no amount of: these add up to it",
      known_figures: "An annual figure: stated, else worked out",
      balance_years: "Opening, income, spending and closing of a unit, year and fund",
      account_years: "An annual figure by unit, year, account, fund and measure",
      lineage: "A term in the formula of a figure",
      account_totals: "An annual figure over all funds",
      fund_totals: "An annual figure by fund, with the total of all",
      fund_plans: "A planned figure by fund: the adjusted budget, else the original",
      planned_totals: "A planned figure over all funds: the adjusted budget, else the original",
      stated_rates: "A rate or growth that a document states",
      account_paths: "An account with its place in its tree",
      chart_changes: "An account that took over another’s code when the chart was revised",
      fund_lines: "A line of an account tree by fund, what is not itemised included",
      account_tree: "A line of an account tree, what is not itemised included",
      outcome_results: "A result with its activity, unit and year",
      activity_links: "A budget line and an activity that are tied, by the strongest basis there is",
      proposed_links: "A budget line and an activity that only a suggestion ties",
      activity_indicators: "An activity with how many results it has, and whether its money is known",
      activity_kinds: "An activity and a kind of indicator, with how many results of it there are",
      aligned_lines: "A line of a unit’s spending in a year, with the activities and results tied to it",
      staff_years: "A head count of a unit’s year, by the document published last",
      unit_years: "A year that a unit has figures for"
    },
    meaning: ({relation, kind, column, contract}) => {
      const own = askColumnWords[`${relation}.${column}`] ?? askColumnWords[column];
      return kind === "model" ? (own ?? contract) : (contract ?? own);
    }
  },
  examples: {
    title: "Examples",
    use: "Choose one to run it, then change it. The example units are synthetic: do not add them to real ones.",
    questions: {
      cost_per_person: {
        title: "What did aid and visits cost per person or household?",
        comments: [
          "Money given, divided by the persons or households it was given to.",
          "Only what the unit paid or gave in kind; what others paid is left out."
        ],
        columns: {
          unit: "Unit",
          year: "Year",
          activity: "Activity",
          people: "Number",
          uom: "Of",
          yuan: "Money (yuan)",
          each: "Each (yuan)"
        }
      },
      never_spent: {
        title: "Which lines are budgeted every year and never fully spent?",
        comments: ["Spending lines with three or more budgets, every one of them above what was spent."],
        columns: {
          unit: "Unit",
          line: "Line",
          years: "Years",
          planned: "Budget, all years (wan yuan)",
          spent: "Spent, all years (wan yuan)",
          unspent: "Unspent, all years (wan yuan)"
        }
      },
      restated: {
        title: "Which figures did a later document restate, and by how much?",
        comments: ["One unit, year, account, fund and measure, stated differently by two documents."],
        columns: {
          unit: "Unit",
          year: "Year",
          line: "Line",
          fund: "Fund",
          earlier: "Earlier document",
          before: "Before (wan yuan)",
          later: "Later document",
          after: "After (wan yuan)",
          change: "Change (wan yuan)"
        }
      },
      underspent_results: {
        title: "What was achieved although its money was not spent?",
        comments: ["A document ties the line to the result, under 90% of it was spent, and the target was met."],
        columns: {
          unit: "Unit",
          year: "Year",
          line: "Line",
          planned: "Budget (wan yuan)",
          spent: "Spent (wan yuan)",
          executed: "Execution (%)",
          result: "Result",
          target: "Target",
          reached: "Reached"
        }
      },
      december: {
        title: "Is there a year-end rush: how much of a year is spent in December?",
        comments: [
          "The cumulative amount to December less the one to November is December alone.",
          "An even month is 8.33%; look at what is far above."
        ],
        columns: {
          unit: "Unit",
          line: "Line",
          spent: "Spent in the year (wan yuan)",
          december: "Spent in December (wan yuan)",
          share: "December’s share (%)"
        }
      },
      handed_out: {
        title: "How much money do the example units say they paid out each year?",
        comments: ["Amounts among the results that the units paid, by year; no running totals, no parts of others."],
        columns: {year: "Year", results: "Results", paid: "Paid out (wan yuan)"}
      }
    }
  }
};
