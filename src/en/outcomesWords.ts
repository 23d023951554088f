import type {OutcomesWords, StatedValue} from "../outcomes/text.js";

/** The unit of one of a thing: its first word in the singular. */
const singular = (uom: string) =>
  uom
    .replace(/^(?:people|persons)\b/, "person")
    .replace(/^(\w+)ies\b/, "$1y")
    .replace(/^(\w*(?:ss|x|ch|sh))es\b/, "$1")
    .replace(/^(\w+[^s\s])s\b/, "$1");

const value = ({number, uom, precision}: StatedValue) => {
  const unit = number === "1" ? singular(uom) : uom;
  const spaced = unit === "" || unit === "%" ? unit : ` ${unit}`;
  return `${{exact: "", about: "about ", nearly: "nearly ", at_least: "more than "}[precision]}${number}${spaced}`;
};

const some = (number: string, one: string, many = `${one}s`) => `${number} ${number === "1" ? one : many}`;
const stops = (text: string) => text.replace(/\.$/, "");
const listed = (names: readonly string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join("");

/** The English words of the page 成效. */
export const outcomesWords: OutcomesWords = {
  headline: ({year, themes, activities, results, numbered, people, filtered}) =>
    `${year}: ${some(results, "result")} of ${some(activities, "activity", "activities")} under ` +
    `${some(themes, "theme")} ${filtered ? (results === "1" ? "matches the filters" : "match the filters") : results === "1" ? "is reported" : "are reported"}, ` +
    `${numbered} of them with a number.` +
    (people.length > 0
      ? ` ${people.length > 1 ? "The largest counts of people are" : "The one count of people is"} ${people.join("; ")}. They count different things and cannot be added.`
      : ""),
  noneFound: (year) => `No result of ${year} matches the filters`,
  noneStated: ({unit, year}) => `${unit} reports no results for ${year}`,
  elsewhere: "No document states results of this year, which does not mean that nothing was done. Years with results:",
  year: (year) => String(year),
  results: (count) => some(count, "result"),
  uoms: {万元: "wan yuan", 万: "wan", 亿元: "hundred million yuan"},
  value,
  rank: (place) => `place ${place}`,
  stated: (indicator, value) => `${indicator}: ${value}`,
  told: (indicator, text) => `${indicator}: ${stops(text)}`,
  parts: (list, complete) => `, ${complete ? "made up of" : "of which"} ${list.join(", ")}`,
  following: (list) => `; ${list.join("; ")}`,
  aside: (list) => ` (${list.join(", ")})`,
  sentences: (clauses) => `${clauses.join(". ")}.`,
  withoutResult: "No result is reported.",
  stock: "in all, at year end",
  target: (value, met) =>
    `target ${value}, ${{met: "reached", missed: "not reached", unclear: "too roughly stated to tell whether reached"}[met]}`,
  unclearTo: (indicator) => `how it stands to “${indicator}” is not stated`,
  checked: "see check",
  themes: {
    kinds: ({inferred, named}) =>
      `Kinds of indicator: ${[named !== "0" && `${named} stated by the document`, inferred !== "0" && `${inferred} assigned by rule`].filter(Boolean).join(", ")}. Quantity is how much was done or handed out; quality is passing, certified, ranked; benefit is a change in people’s lives. The description of the data has the rules.`,
    table: "All of these results as a table"
  },
  table: {
    ...{indicator: "Result", activity: "Activity", value: "Value", target: "Target", kind: "Kind", section: "Section"},
    ...{named: "stated", inferred: "inferred"}
  },
  kinds: {
    ...{quantity: "Quantity", quality: "Quality", timeliness: "Timeliness"},
    ...{cost: "Cost", benefit: "Benefit", satisfaction: "Satisfaction"}
  },
  money: {
    kinds: {
      ...{paid: "Paid by the unit", in_kind: "Given in kind by the unit, at its value"},
      ...{third_party: "Paid by others", involved: "At stake, not paid"}
    },
    aside: {in_kind: "value in kind", third_party: "paid by others", involved: "at stake, not paid"},
    title: ({year, count, largest}) =>
      `${some(count, "result")} of ${year} ${count === "1" ? "states" : "state"} an amount; the largest that the unit gave is ${largest}`,
    subtitle: "By whose money it is; per person or household where the document says how many it was for",
    each: ({each, uom}) => `${value(each)} for each ${singular(uom)}`,
    worked: ({amount, count, each}) => `${amount} ÷ ${count} = ${each}`,
    noCount: "For how many is not stated: no average is worked out",
    yuan: "yuan",
    note: "An average is worked out from the stated amount and count; it does not mean that each got as much. Amounts may overlap and are not added."
  },
  stages: {
    title: ({year, count, unlike}) =>
      `${some(count, "result")} of ${year} ${count === "1" ? "says" : "say"} how many got a step further` +
      (unlike === "0" ? "" : `; ${unlike} of them in another unit than the first step, so without a share`),
    subtitle: "How many there were at first, and how many of these got further",
    share: ({of, got, share, rough}) => `${of} → ${got}, ${rough ? "about " : ""}${share}`,
    unlike: ({of, got}) => `${of} → ${got}: counted in different units, so no share`,
    unsure: "The first step is stated roughly, so the share is rough"
  },
  breakdowns: {
    title: ({year, count, differing}) =>
      `${some(count, "result")} of ${year} ${count === "1" ? "is" : "are"} broken down` +
      (differing.length > 0
        ? `; the parts of “${listed(differing)}” do not add up to the whole`
        : "; no parts were found to differ from their whole"),
    subtitle: "How much each part is, and its share of the whole; every drawing has a scale of its own",
    ofWhole: (value, share) => `${value}, ${share}`,
    sums: (name) => `${name}: the parts add up to the whole.`,
    differs: ({name, whole, parts, difference}) =>
      `${name}: the whole is ${whole}, the parts add up to ${parts}, ${difference} apart; the document does not say why.`,
    partial: (name) => `${name}: the document lists some of the parts only; they need not add up.`,
    unchecked: (name) => `${name}: there is no whole to check against.`
  },
  honours: {
    levels: {
      national: "National",
      province: "Province",
      city: "City",
      county: "County",
      media: "Featured in the media"
    },
    title: ({year, count, levels}) =>
      `${some(count, "honour")} in ${year}: ${levels.map(({level, count}) => `${count} ${level.toLowerCase()}`).join(", ")}`,
    subtitle: "By the level of the body that gave them, highest first; individuals are not listed",
    count: (count) => some(count, "honour"),
    one: (name, recipients) => `${name}, ${recipients}`,
    recipients: (count) => some(count, "recipient"),
    columns: {name: "Honour", level: "Level", recipients: "Recipients", section: "Section"},
    note: "Honours follow the filters on theme and text; those on kind and on what is stated do not reach them."
  },
  years: {
    title: ({from, to, count, appeared, vanished}) =>
      `${some(count, "indicator")} ${count === "1" ? "has" : "have"} numbers in two years or more of ${from}–${to}; from year to year ${appeared} appeared and ${vanished} vanished`,
    subtitle:
      "A row is one indicator on a scale of its own: heights of different rows cannot be compared. Drawn are those that changed most; the table has all of them",
    rule: "Results of different years are taken as one indicator where the unit, the names of activity and result, and the unit of measure are the same; under another name it is another one. A year without a column is not stated, which is not nil.",
    stock: "in all at year end, never added over years",
    rest: (shown, all) => `The ${shown} that changed most are drawn, of ${all}.`,
    change: ({from, to, rate}) => `${from} → ${to}${rate === "" ? "" : ` (${rate})`}`,
    ofYear: (year, value) => `${year}: ${value}`,
    found: ({year, before, stated, appeared, vanished}) =>
      `${year} reports ${some(stated, "result")}` +
      (appeared.length > 0 ? `; ${appeared.length} not in ${before}: ${appeared.join(", ")}` : "") +
      (vanished.length > 0 ? `; ${vanished.length} of ${before} no longer there: ${vanished.join(", ")}` : "") +
      (appeared.length + vanished.length === 0 ? `, the same as ${before}.` : "."),
    first: (year, stated) => `${year}, the first year, reports ${some(stated, "result")}.`,
    single: "Results are reported for one year only: there is none to compare."
  },
  beside: {
    title: ({year, own, other, shared}) =>
      `${year}: ${own.unit} reports ${some(own.results, "result")}, ${other.unit} ${other.results}; ` +
      (shared === "0" ? "no indicator is reported by both" : `${some(shared, "indicator")} reported by both`),
    subtitle: "Results of two units; an indicator a line, only where its unit is the same; nothing is added or ranked",
    results: "Results",
    numbered: "of these, with a number",
    targeted: "of these, with a target",
    ofKind: (kind) => `of these, ${kind.toLowerCase()}`,
    rule: "Results of the same name, counted in the same unit, are taken to be one indicator of both; what each counts, and the size of the units, may differ.",
    choose: "Choose a unit under “Beside” above to see the results of both together.",
    alone: "No other unit reports results of this year: there is nothing to put beside these."
  },
  nothing: {
    money: "No result states an amount.",
    stages: "No result says how many got a step further.",
    breakdowns: "No result is broken down.",
    honours: "No honours are stated."
  },
  form: {
    label: "Filter results",
    title: (active) => (active > 0 ? `Filters (${active})` : "Filters"),
    names: {with: "Beside", theme: "Theme", kind: "Kind of indicator", only: "Which results", find: "Text"},
    every: {with: "No other unit", theme: "Every theme", kind: "Every kind", only: "All results"},
    only: {targeted: "With a target", untargeted: "With a number but no target", told: "Without a number"},
    named: (name, value) => `${name}: ${value}`
  }
};
