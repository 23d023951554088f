import type {ProblemsWords, SaidBy, UnlinkedMoney} from "../problems/text.js";

const basis: Readonly<Record<SaidBy, string>> = {named: "named", inferred: "inferred"};

const some = (count: string, one: string, many = `${one}s`) => `${count} ${count === "1" ? one : many}`;
const listed = (names: readonly string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join("");

const unlinkedMoney = ({amount, share, named}: UnlinkedMoney) =>
  amount === ""
    ? ` All project spending leads to a reported result${named === "" ? "" : `, but by named links alone ${named} of it leads to none`}.`
    : ` Of project spending, ${amount} wan yuan (${share}) leads to no reported result${named === "" ? "" : ` even with inferred links; by named links alone, ${named} leads to none`}.`;

/** The English words of the page 问题. */
export const problemsWords: ProblemsWords = {
  headline: ({year, unit, stated, reported, unlinked}) =>
    (stated === "0"
      ? `${unit} states no problems for ${year}.`
      : `The report for ${year} states ${some(stated, "problem")} of its own.`) +
    (!reported
      ? " No activities are reported for the year, so there is nothing that money could be tied to."
      : unlinked
        ? unlinkedMoney(unlinked)
        : ""),
  stated: {
    groups: {correspondence: "Goals and indicators do not correspond", effect: "Effect and supervision of money"},
    none: ({unit, year}) =>
      `${unit} states no problems for ${year}. That is not the same as having none, and is worth noting in itself; the measures below stand all the same.`,
    noneOfGroup: "The report states no problem of this group.",
    grouping:
      "The grouping is inferred: a problem belongs to the first group if an improvement that answers it is measured by linked money, targets or kinds of indicator, else to the second.",
    measures: "How large it is",
    see: "see below",
    idle: "Lines with money and no result",
    unpaid: "Results without a budget line",
    answered: ({metric, value, basis: by}) =>
      `${metric}: ${value} (${by === "inferred" ? "that the improvement answers this problem is inferred" : "the report’s own measure of improvement"})`,
    unanswered: "No improvement that can be measured answers this problem.",
    rate: ({name, named, inferred}) => `${name}: ${named} by named links, ${inferred} with inferred ones`,
    one: ({name, value}) => `${name}: ${value}`,
    amount: ({name, count, amount}) => `${name}: ${count}${amount === "" ? "" : `, ${amount} wan yuan in all`}`
  },
  basis,
  wan: (amount) => `${amount} wan yuan`,
  alignment: {
    title: ({year, unlinked, project, all, total}) =>
      `${year}: of ${project} wan yuan of project spending, ${unlinked} is tied to no activity; with basic spending and what is not itemised, ${all} of ${total} wan yuan is tied to none`,
    untitled: ({year, all, total}) => `${year}: ${all} of ${total} wan yuan of spending is tied to no activity`,
    allTied: ({year, project, all, total}) =>
      `${year}: all ${project} wan yuan of project spending is tied to activities; ${all || "0"} of ${total} wan yuan of all spending is not`,
    subtitle:
      "From left to right: budget lines (final account, wan yuan), activities, results. Solid: tied by the report itself; dashed: inferred by an analyst",
    heads: {
      untiedLines: (count) => `Money tied to no activity (${some(count, "line")})`,
      untiedActivities: (count) => `Activities without a budget line (${count})`,
      tiedLines: (count) => `Money tied to activities (${some(count, "line")})`,
      tiedActivities: (count) => `Activities with a budget line (${count})`,
      results: "Results (number)"
    },
    foldLines: ({name, count, open}) => `${open ? "▾" : "▸"} ${name}: ${some(count, "line")}`,
    foldActivities: ({theme, count, open}) => `${open ? "▾" : "▸"} ${theme}: ${some(count, "activity", "activities")}`,
    kinds: (list) => list.map(({kind, count}) => `${kind} ${count}`).join(" · "),
    noResults: "no results reported",
    said: {
      line: ({name, amount, activities}) =>
        `${name}${amount === "" ? "" : `, ${amount} wan yuan`}: ${activities.length > 0 ? `tied to ${listed(activities)}` : "tied to no activity"}.`,
      activity: ({name, lines, results}) =>
        `${name}: ${lines.length > 0 ? `paid from ${listed(lines)}` : "tied to no budget line"}; results: ${results}.`,
      tie: (name, by) => `${name} (${basis[by]})`
    },
    hint: "Rest the pointer or the focus on anything to see what it is tied to; follow it to pin it. Arrow keys go up, down and across. “Named” and “inferred” open the reason.",
    unpin: "Unpin",
    withoutActivities: "No activities are reported for this year, so none of the money below can be tied to any.",
    note: ({named, inferred}) =>
      `${some(named, "tie is", "ties are")} named by the report, ${inferred} inferred by an analyst. Inferred ties are not the unit’s own words, and each has its reason. Mere suggestions do not count.`,
    columns: {
      ...{line: "Budget line", amount: "Amount (wan yuan)", activity: "Activity"},
      ...{results: "Results", basis: "Tie", reason: "Reason"}
    },
    namedBy: "Named by the report"
  },
  matrix: {
    absent: "No activities are reported for this year, so there is no table of their indicators.",
    title: ({year, activities, empty, missing}) =>
      `${year}: ${some(empty, "cell")} of the table of ${some(activities, "activity", "activities")} and kinds of indicator ${empty === "1" ? "is" : "are"} empty` +
      (missing.length > 0 ? `; there is no indicator of ${listed(missing).toLowerCase()}` : "; all six kinds occur"),
    subtitle: "How many indicators of each kind an activity has, parts of a whole left out; a hatched cell has none",
    caption: "Activities and kinds of indicator",
    activity: "Activity",
    money: "Money",
    total: "In all",
    rules: {
      quantity: "how much was done, given, attended",
      quality: "meeting a standard, certified, ranked",
      timeliness: "done in time",
      cost: "cost of one, a limit kept",
      benefit: "a change for people or places",
      satisfaction: "what those served think"
    },
    partly: (inferred) => `${inferred} inferred`,
    funded: (count) => `${count} with`,
    cell: ({activity, kind, count}) => `${activity}: ${kind}, ${count}`,
    moneyOf: {named: "named", inferred: "inferred", none: "none"},
    note: ({inferred, named}) =>
      `The report names the kind of ${some(named, "indicator")}; that of ${inferred} is inferred by the rules in the column heads.`,
    open: "Follow a number to the results behind it."
  },
  rates: {
    names: {
      linked: "Project money linked to results",
      funded: "Activities with known money",
      target: "Indicators with a target",
      beyond: "Indicators beyond quantity",
      itemised: "Spending itemised"
    },
    over: {
      linked: "project spending tied to activities with results ÷ all project spending, wan yuan",
      funded: "activities tied to a budget line ÷ all activities, counted",
      target: "indicators with a target ÷ indicators with a value, counted",
      beyond: "indicators of quality, timeliness, cost, benefit and satisfaction ÷ all indicators, counted",
      itemised: "spending with a stated use ÷ all spending, wan yuan"
    },
    title: ({year, named, inferred}) =>
      `${year}: ${named} of project money leads to a result by named links alone, ${inferred} with inferred ones`,
    subtitle: "Filled: by links the report names; dashed: up to where inferred links reach; outline: the whole",
    twice: ({named, inferred}) => `${named} named · ${inferred} with inferred`,
    worked: ({basis: by, top, bottom, rate}) =>
      `${by === null ? "" : by === "named" ? "named: " : "with inferred: "}${top} ÷ ${bottom} = ${rate}`,
    untitled: (year) => `The shares of ${year}`,
    column: (name, by) => `${name} (${by === "named" ? "named" : "with inferred"})`,
    once: "does not rest on links: the same by named ones alone and with inferred ones",
    kinds: ({named, inferred}) =>
      `kinds of ${some(named, "indicator")} named by the report and of ${inferred} inferred by rule, all counted`,
    years: {
      title: ({from, to}) => `The shares, ${from}–${to}`,
      subtitle:
        "Filled: by named links; dashed: with inferred ones; outline: 100%. Years without reported activities are left out",
      single: "These shares can be worked out for one year only: there is none to compare it with."
    },
    units: {
      title: ({year, count}) => `The shares of ${some(count, "unit")} side by side, ${year}`,
      subtitle: "Like is held against like: synthetic units against synthetic ones, real against real",
      single: "There is no other unit of the same sort of data to compare with this year."
    },
    year: (year) => String(year),
    columns: {
      ...{rate: "Share", year: "Year", unit: "Unit", basis: "Links"},
      ...{value: "Value", top: "Numerator", bottom: "Denominator"}
    },
    absent: "No activities or results are reported for this year, so these shares have no base and are not worked out.",
    elsewhere: (count) => some(count, "activity", "activities")
  },
  itemised: {
    title: ({year, rate, rest}) =>
      rest === ""
        ? `${year}: all spending is itemised`
        : `${year}: ${rate} of spending is itemised; ${rest} wan yuan is not`,
    subtitle: "Spending with a stated use ÷ all spending; outline: all spending. Dashed years are derived"
  },
  idle: {
    title: ({count, amount, share}) =>
      `${some(count, "line has", "lines have")} money and no result: ${amount} wan yuan, ${share} of all spending`,
    none: "Every line of spending is tied to a result",
    caption: "Lines with money and no result, projects first",
    columns: {line: "Budget line", amount: "Amount (wan yuan)", share: "Of all spending"},
    group: {project: "Project spending", others: "Other spending"},
    summary: ({name, count, share}) =>
      `${name}: ${some(count, "line")}${share === "" ? "" : `, ${share} of all spending`}`,
    execution: "Execution of every line against its budget, on the page of income and spending"
  },
  unpaid: {
    title: ({count}) =>
      `${some(count, "result states", "results state")} money or goods given, and no budget line is tied to ${count === "1" ? "it" : "them"}, not even by inference`,
    none: "Every result that states an amount is tied to a budget line",
    caption: "Results with an amount and no budget line",
    columns: {result: "Result", activity: "Activity", amount: "Amount", money: "Whose money", section: "Section"},
    others: (count) =>
      `${some(count, "more result has", "more results have")} neither an amount nor a budget line: see the table of indicators above.`
  },
  costs: {
    title: ({count}) => `A unit cost can be seen in ${some(count, "result")}`,
    none: "No result states a unit cost, or both an amount and how many it was for",
    caption: "Costs the report states, and averages of amounts over those they were for",
    columns: {
      result: "Result",
      activity: "Activity",
      cost: "As stated",
      target: "Target",
      worked: "How the average is worked out"
    }
  },
  findings: {
    title: ({cases, attention}) =>
      attention === "0"
        ? `${some(cases, "check")}: none differs or calls for attention`
        : `${some(cases, "check")}, of which ${some(attention, "differs or calls", "differ or call")} for attention`,
    none: "No check could be made for this year.",
    count: (status, count) => `${status} ${count}`,
    note: "Checks only say whether two sides agree, not which of them is right."
  }
};
