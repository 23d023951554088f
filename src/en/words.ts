import type {CheckStatus} from "../checks/case.js";
import type {ParameterName} from "../choice.js";
import type {EngineFault} from "../database/engineFault.js";
import type {MetricId} from "../metrics.js";
import type {LineLabel} from "../provenance/types.js";
import type {Direction, Movement, PlanKind, Words} from "../text.js";

const plan: Record<PlanKind, string> = {
  adjusted: "adjusted budget",
  budget: "original budget",
  unstated: "budget (kind not stated)"
};

const faults: Readonly<Record<EngineFault, string>> = {
  unsupported:
    "this browser has no WebAssembly, which the engine runs on. Open the page in Chrome or Edge 109 or newer, and try again.",
  forbidden:
    "the browser or its administrator forbids WebAssembly, which the engine runs on. Have it allowed for this site, and try again.",
  memory: "this computer has too little memory left. Close some pages or programs, or choose less, and try again.",
  ended: "the engine stopped half-way; no data were lost. Try again, and it starts anew.",
  unreachable: "the engine or the data did not load. Check the connection and try again.",
  storage:
    "the browser did not give back the documents that you brought in. Let this site keep data, and try again; nothing was deleted.",
  other: "the engine failed. Try again; if that does not help, open the page again."
};

const scales: Readonly<Record<number, string>> = {
  ...{1000: "thousand ", 10000: "wan ", 1000000: "million ", 100000000: "100 million "}
};

const measureNames: Readonly<Record<string, string>> = {
  proposed: "draft budget",
  budget: "original budget",
  adjusted: "adjusted budget",
  actual: "final account"
};

const parameters: Readonly<Record<ParameterName, string>> = {
  ...{
    unit: "a unit",
    with: "a unit to compare",
    below: "a choice of units below",
    year: "a year",
    from: "a first year"
  },
  ...{to: "a last year", against: "a year to hold against", side: "a side", lines: "a line", fund: "a fund"},
  ...{measure: "a measure", in: "a unit of money", per: "a divisor", trend: "a way to draw", heat: "a way to colour"},
  ...{theme: "a theme", kind: "a kind of indicator", only: "a choice of results"},
  ...{trace: "something to pin", open: "a group to unfold"},
  target: "a trial target",
  ...{state: "a state", item: "a kind of entry", asof: "a day", stamp: "a stage of the brief"},
  ...{link: "a proposed link", aim: "a proposed target"},
  template: "a score sheet"
};

const statuses: Readonly<Record<CheckStatus, string>> = {
  ...{fail: "differs", attention: "for attention", incomplete: "data missing", rounding: "rounding"},
  ...{not_applicable: "not applicable", pass: "agrees"}
};

const growth = (direction: Direction, text: string) =>
  ({
    up: text ? `up ${text}` : "up",
    down: text ? `down ${text}` : "down",
    flat: "unchanged",
    noBase: "no base the year before, so no percentage",
    unknown: "the year before is not stated"
  })[direction];

const moved = ({direction, growth: text}: Movement) =>
  direction === "noBase" || direction === "unknown"
    ? ` (${growth(direction, text)})`
    : `, ${growth(direction, text)} ${direction === "flat" ? "from" : "on"} the year before`;

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const lineNames = ({year, lines}: LineLabel) =>
  lines.length === 1
    ? `${lines[0]!.name_en} ${year}${lines[0]!.notItemised ? ", not itemised" : ""}`
    : `${lines.map((line) => `${line.name_en}${line.notItemised ? " (not itemised)" : ""}`).join(" + ")} ${year}`;

const fundText = ({fund}: LineLabel, words: Words) => (fund && fund !== "all" ? words.funds[fund]! : "");

const inBrackets = (parts: readonly string[]) =>
  parts.some((part) => part) ? ` (${parts.filter((part) => part).join(", ")})` : "";

function lineText(label: LineLabel, words: Words): string {
  const {unit, measure, per, unstated} = label;
  const measureText = measure === "unstated" ? plan.unstated : measureNames[measure]!;
  const scope = inBrackets([measureText, fundText(label, words), per === "head" ? "per head of staff in service" : ""]);
  const share = typeof per === "object" ? ` as a share of all ${lowerFirst(per.shareOf.name_en)}` : "";
  return `${unit ? `${unit.name_en}: ` : ""}${lineNames(label)}${scope}${share}${unstated ? ", not stated: counted as nil" : ""}`;
}

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"]
];

function day(iso: string): string {
  const [year, month, date] = iso.split("-").map(Number);
  return `${date} ${months[month! - 1]} ${year}`;
}

/** The English words. */
export const words: Words = {
  lang: "en",
  product: "Budget Notebook",
  amountUnit: "wan yuan",
  amountUnitMeaning: "Amounts in wan yuan (万元): 1 = CNY 10,000",
  listMark: ", ",
  andOthers: (names, {others}) => `${names} and ${others} more lines`,
  name: ({name_en}) => name_en,
  day,
  either: ({en}) => en ?? "",
  pages: {
    index: "Overview",
    spending: "Spending",
    outcomes: "Outcomes",
    problems: "Problems",
    goals: "Goals",
    ledger: "Ledger",
    workbench: "Links",
    checks: "Checks",
    brief: "Brief",
    report: "Report",
    scores: "Scores",
    query: "Ask",
    import: "Import",
    glossary: "Terms"
  },
  spending: () => import("./spendingWords.js"),
  outcomes: () => import("./outcomesWords.js"),
  problems: async () => ({...(await import("./problemsWords.js")), ...(await import("./outcomesWords.js"))}),
  goals: () => import("./goalsWords.js"),
  ledger: () => import("./ledgerWords.js"),
  import: () => import("./importWords.js"),
  workbench: () => import("./workbenchWords.js"),
  review: async () => ({...(await import("./checkWords.js")), ...(await import("./reviewWords.js"))}),
  ask: () => import("./askWords.js"),
  brief: async () => ({...(await import("./briefWords.js")), ...(await import("./publishWords.js"))}),
  report: () => import("./reportWords.js"),
  scores: async () => ({
    ...(await import("./scoreWords.js")),
    ...(await import("./scorePageWords.js")),
    ...(await import("./scoreFormWords.js"))
  }),
  glossary: () => import("./glossaryWords.js"),
  tour: () => import("./tourWords.js"),
  search: () => import("./searchWords.js"),
  pageHref: (page) => (page === "index" ? "./" : `./${page}`),
  help: {first: "New here?", tour: "Take a tour of one minute", terms: "Look up a term"},
  bar: {
    navigation: "Pages",
    menu: "Menu",
    choice: "What is shown",
    unit: "Unit",
    year: "Year",
    yearOption: ({fiscal_year, stated}) => `${fiscal_year}${stated ? "" : " (derived)"}`,
    skip: "Skip to the content",
    search: "Search",
    searchFailed: "The search did not open. Check the connection and try again.",
    otherLanguage: "中文",
    otherLanguageTag: "zh-CN",
    computing: "Computing…",
    failed: ({unit, year, fault}) => `The figures of ${unit} in ${year} could not be computed: ${faults[fault]}`,
    stuck: (fault) => `This page cannot work out its figures yet: ${faults[fault]}`,
    changed:
      "Your own documents in the notebook were changed in another window; this page still goes by what they were.",
    reload: "Open the page again as they are now",
    retry: "Try again",
    reset: "Back to the opening view",
    unknown: ({name, value}) =>
      name === "mixed"
        ? `Synthetic and real data cannot stand side by side; the unit “${value}” in the link was ignored.`
        : name === "tied"
          ? `The data have the link “${value}” already, so there is no need to propose it; it was ignored.`
          : name === "parameter"
            ? `The link says “${value}”, which this version does not know; it was not followed, and stays in the address. A newer version may have made the link.`
            : `The link names ${parameters[name]}, “${value}”, that does not exist here; it was ignored.`,
    nowShown: ({subject, headline}) => `Now shown: ${subject && `${subject}. `}${headline}`
  },
  paper: {
    published: (iso) => `latest document published ${day(iso)}`,
    checked: ({cases, ended}) =>
      `${cases} checks: ${ended.map(({status, count}) => `${count} ${statuses[status]}`).join(", ")}`,
    unchecked: "nothing was checked"
  },
  basis: {
    reported: "reported",
    derived: "derived",
    entered: "entered",
    synthetic: "synthetic",
    stated: "reported",
    computed: "computed from reported amounts"
  },
  banner: {
    synthetic: "These are synthetic data, made by a program for demonstration. They belong to no real unit.",
    derivedYear:
      "No document of this year is loaded: its figures are worked out from the comparisons in the next year’s report."
  },
  assumedBasis: (basis) => `${basis} (printed with fewer decimals; taken as exact to two)`,
  sourceLine: ([first, ...others], {alone} = {alone: false}) =>
    `Source: ${first ?? ""}${others.length > 0 ? ` and ${others.length} more${alone ? "" : ", listed at the end"}` : ""}`,
  notStated: "not stated",
  notItemised: "Not itemised",
  notItemisedOf: (name) => `${name}, not itemised`,
  dataHref: (path) => `../data/${path}`,
  twin: (page) => `../${page}`,
  table: "View as a table",
  saving: {
    save: "Save:",
    svg: {label: "SVG", name: (title) => `SVG: save the figure as a drawing (${title})`},
    png: {label: "PNG", name: (title) => `PNG: save the figure as an image (${title})`},
    csv: {label: "CSV", name: (title) => `CSV: save the table (${title})`},
    copy: {label: "Copy image", name: (title) => `Copy image (${title})`},
    saved: (file) => `Saved as “${file}”`,
    copied: "Image copied, ready to paste",
    refused: "This browser does not let a page copy images; save the PNG and insert it",
    failed: "That did not work; please try again",
    sheet: {group: "Group", beside: (column) => `${column}, remarks`}
  },
  chips: {
    title: "What is shown",
    remove: (filter) => `Remove “${filter}”`,
    clear: "Clear all",
    copy: {
      label: "Copy link",
      copied: "Link copied",
      failed: "The browser does not allow it: copy the address instead"
    }
  },
  metrics: {
    income: {
      name: "Income",
      meaning: "All income of the year, over all funds.",
      caution: "It does not include the opening balance."
    },
    expenditure: {
      name: "Spending",
      meaning: "All spending of the year, over all funds.",
      caution: "It does not include the closing balance."
    },
    carry_over: {
      name: "Closing balance",
      meaning: "Money not used by the end of the year and carried over.",
      caution: "It is a level at a date: never add it over years."
    },
    income_execution: {
      name: "Income against budget",
      meaning: "Income ÷ budgeted income.",
      caution: "First see which budget it is against: original and adjusted do not compare."
    },
    expenditure_execution: {
      name: "Spending against budget",
      meaning: "Spending ÷ budgeted spending.",
      caution: "Close to 100% does not mean well spent; first see which budget it is against."
    },
    carry_over_rate: {
      name: "Carry-over rate",
      meaning: "Closing balance ÷ budgeted spending.",
      caution: "Some places divide by actual spending; the two must not be mixed."
    },
    carry_over_change: {
      name: "Change in carry-over",
      meaning: "(Closing balance − last year’s) ÷ last year’s.",
      caution: "A small base makes a large rate: read the amounts beside it."
    },
    structure_share: {
      name: "Share of basic spending",
      meaning: "Basic spending ÷ all spending.",
      caution: "Spending that is not itemised counts as neither basic nor project spending."
    },
    year_on_year: {
      name: "Growth of spending",
      meaning: "(Spending − last year’s) ÷ last year’s.",
      caution: "Nominal: prices are not taken out."
    },
    income_change: {
      name: "Growth of income",
      meaning: "(Income − last year’s) ÷ last year’s.",
      caution: "Nominal: prices are not taken out."
    },
    adjustment_rate: {
      name: "Budget adjustment rate",
      meaning: "(Adjusted budget − original budget) ÷ original budget.",
      caution: "Policy changes and orders from above should be taken out first; the data may not tell them apart."
    },
    itemised_share: {
      name: "Itemised share",
      meaning: "Spending whose use is stated ÷ all spending.",
      caution: "Itemised is not the same as proper: it only means visible."
    },
    income_deviation: {
      name: "Deviation of income from budget",
      meaning: "The difference between income and its budget, whichever is more ÷ the budget.",
      caution: "More than budgeted counts like less. See first whether the budget is the original or the adjusted one."
    },
    expenditure_deviation: {
      name: "Deviation of spending from budget",
      meaning: "The difference between spending and its budget, whichever is more ÷ the budget.",
      caution: "Overspent counts like unspent. See first whether the budget is the original or the adjusted one."
    },
    linked_share: {
      name: "Project money with a result (inferred links included)",
      meaning:
        "Project spending tied to an activity with a reported result ÷ all project spending, by the links that documents name and those that an analyst inferred; proposed ones are left out.",
      caution:
        "An inferred link is not the unit’s own word: each gives its reason. It says that a result exists, not how much was achieved."
    },
    linked_share_named: {
      name: "Project money with a result (named links only)",
      meaning:
        "Project spending tied to an activity with a reported result ÷ all project spending, by the links that documents name.",
      caution: "No link named does not mean no result: the report just does not match money and work."
    },
    linked_share_proposed: {
      name: "Project money with a result (proposed links included)",
      meaning:
        "Project spending tied to an activity with a reported result ÷ all project spending, by named, inferred and proposed links.",
      caution: "A suggestion has no document behind it: this is what the rate would be, not what it is."
    },
    funded_share: {
      name: "Activities whose money is known (inferred links included)",
      meaning:
        "Activities tied to a budget line ÷ all activities, by the links that documents name and those that an analyst inferred; proposed ones are left out.",
      caution: "Activities are counted whatever their size. An inferred link is not the unit’s own word."
    },
    funded_share_named: {
      name: "Activities whose money is named",
      meaning: "Activities that a document ties to a budget line ÷ all activities.",
      caution: "Activities are counted whatever their size, and some need no money of their own."
    },
    funded_share_proposed: {
      name: "Activities whose money is known (proposed links included)",
      meaning: "Activities tied to a budget line, by name, by inference or as a suggestion ÷ all activities.",
      caution: "A suggestion has no document behind it: this is what the rate would be, not what it is."
    },
    target_share_proposed: {
      name: "Share of results with a target (proposed targets included)",
      meaning:
        "Results with a target, their document’s or a suggested one ÷ results with a value; parts of a breakdown are not counted again.",
      caution: "A suggested target is not the unit’s, and one set after the event cannot judge the year."
    },
    target_share: {
      name: "Share of results with a target",
      meaning: "Results with a target ÷ results with a value; parts of a breakdown are not counted again.",
      caution: "Having a target does not make it a good one."
    },
    beyond_quantity_share: {
      name: "Share of results beyond quantity",
      meaning:
        "Results of quality, timeliness, cost, benefit or satisfaction ÷ all results, told ones included; parts of a breakdown are not counted again.",
      caution:
        "Where the document names no kind, this project’s rules assign one; by other rules the share would be another."
    }
  },
  plan,
  funds: {
    all: "all funds",
    general: "general public budget",
    government: "government funds",
    capital: "state capital",
    insurance: "social insurance",
    special: "special accounts",
    other: "other funds"
  },
  documentKinds: {
    self_evaluation: "performance self-evaluation report",
    budget: "published budget",
    final_accounts: "published final accounts",
    import: "import",
    entered: "entered by hand",
    analysis: "analyst’s annotations"
  },
  provenance: {
    title: ({units, subject}) =>
      `${units.length > 3 ? `${units[0]} and ${units.length - 1} other units` : units.join(", ")} · ${subject}`,
    label(label, {words}) {
      switch (label.kind) {
        case "metric":
          return `${words.metrics[label.metric as MetricId].name} ${label.year}`;
        case "claim":
          return label.claim === "rate"
            ? "Rate stated in the document"
            : "Comparison with last year stated in the document";
        case "side":
          return `${words.provenance.sides[label.side]} ${label.year}`;
        case "row":
          return label.item ? `As printed: ${label.item}` : "As printed";
        case "staff":
          return label.name_en;
        case "inService":
          return `${label.unit ? `${label.unit.name_en}: staff` : "Staff"} in service ${label.year}`;
        case "change":
          return `${lineText(label.line, words)}, change from ${label.against}`;
        case "execution":
          return `${lineNames(label.line)}, execution rate${inBrackets([fundText(label.line, words)])}`;
        case "line":
          return lineText(label, words);
      }
    },
    points: (points) => `${points} percentage points`,
    sides: {
      itemised_money: "Itemised spending",
      linked_money: "Project spending tied to a result (inferred links included)",
      linked_money_named: "Project spending that a document ties to a result",
      linked_money_proposed: "Project spending tied to a result (proposed links included)",
      activities: "Activities",
      linked_activities: "Activities tied to a budget line (inferred links included)",
      linked_activities_named: "Activities that a document ties to a budget line",
      linked_activities_proposed: "Activities tied to a budget line (proposed links included)",
      results: "Results",
      results_beyond_quantity: "Results beyond quantity",
      figures: "Results with a value",
      targeted_figures: "Results with a value and a target",
      targeted_figures_proposed: "Results with a value and a target (proposed targets included)"
    },
    meaning: "Meaning",
    caution: "Caution",
    standard: "Standard",
    formula: "Formula",
    growth: "Growth",
    terms: "Where",
    explained: "What the terms mean:",
    rows: "Made of these published rows",
    columns: {
      printed: "As printed",
      document: "Document",
      place: "Section",
      file: "Data file: line",
      column: "Column",
      cell: "Content"
    },
    rowTitle: ({file, line}) => `${file}, line ${line}`,
    rowCaption: "Every cell of this row",
    wholeFile: (file) => `Open the whole file ${file}`,
    close: "Close",
    checking: "Looking up the checks that use it…",
    loading: "Looking up where this number comes from…",
    failedTitle: "The source could not be looked up",
    failed:
      "The engine did not load, so where this number comes from cannot be shown now. Check the connection and open it again.",
    unknownTitle: "No such number",
    unknown: (address) => `Nothing in the data answers to “${address}”: the link may be out of date.`
  },
  overview: {
    headline({year, income, expenditure, execution, carryOver, notItemised}) {
      const stated = [income, expenditure, carryOver].filter((movement) => movement !== null);
      const alone = stated.length > 0 && stated.every(({direction}) => direction === "unknown");
      const than = (movement: Movement) => (alone ? "" : moved(movement));
      const sentences = [
        income && `Income was ${income.amount} wan yuan${than(income)}.`,
        expenditure &&
          `Spending was ${expenditure.amount}${income ? "" : " wan yuan"}${than(expenditure)}${execution ? `, or ${execution.rate} of the ${plan[execution.plan]}` : ""}.`,
        carryOver &&
          `A balance of ${carryOver.amount}${income || expenditure ? "" : " wan yuan"} was carried over${than(carryOver)}.`,
        alone && "The year before is not stated, so nothing is compared.",
        notItemised && `Of the spending, ${notItemised.amount} (${notItemised.share}) is not itemised.`
      ].filter((sentence): sentence is string => Boolean(sentence));
      if (sentences.length === 0) return `Income, spending and balance of ${year} are not stated.`;
      return `In ${year}, ${lowerFirst(sentences[0]!)} ${sentences.slice(1).join(" ")}`.trim();
    },
    subject: ({unit, year}) => `${unit} · ${year}`,
    priorYear: (year) => String(year),
    growth,
    planOf: (kind) => upperFirst(plan[kind]),
    balance: {
      title: ({opening, closing, direction}) =>
        direction === "flat"
          ? `The balance ended where it began, at ${closing} wan yuan`
          : `The balance ${direction === "up" ? "rose" : "fell"} from ${opening} to ${closing} wan yuan`,
      untitled: (year) => `Balance of ${year}`,
      opening: "Opening balance",
      income: "Income",
      expenditure: "Spending",
      closing: "Closing balance",
      subtitle: "Opening balance + income − spending = closing balance; final accounts, all funds, wan yuan",
      column: "Item",
      incomplete:
        "Opening balance, income, spending and closing balance are not all stated and do not follow from one another: no balance is drawn."
    },
    spent: {
      title: ({amount, notItemised, largest}) =>
        notItemised
          ? `Of ${amount} wan yuan spent, ${notItemised.amount} (${notItemised.share}) is not itemised`
          : `All ${amount} wan yuan spent is itemised${largest ? `; the largest line is ${lowerFirst(largest)}` : ""}`,
      untitled: (year) => `Spending of ${year} is not stated`,
      subtitle: "Spending, by economic category of basic spending and by project; final accounts, all funds",
      whole: "All spending",
      columns: {line: "Line", amount: "Amount (wan yuan)", share: "Share of spending", funds: "Funds", basis: "Basis"}
    },
    received: {
      title: ({amount, notItemised, largest}) =>
        notItemised
          ? notItemised.all
            ? `Where the ${amount} wan yuan of income came from is not itemised at all`
            : `Of ${amount} wan yuan received, ${notItemised.amount} (${notItemised.share}) is not itemised`
          : `All ${amount} wan yuan received is itemised${largest ? `; the largest source is ${lowerFirst(largest)}` : ""}`,
      untitled: (year) => `Income of ${year} is not stated`,
      subtitle: "Income, by source; final accounts, all funds",
      whole: "All income",
      columns: {line: "Line", amount: "Amount (wan yuan)", share: "Share of income", funds: "Funds", basis: "Basis"}
    },
    changes: {
      title: ({name, direction, change}) =>
        `The largest change is in ${lowerFirst(name)}: ${direction === "up" ? "up" : "down"} ${change} wan yuan`,
      untitled: (year) => `Every line of ${year} is what it was the year before`,
      none: (year) => `No line of spending is stated for both ${year - 1} and ${year}: nothing can be compared.`,
      subtitle: "Lines of spending, this year less last year, wan yuan",
      within: "Of which spending under special control (already within the lines above: do not add)",
      rest: (shown, others) => `The ${shown} largest changes are drawn; the other ${others} are in the table.`,
      reasons: "Reasons the report gives",
      columns: {
        line: "Line",
        prior: "Last year",
        current: "This year",
        change: "Change",
        reason: "Reason the report gives"
      }
    },
    staff: {
      title: ({inService, others}) => `${inService} in service${others && `, and ${others}`}`,
      subtitle: "Head count, a dot a person",
      none: "No head count is stated.",
      persons: (count) => count,
      ofQuota: (count, quota) => `${count} of ${quota} approved posts`,
      other: (category, count) => `${count} ${lowerFirst(category)}`,
      columns: {category: "Group", headcount: "Persons", quota: "Approved posts"}
    },
    derivations: {
      none: "No figure on this page is derived.",
      columns: {
        figure: "Figure",
        formula: "How it is worked out",
        value: "Result (wan yuan)",
        from: "Place in the document"
      },
      caption: "Derived figures and their formulas. What follows ± is the room that the printed decimals leave.",
      named: (year, name, plan) => `${name} ${year}${plan && `: ${plan}`}`,
      carriedForward: (year) => `what ${year} closed with`,
      carriedBack: (year) => `what ${year} opened with`
    },
    sources: {
      section: "Sections",
      published: "Published",
      unit: (amountUnit) => `Printed in ${scales[amountUnit] ?? ""}yuan`,
      undated: "day of publication not given"
    }
  }
};
