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
  at: ({path, problem}) => `${path === "" ? "the file" : path}: ${problem}.`,
  problems: {
    tooLong: ({most}) => `it is too long, ${most} characters at the most`,
    tooDeep: ({most}) => `its parts stand too deep in one another, ${most} at the most`,
    tooMany: ({most}) => `there are too many, ${most} at the most`,
    notJson: ({message}) => `it is no JSON file (${message})`,
    notA: ({kind, found}) => `“${found}” is not ${kinds[kind]}`,
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
