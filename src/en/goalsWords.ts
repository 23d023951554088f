import type {GoalsWords, Moved} from "../goals/text.js";

const accounts: Readonly<Record<string, string>> = {
  income: "income",
  expenditure: "spending",
  "closing-balance": "closing balance",
  basic: "basic spending",
  project: "project spending"
};
const budgets: Readonly<Record<string, string>> = {
  plan: "budgeted ",
  budget: "originally budgeted ",
  adjusted: "budgeted (as adjusted) "
};
const plans = {
  adjusted: "the adjusted budget",
  budget: "the original budget",
  unstated: "a budget of unstated kind"
};

const moves: Readonly<Record<Exclude<Moved["move"], "single">, string>> = {
  towards: "the way it should",
  away: "the wrong way",
  unchanged: "no change to be seen",
  incomparable: "different kinds of budget, not comparable",
  undirected: "no direction stated",
  none: "no data"
};

/** That one value has none before it to be held against. */
const alone = (phase: Moved["phase"]) =>
  phase === "watched" ? "no earlier year to compare" : "the only year, so no direction";

function title({name, year, from, to, move, phase}: Moved & {name: string; year: number}): string {
  if (!to) return `${name}: cannot be worked out for ${phase === "watched" ? year : "any year"}`;
  const later = phase === "before" ? "; nothing is known yet of the years since it was announced" : "";
  if (!from) return `${name}: ${to.value} in ${to.year}, ${alone(phase)}${later}`;
  const since = phase === "tested" ? ", since it was announced" : "";
  return `${name}: from ${from.value} in ${from.year} to ${to.value} in ${to.year}, ${move === "single" ? alone(phase) : moves[move]}${since}${later}`;
}

const some = (number: string, one: string, many = `${one}s`) => `${number} ${number === "1" ? one : many}`;
const listed = (years: readonly (number | string)[]) =>
  years.length > 1 ? `${years.slice(0, -1).join(", ")} and ${years.at(-1)}` : years.join("");
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const kinds = {document: "Target of the document", trial: "Trial target"};

/** The English words of the page 改进. */
export const goalsWords: GoalsWords = {
  headline: ({year, announced, metrics, targeted, tested}) =>
    `${year}: ${some(announced, "improvement")} announced. ` +
    (metrics === "0"
      ? "Nothing in the data can measure any of them."
      : `${some(metrics, "measure")} can track them, ${targeted === "0" ? "but no document sets a target" : `${targeted} of which ${targeted === "1" ? "has" : "have"} a target`}. `) +
    (metrics === "0"
      ? ""
      : tested
        ? `By ${tested.to}, ${listed([
            ...(tested.towards === "0" ? [] : [`${tested.towards} moved the way they should`]),
            ...(tested.away === "0" ? [] : [`${tested.away} moved the wrong way`]),
            ...(tested.others === "0" ? [] : [`${tested.others} did not change or cannot be compared`])
          ])}.`
        : "No later year is known, so nothing can be tested yet."),
  noneAnnounced: ({unit, year}) => `${unit} announces no improvements in ${year}`,
  elsewhere: "That none is stated does not mean that nothing improved. Years with improvements announced:",
  noneAnywhere: "No document of this unit announces improvements.",
  year: (year) => String(year),
  improvements: (count) => some(count, "improvement"),
  money: (amount) => `${amount} wan yuan`,
  derived: (value) => `${value} (derived)`,
  operand: ({account, measure, back}) => `${back ? "last year’s " : ""}${budgets[measure] ?? ""}${accounts[account]}`,
  companions: {label: "Side by side with", none: "nobody"},
  wanted: {
    higher: "up",
    lower: "down",
    closer: "towards 100%",
    size: "smaller, whichever way the budget is adjusted",
    unstated: "not stated"
  },
  usually: (wanted) => `${wanted} (the usual view, not a document’s)`,
  overview: {
    caption: "Where each measure should go, how far it has come, and whether a target is set",
    columns: {metric: "Measure", wanted: "Should go", from: "Before", to: "Latest", target: "Target", move: "Moved"},
    announced: "Measures of what was announced",
    watched: "Measures watched without an announcement; which way they should go is the usual view",
    of: (value, year) => `${value} (${year})`,
    unit: (unit) => `${unit}, latest`,
    moved: ({phase, move}) =>
      move === "single"
        ? alone(phase)
        : moves[move] +
          (move === "none" ? "" : {tested: ", since announced", before: ", up to the announcement", watched: ""}[phase])
  },
  card: {
    title,
    subtitle: ({meaning, wanted}) => `${meaning} Should go: ${wanted}.`,
    statement: ({statement, place, problem}) =>
      `“${statement}” (${[place, problem].filter((part) => part).join("; ")})`,
    problem: (statement, basis) =>
      `answers “${statement}”, ${basis === "named" ? "as the document says" : "inferred from the wording"}`,
    notAnnounced: "Nothing was announced about it in this year.",
    noTarget: "No document sets a target.",
    aim: ({kind, value, year, reached, distance}) =>
      `${kinds[kind]} ${value}: ${{met: `reached in ${year}`, missed: `${distance} short of it in ${year}`, unclear: `too close to tell for ${year}, within the bounds of what is derived`}[reached]}.`,
    aimAlone: (kind, value) => `${kinds[kind]} ${value}: there is nothing to hold against it.`,
    aimShort: (kind, value) => `${{document: "target", trial: "trial"}[kind]} ${value}`,
    announcedIn: (year) => `announced ${year}`,
    move: ({year, top, from, to, by, more, base}) =>
      `To get there${base ? `, at ${lowerFirst(base.name)} of ${base.value}` : ""}, the ${lowerFirst(top)} of ${year} would have to ${more ? "rise" : "fall"} by ${by}, from ${from} to ${to}.`,
    gap: ({year, top, base, from, to, by}) =>
      `To get there, the ${lowerFirst(top)} and the ${lowerFirst(base)} of ${year} would have to be ${by} closer: no more than ${to} apart, in place of ${from}.`,
    notes: {
      single: "One year shows no movement.",
      two: "Two years are two points, not a trend.",
      incomparable: ({from, to, fromPlan, toPlan}) =>
        `${from} is measured against ${plans[fromPlan]}, ${to} against ${plans[toPlan]}: they are not compared.`,
      unstatedPlan: (years) => `The documents do not say which kind of budget ${listed(years)} is measured against.`,
      derived: (years) =>
        `The ${years.length > 1 ? "values" : "value"} of ${listed(years)} ${years.length > 1 ? "are" : "is"} derived (dashed points); compare with care.`,
      none: "No year states everything the formula needs, so it cannot be worked out or tested."
    },
    columns: {year: "Year", basis: "Basis", plan: "Kind of budget", when: "Against the announcement"},
    when: {before: "before", at: "same year", after: "after"}
  },
  trial: {
    label: (unit) => `Trial target (${unit})`,
    clear: (metric) => `Remove the trial target of ${metric}`
  },
  behind: {
    caption: (metric, title) => `${metric}: ${title}`,
    compared: {
      plan: {
        title: (year) => `Lines furthest from their budget in ${year}`,
        none: (year) =>
          `No document states the budget of ${year} line by line, so where the difference lies cannot be told.`,
        ...{amount: "Final account (wan yuan)", base: "Budget (wan yuan)"}
      },
      prior: {
        title: (year) => `Lines that changed most from ${year - 1} to ${year}`,
        none: (year) => `No line is stated for both ${year - 1} and ${year}.`,
        ...{amount: "This year (wan yuan)", base: "Last year (wan yuan)"}
      },
      adjustment: {
        title: (year) => `Lines whose budget was adjusted most in ${year}`,
        none: (year) => `No document states the original and the adjusted budget of ${year} line by line.`,
        ...{amount: "Adjusted (wan yuan)", base: "Original (wan yuan)"}
      }
    },
    left: {
      title: (year) => `Lines with most of their budget unspent in ${year}`,
      none: (year) => `No document states the budget of ${year} line by line, so where money was left cannot be told.`,
      caution: "Not all unspent budget is carried over; this only says where to look first."
    },
    line: "Line",
    difference: "Difference (wan yuan)",
    loose: {
      title: (year) => `Spending of ${year} that is not itemised`,
      none: (year) => `All spending of ${year} is itemised.`
    },
    unlinked: {
      title: (year, ties) =>
        `Project money of ${year} ${ties === "named" ? "that no document ties to a result" : "not tied to a result"}, most first`,
      none: (year, ties) =>
        ties === "named"
          ? `The documents tie all project money of ${year} to activities with results.`
          : `All project money of ${year} is tied to an activity with a result.`
    },
    activities: {
      title: (year, {ties, shown, all}) =>
        `${some(all, "activity", "activities")} of ${year} ${ties === "named" ? "for which no document names a budget line" : "without a budget line"}` +
        (shown === all ? "" : `; here the ${shown} with most results`),
      none: (year, ties) =>
        ties === "named"
          ? `The documents name a budget line for every activity of ${year}.`
          : `Every activity of ${year} is tied to a budget line.`
    },
    activity: "Activity",
    amount: "Amount (wan yuan)",
    results: "Results",
    outcomes: {
      untargeted: (year) => `See the results of ${year} with a number and no target`,
      quantity: (year) => `See the results of ${year} that are mere quantities`
    },
    inferred: "inferred link only"
  },
  unmeasured: {
    nothing: "This year announces no improvements.",
    none: "Something in the data can measure each of the improvements announced.",
    why: "Nothing in the data can measure these; they are kept here to be held against later reports."
  }
};
