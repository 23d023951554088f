import type {Filters} from "../filters.js";
import type {Change, Distance, Lag, SpendingWords} from "../spending/text.js";

const months = [
  ...["", "January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"]
];

const distanceOf = (side: Filters["side"], {direction, amount}: Distance) =>
  ({
    less: `${amount} ${{expenditure: "underspent", income: "short"}[side]}`,
    more: `${amount} ${{expenditure: "overspent", income: "above it"}[side]}`,
    equal: "equal to it"
  })[direction];

const reached = (rate: string) => (rate ? ` (${rate})` : "");

const lagOf = ({direction, points}: Lag) =>
  ({
    behind: `${points} percentage points behind the time elapsed`,
    ahead: `${points} percentage points ahead of the time elapsed`,
    level: "level with the time elapsed"
  })[direction];

const heldAgainst = ({change: {direction, amount}, unit, than}: {change: Change; unit: string; than: string}) =>
  ({
    up: `${amount} ${unit} more than ${than}`,
    down: `${amount} ${unit} less than ${than}`,
    flat: `the same as ${than}`,
    even: `the same as ${than} within rounding`
  })[direction];

/** The English words of the page 收支. */
export const spendingWords: SpendingWords = {
  amountUnits: {yuan: "yuan", wan: "wan yuan", yi: "hundred million yuan"},
  measures: {
    actual: "final account",
    adjusted: "adjusted budget",
    budget: "original budget",
    unstated: "budget (kind not stated)"
  },
  sides: {expenditure: "Spending", income: "Income"},
  valueUnit: (per, unit) => ({nominal: unit, head: `${unit} a head`, share: "share"})[per],
  headline: ({units, what, year, measure, value, unit, change, largest, notItemised}) => {
    if (value === "") return `${units}: nothing is stated of ${what} (${measure}) in ${year}.`;
    const moved =
      change &&
      {
        up: `, up ${change.growth} on ${change.against}`,
        down: `, down ${change.growth} on ${change.against}`,
        flat: `, unchanged from ${change.against}`,
        noBase: ` (no base in ${change.against}, so no percentage)`,
        unknown: ""
      }[change.direction];
    const most = largest ? `; most of it ${largest.name}, ${largest.share}` : "";
    const rest = notItemised ? `; ${notItemised} of it is not itemised` : "";
    return `${units}, ${year}: ${what} (${measure}) ${value}${unit && ` ${unit}`}${moved ?? ""}${most}${rest}.`;
  },
  withBelow: (name, others) => `${name} (with ${others} units below it)`,
  years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  definitions: ({units, fund, measure, lines, years, unit}) =>
    `${units} · ${years} · ${fund} · ${measure} · ${lines} · in ${unit}`,
  form: {
    label: "Filters",
    title: (active) => (active > 0 ? `Filters (${active} on)` : "Filters"),
    names: {
      ...{with: "beside", below: "with units below", years: "years", from: "From", to: "To", year: "Year in focus"},
      ...{against: "Compared with", side: "Side", lines: "Lines", fund: "Fund", measure: "Measure"},
      ...{amountUnit: "Amounts in", per: "Shown as"}
    },
    named: (name, value) => `${name}: ${value}`,
    per: {nominal: "amounts", head: "per head in service", share: "shares of the total"},
    units: "Units",
    unitsLegend: "Put beside this page’s unit",
    below: "Each unit with the units below it",
    pageUnit: "this page’s unit; change it at the top",
    noFigures: "no figures",
    mixed: "synthetic data cannot stand beside a real unit",
    chosenUnits: (first, number) => (number > 1 ? `${number} units` : first),
    chosenLines: (first, number) => (number > 1 ? `${number} lines` : first),
    everything: (side) => `All ${side.toLowerCase()}`,
    clear: (side) => `Show all ${side.toLowerCase()}`,
    scheme: (id) =>
      ({
        economic: "Codes: economic classification of departmental budget spending",
        union: "Codes: chart of accounts of trade unions"
      })[id] ?? "",
    noData: "no data",
    tree: {
      search: "Find a line by name or code",
      parts: (name) => `Parts of ${name}`,
      found: (lines) => (lines === 0 ? "Nothing found" : lines === 1 ? "1 line found" : `${lines} lines found`)
    },
    without: (name, beside) => `${name} (no ${beside})`
  },
  usual: ({fund, measure, side, years, unit}) =>
    `No filter is on: all ${side.toLowerCase()}, ${years}, ${fund}, ${measure}, in ${unit}.`,
  columns: {unit: "Unit", year: "Year", line: "Line", basis: "Basis"},
  execution: {
    measure: (base) => `final account ÷ ${base}`,
    title: ({year, what, side, base, rate, distance, furthest}) => {
      const whole = rate
        ? `${year}: ${what} came to ${rate} of the ${base}, ${distanceOf(side, distance)}`
        : `${year}: the ${base} for ${what} is nil or less, so there is no rate`;
      return furthest
        ? `${whole}; furthest off is ${furthest.name}, ${distanceOf(side, furthest.distance)}${reached(furthest.rate)}`
        : whole;
    },
    titleOfLine: ({year, side, furthest}) =>
      `${year}: furthest from its budget is ${furthest.name}, ${distanceOf(side, furthest.distance)}${reached(furthest.rate)}`,
    titleOfUnits: ({year, what, units}) =>
      `${year}: ${what} as a share of its budget: ${units.map(({name, rate}) => `${name} ${rate}`).join(", ")}`,
    spent: (value) => `actual ${value}`,
    planned: (value) => `budget ${value}`,
    noRate: "no rate",
    over: (bound) => `over ${bound}`,
    under: (bound) => `under ${bound}`,
    legend: "Bars are final accounts, ticks are budgets, the thin line between is the difference.",
    order: "Lines are sorted by the difference, largest first.",
    ownScale: "What is in bold is a total and has a scale of its own.",
    bounds: ({least, most, weighty}) =>
      `Named in words: lines under ${least} or over ${most} of their budgets by ${weighty} or more, as the page Checks has it.`,
    leftOut: (count) => `Only the largest differences are drawn; the table has the other ${count}.`,
    wholeOnly: "The budget is stated as a total only, not by line, so only the total can be compared.",
    unplanned: (side, lines) =>
      `${{expenditure: "Spent", income: "Received"}[side]} with no budget stated: ${lines.map(({name, value}) => `${name} ${value}`).join(", ")}.`,
    unspent: (side, lines) =>
      `Budgeted with no ${{expenditure: "spending", income: "income"}[side]} stated: ${lines.map(({name, value}) => `${name} ${value}`).join(", ")}.`,
    someUnits: "Of some lines only some units state both; only those units are added up.",
    nothing: ({units, what, year}) =>
      `${units}, ${year}: of ${what}, final account and budget are not both stated, so there is no execution rate.`,
    columns: {
      ...{spent: "Final account", planned: "Budget", difference: "Account less budget"},
      ...{rate: "Execution", remark: "Remark", base: "Kind of budget"}
    }
  },
  withinYear: {
    measure: (base) => (base ? `cumulative execution ÷ ${base}` : "cumulative execution"),
    title: ({year, month, what, base, pace, lag}) =>
      `By the end of ${months[month]} ${year}, ${what} reached ${pace} of the ${base}, ${lagOf(lag)}`,
    titleOfAmount: ({year, month, what, amount}) => `By the end of ${months[month]} ${year}, ${what} came to ${amount}`,
    titleOfLine: ({year, month, name, pace, lag}) =>
      `By the end of ${months[month]} ${year}, furthest from the time elapsed is ${name} at ${pace}, ${lagOf(lag)}`,
    titleOfUnits: ({year, what, units}) =>
      `${year}, ${what} within the year: ${units.map(({name, month, value}) => `${name} ${value} by the end of ${months[month]}`).join(", ")}`,
    elapsed: "time elapsed",
    month: (month) => months[month]!.slice(0, 3),
    lag: ({direction, points}) =>
      ({behind: `${points} points behind`, ahead: `${points} points ahead`, level: "level"})[direction],
    legend:
      "The straight line is the time elapsed: each month a twelfth of the year’s budget. It is a reference only; some spending falls late by nature.",
    noBudget: "No budget of the same money is stated for the year, so only cumulative amounts are drawn.",
    withoutBudget: (names) =>
      `No budget of the same money is stated for the year, so there is no pace: ${names.join(", ")}.`,
    missingMonths: (lines) =>
      `Months not stated, where a line breaks: ${lines.map((line) => `${line.name && `${line.name} `}${line.months.map((month) => months[month]).join(", ")}`).join("; ")}.`,
    leftOut: (count) => `Only the largest lines are drawn; the table has the other ${count}.`,
    onlyUnits: (names) => `Months are stated for ${names.join(", ")} only; only these are added up.`,
    latest: (month, most) =>
      `Lines by the end of ${months[month]}, the most money ahead or behind first${most && ` (the first ${most}; the table has all)`}`,
    nothing: ({units, what, year}) =>
      `${units}, ${year}: no months are stated of ${what}. Load cumulative execution by month in the budget table, and its pace is drawn here.`,
    columns: {
      ...{month: "Up to", amount: "Cumulative", planned: "Budget of the year", pace: "Pace"},
      ...{lag: "Against time elapsed", ahead: "Money ahead", rows: "Rows"}
    }
  },
  controlledSpending: {
    measure: (against) => `final account against budget${against === null ? "" : ` and ${against}`}`,
    lines: "three public expenses, meetings, training",
    title({year, value, unit, change, planned}) {
      const moved =
        change &&
        {
          up: `, up ${change.growth} on ${change.against}`,
          down: `, down ${change.growth} on ${change.against}`,
          flat: `, unchanged from ${change.against}`,
          noBase: "",
          unknown: ""
        }[change.direction];
      const held =
        planned &&
        (planned.direction === "flat"
          ? `, the same as the ${planned.base}`
          : `, ${planned.direction === "up" ? "above" : "below"} the ${planned.base} of ${planned.value}`);
      const apart =
        change &&
        {
          ...{up: "", down: "", flat: ""},
          noBase: `; ${change.against} was nil, so there is no percentage`,
          unknown: `; ${change.against} is not stated`
        }[change.direction];
      return `The three public expenses of ${year} came to ${value} ${unit}${moved ?? ""}${held ?? ""}${apart ?? ""}`;
    },
    titleOfUnits: ({year, unit, units}) =>
      `Three public expenses of ${year}, in ${unit}: ${units.map(({name, value}) => `${name} ${value}`).join(", ")}`,
    untitled: (year) => `No total of the three public expenses is stated for ${year}`,
    spent: (year) => `${year}, final account`,
    tick: (base) => `${base} (upright line)`,
    besidePlan: ({base, value}) => `${base} ${value}`,
    besideYear: ({year, value, basis}) => `${year}: ${value}${basis && ` (${basis})`}`,
    missing: ({year, names}) =>
      `No final account is stated in ${year} for: ${names.join("; ")}. Not stated is not nil.`,
    someUnits: ({unit, year, stated, units}) =>
      `${unit && `${unit}: `}${unit ? "i" : "I"}n ${year}, the three public expenses are those of the ${stated} units that state them, out of ${units}.`,
    reason: ({unit, statement}) => `${unit ? `${unit}: ` : "Reason: "}${statement}`,
    nothing: ({units, years}) =>
      `No three public expenses, meetings or training are stated for ${units} in ${years} in these funds.`,
    budgetOf: ({year, base}) => `${year}, ${base || "budget"}`,
    reasons: "Reasons the report gives"
  },
  balanceOverYears: {
    lines: "income, spending and balance",
    title({year, closing, unit, direction, rate}) {
      const moved =
        direction &&
        {up: ", more than it began with", down: ", less than it began with", flat: ", as much as it began with"}[
          direction
        ];
      const held = rate && `${moved ? " and" : ","} ${rate.value} of the ${rate.base} for spending`;
      return `${year} ended with ${closing} ${unit} carried over${moved ?? ""}${held ?? ""}`;
    },
    titleOfUnits: ({year, name, closing, unit, rate, most}) =>
      `At the end of ${year}, ${name} carried over ${most ? "the most: " : ""}${closing} ${unit}${rate && `, a carry-over rate of ${rate}`}`,
    untitled: (year) => `What was carried over at the end of ${year} is not stated`,
    rate: (value) => `carry-over rate ${value}`,
    below: "Balance carried over at the end of the year, with the carry-over rate",
    blank: ({unit, years}) => `${unit ? `${unit}: n` : "N"}othing is stated in ${years}, which is left blank.`,
    missing: ({unit, years}) =>
      `${unit ? `${unit}: n` : "N"}ot stated, and left blank: ${years.map(({year, names}) => `${names.join(", ")} of ${year}`).join("; ")}.`,
    someUnits: "In some years only some of the units state a figure; the sums are of those that do.",
    meaning: ({name, meaning, caution}) => `${name}: ${meaning} ${caution}`,
    noRate: "No closing balance is stated together with planned spending, so there is no carry-over rate.",
    nothing: ({units, years}) =>
      `No totals of income, spending or balance are stated for ${units} in ${years} in these funds.`,
    planned: "Planned spending",
    base: "Kind of budget"
  },
  rowsBehind: {
    title: ({lines, years, measure, rows, documents}) =>
      `${lines} (${measure}) of ${years} rests on ${rows} figures from ${documents} documents`,
    caption: "The figures behind the current view",
    methods: {
      delta: "from the change on the year before that is stated",
      growth: "from the growth on the year before that is stated",
      rate: "from the rate of execution that is stated",
      sum: "funds added up",
      remainder: "the whole less what is itemised",
      identity: "from income, spending and the other balance",
      lines: "the lines listed, added",
      carried: "from the balance of the year beside it"
    },
    codeOf: ({code, scheme}) => `${code} (${scheme})`,
    schemes: {
      economic: "economic classification",
      functional: "functional classification",
      union: "trade union accounts"
    },
    total: (year) => `Total of ${year}`,
    totalOfAll: "Total of all years",
    inexact: ({year, value}) =>
      `The rows of ${year} come to ${value}, which is not the total stated: they differ by rounding, or the document does.`,
    how: ({basis, method}) => (method ? `${basis}: ${method}` : basis),
    all: (count) => `Show all ${count} rows`,
    copy: "Copy the table",
    copied: (count) => `${count} rows copied, ready to paste into a spreadsheet.`,
    copyFailed: "The browser does not allow copying. Download the table instead.",
    download: "Download CSV",
    file: ({units, lines, years}) => `${units} - ${lines} - ${years}.csv`,
    columns: {
      ...{unit: "Unit", year: "Year", line: "Line", code: "Code", scheme: "Scheme of the code", fund: "Fund"},
      ...{
        measure: "Measure",
        share: "Share",
        basis: "Basis",
        document: "Document",
        place: "Section",
        file: "Data file: line"
      },
      ...{value: (unit) => `Value (${unit})`}
    }
  },
  wholeAtOnce: {
    title({year, what, value, unit, side, largest, notItemised}) {
      const of = {expenditure: "of spending", income: "of income"}[side];
      const shareOf = (share: string) => share && ` (${share} ${of})`;
      const most =
        largest &&
        `; ${notItemised ? "the largest part that is itemised" : "the largest part"} is ${largest.name}, ${largest.value}${shareOf(largest.share)}`;
      const rest = notItemised && `; ${notItemised.value}${shareOf(notItemised.share)} is not itemised`;
      return `${what} in ${year} came to ${value} ${unit}${most ?? ""}${rest ?? ""}`;
    },
    titleOfLast: ({year, what, value, unit}) =>
      `${what} in ${year} came to ${value} ${unit}, and nothing finer is stated`,
    titleOfNone: ({year, what, value, unit}) =>
      `${what} in ${year} came to ${value} ${unit}, which has no area to draw`,
    titleOfUnits: ({year, what, unit, values}) =>
      `${what} in ${year}: ${values.map(({name, value}) => (value ? `${name} ${value} ${unit}` : `${name} not stated`)).join("; ")}`,
    trail: "From the whole to here",
    listed: (count) => `Too small to be named in the drawing (${count}):`,
    withoutArea: ({unit, values}) =>
      `Not drawn, since nil or less has no area: ${values.map(({name, value}) => `${name} ${value}`).join("; ")} (in ${unit}).`,
    shares: {expenditure: "Percentages are of all spending.", income: "Percentages are of all income."},
    sameScale: "All units are drawn to one scale, so their heights compare.",
    columns: {share: {expenditure: "Share of spending", income: "Share of income"}}
  },
  bridge: {
    title({year, against, what, unit, change, most}) {
      const whole = `${what} in ${year} was ${heldAgainst({change, unit, than: `in ${against}`})}`;
      if (most === null) return whole;
      if (most === "none") return `${whole}, line by line`;
      const {direction, amount} = most.change;
      const by = {up: `up ${amount}`, down: `down ${amount}`, flat: "unchanged", even: "within rounding"};
      return `${whole}; ${most.name} moved most, ${by[direction]}`;
    },
    titleOfUnits: ({year, against, what, unit, changes}) =>
      `${what} in ${year}: ${changes
        .map(({name, change}) =>
          change ? `${name} ${heldAgainst({change, unit, than: `in ${against}`})}` : `${name} lacks one of the years`
        )
        .join("; ")}`,
    years: (against, year) => `${year} against ${against}`,
    chooseYear: "Year looked at",
    chooseAgainst: "Held against",
    total: (year) => `${year}`,
    rest: (count) => `The other ${count} lines together`,
    restUnchanged: (count) => `Lines without change: ${count}`,
    notStatedIn: (year) => `not stated in ${year}`,
    scale:
      "From top to bottom, each bar begins where the one above it ended; only the range of the change is drawn, which need not begin at zero.",
    sameScale: "All units are drawn to one scale, so their lengths compare.",
    reasons: (count) => `Other reasons that the reports give, against the year before (${count})`,
    reason({year, unit, statement}) {
      const by = [unit, year].filter(Boolean).join(", ");
      return `${by && `${by}: `}${statement}`;
    },
    alone: ({units, year}) => `${units} has figures of ${year} alone, so there is no year to compare it with.`,
    columns: {difference: "Change", reason: "Reason stated, against the year before"}
  },
  measured: (what, measure) => `${what} (${measure})`,
  noHeads: ({units, year}) =>
    `The staff in service of ${units} in ${year} is not stated or nil, so nothing can be shown per head.`,
  chartChange: {
    mark: (year) => `Chart of accounts changed in ${year}`,
    before: ({year, line}) => `before ${year}: ${line}`,
    since: ({year, line}) => `from ${year}: ${line}`,
    note: ({year, earlier, later}) =>
      `The chart of accounts changed in ${year}: ${later} took the place of ${earlier}. They are not the same, so the series is broken here and its two parts should not be compared directly.`
  },
  trend: {
    label: "How it is drawn",
    ways: {lines: "Line by line", stacked: "Stacked", shares: "Shares"},
    subject: ({what, fund, measure}) => {
      const scope = [fund, measure].filter((part) => part !== "").join(", ");
      return scope ? `${what} (${scope})` : what;
    },
    title: ({what, unit, asShare, side, first, last, direction, largest}) => {
      const subject = asShare ? `${what} as a share of all ${side.toLowerCase()}` : what;
      const number = (value: string) => (unit ? `${value} ${unit}` : value);
      const most = largest
        ? `; the largest ${largest.itemised ? "itemised line" : "line"} was ${largest.name} (${number(largest.value)})`
        : "";
      if (!first) return `${subject} was ${number(last.value)} in ${last.year}${most}`;
      return direction === "flat"
        ? `${subject} was ${number(last.value)} in both ${first.year} and ${last.year}${most}`
        : `${subject} ${direction === "up" ? "rose" : "fell"} from ${number(first.value)} in ${first.year} to ${number(last.value)} in ${last.year}${most}`;
    },
    several: ({what, year, unit, asShare, side, units}) =>
      `${what}${asShare ? ` as a share of all ${side.toLowerCase()}` : ""} in ${year}: ${units
        .map(({name, value}) => (value === "" ? `${name}, not stated` : `${name}, ${value}${unit && ` ${unit}`}`))
        .join("; ")}`,
    lastStated: ({year, value}) => `${value} in ${year}`,
    rest: (count) => `${count} other lines`,
    together: (what) => `${what}, together`,
    folded: (count) => `The ${count} lines with the least money are drawn as one; the table has each of them.`,
    wholeLeftOut: "The total is far larger than any line and is not drawn; the title and the table have it.",
    twoYears: "With two years there is a comparison, not a trend.",
    notStated: ({unit, years}) => `${unit && `${unit}: `}nothing is stated for ${years}, which is left blank.`,
    undivided: (per, {unit, years}) =>
      `${unit && `${unit}: `}${per === "head" ? `no staff in service to divide by in ${years}.` : `the total of ${years} is not above zero, so there are no shares of it.`}`,
    noBase: (per, {units, what, years}) =>
      per === "head"
        ? `${units} has no staff in service to divide ${what} by in ${years}.`
        : `The total of ${units} in ${years} is not above zero, so ${what} has no share of it.`
  },
  heat: {
    label: "What each cell shows",
    ways: {change: "Change", execution: "Execution", share: "Share"},
    units: (kind, unit) =>
      ({
        change: `% change${unit && ` in ${unit}`} on the year before`,
        execution: "final account ÷ budget, %",
        share: "% of the total"
      })[kind],
    executionMeasure: "final account against budget (the adjusted one where there is one)",
    change: ({unit, name, year, only, direction, growth}) =>
      only
        ? `${name}${unit && ` of ${unit}`} was ${direction} ${growth} in ${year}`
        : `The largest change was in ${name}${unit && ` of ${unit}`}, ${direction} ${growth} in ${year}`,
    unchanged: (years) => `No line changed on the year before in ${years}`,
    execution: ({unit, name, year, only, rate}) =>
      only
        ? `${name}${unit && ` of ${unit}`} was executed to ${rate} in ${year}`
        : `Execution was lowest in ${name}${unit && ` of ${unit}`}: ${rate} in ${year}`,
    share: ({unit, name, year, only, share, side}) =>
      only
        ? `${name}${unit && ` of ${unit}`} was ${share} of all ${side.toLowerCase()} in ${year}`
        : `The largest share was ${name}${unit && ` of ${unit}`}: ${share} of all ${side.toLowerCase()} in ${year}`,
    none: (kind, {units, what, years}) =>
      ({
        change: `${what} of ${units} in ${years} has no year before to be compared with.`,
        execution: `${what} of ${units} in ${years} has no final account and budget that could be compared.`,
        share: `The total of ${units} in ${years} is not above zero, so ${what} has no share of it.`
      })[kind],
    blank: {
      ...{notStated: "not stated", noBefore: "no figure of the year before to compare with"},
      ...{noBase: "the year before was nil or less, so no percentage", noHeads: "no staff in service to divide by"},
      ...{noBudget: "no budget to compare with", noWhole: "the total is not above zero"},
      ...{otherLine: "stated under another line in this year"},
      ...{chartChanged: "the chart of accounts changed, so it is not held against the year before"}
    },
    reading: {
      change:
        "Blue is more, red is less; beyond 50% the colour grows no deeper. A dash has no number; point at it for the reason.",
      execution:
        "Red is below 100%, blue above; beyond 50 points the colour grows no deeper. A dash has no number; point at it for the reason.",
      share: "The deeper the colour, the larger the share. A dash has no number; point at it for the reason."
    }
  },
  nothing: ({units, what, years}) =>
    `Nothing is stated of ${what} for ${units} in ${years} in these terms. Take one filter away and look again.`
};
