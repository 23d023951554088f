import type {ScoreWords} from "../scoring/text.js";

const kinds = {
  object: "a group of named values ({ })",
  list: "a list of values ([ ])",
  text: "a text",
  number: "a number",
  answer: "true or false",
  id: "lower-case letters and digits joined by hyphens",
  name: "lower-case letters and digits joined by underscores, a letter first",
  range: "a range such as [0.8, 0.9)"
};
const faults = {
  empty: "is empty",
  character: "has a character that it cannot have",
  operand: "lacks a name or number",
  operator: "lacks a sign",
  bracket: "has a bracket without its other half",
  deep: "has too many brackets in one another"
};
const lacking = {rule: "a rule", formula: "a formula", points: "points"};
const orders = {
  notBestFirst: "the best grade must come first, each below the one before it",
  notFromNil: "the last grade must begin at 0",
  abovePoints: "the best grade begins above what there is to get"
};

/** The English words of score sheets. */
export const scoreWords: ScoreWords = {
  statuses: {
    computed: "computed from the data",
    entered: "entered by a person",
    notApplicable: "not applicable",
    missing: "input missing",
    conflicting: "inputs conflict"
  },
  reasons: {
    missing: ({names}) => `Missing: ${names}.`,
    noBase: () => "It divides by nil, or by what may be nil: there is no rate.",
    rounding: ({low, high}) =>
      `The source is rounded: it is known only to lie from ${low} to ${high}, and the points step between.`,
    conflict: ({names}) => `${names}: what was entered is not what the data say. Both are shown, neither is preferred.`,
    unreadable: ({names}) => `${names}: what was entered is no number, or money without its unit.`,
    outside: ({value}) => `The rule does not say what ${value} scores.`,
    mustApply: ({names}) => `${names}: entered as not applicable, which the sheet does not provide for.`,
    silent: () => "It does not apply, and the sheet does not say what that scores."
  },
  warnings: {
    fullMarks: ({indicators, points}) => `All ${indicators} rows have full marks, ${points} points.`,
    beyondTargets: ({names, count, targeted}) =>
      `Of ${targeted} results with a target, ${count} went beyond 130% of it: ${names}. The targets may have been set too low.`,
    adjustedBudget: ({original, adjusted, change, names}) =>
      `${names}: scored against the adjusted budget of ${adjusted}, which is ${change} away from the original ${original}.`,
    unstatedBudget: ({names}) =>
      `${names}: the report does not say whether the budget used is the original or the adjusted one.`,
    withoutEvidence: ({names}) => `${names}: entered figures are used without saying what supports them.`,
    noProblems: () => "The report states no problem."
  },
  at: ({path, problem}) => `${path === "" ? "the file" : path}: ${problem}.`,
  problems: {
    tooLong: ({most}) => `it is too long, ${most} characters at the most`,
    tooDeep: ({most}) => `its parts stand too deep in one another, ${most} at the most`,
    tooMany: ({most}) => `there are too many, ${most} at the most`,
    notJson: ({message}) => `it is no JSON file (${message})`,
    notA: ({wanted, found}) => `“${found}” is not ${kinds[wanted]}`,
    lacks: ({key}) => `“${key}” is missing`,
    unknownKey: ({key}) => `there is no such thing as “${key}” here`,
    notAmong: ({found, values}) => `“${found}” is none of ${values.join(", ")}`,
    empty: () => "it is empty",
    twice: ({id}) => `“${id}” is used more than once`,
    negative: ({found}) => `${found} is below 0`,
    notAboveNil: ({found}) => `${found} is not above 0`,
    weights: ({stated, sum}) => `it says ${stated} points, its parts add up to ${sum}`,
    partlyPointed: () => "some parts have points and some have none; let all have them or none",
    formula: ({fault, at, text}) =>
      `at character ${at + 1} the formula ${faults[fault]}${text === "" ? "" : ` (“${text}”)`}`,
    unknownName: ({name}) => `“${name}” is neither a shared input nor one that this template defines`,
    redefined: ({id}) => `“${id}” is a shared input and cannot be defined again`,
    bands: ({seam, first}) => `band ${first} ${seam === "overlaps" ? "overlaps" : "leaves a gap to"} the one above it`,
    grades: ({order}) => orders[order],
    beyondPoints: ({found, points}) => `${found} is more than the ${points} points there are`,
    unscored: ({lacks}) => `${lacking[lacks]} is missing, without it nothing can be scored`
  }
};
