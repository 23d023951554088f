import type {Entry} from "../scoring/facts.js";
import {enteredValue, moneyUnits} from "../scoring/entered.js";
import {meets} from "../scoring/range.js";
import {compare, isNil, nil, numberOf, one} from "../scoring/ratio.js";
import type {Bounded, Ratio} from "../scoring/ratio.js";
import {indicatorsOf} from "../scoring/template.js";
import type {Indicator, Input, InputUnit, Range, Template} from "../scoring/template.js";
import {inputsOf} from "../scoring/scoreRow.js";
import {tables} from "../schema.js";

/** What stands in the fields of an input; `value` is 1 or 0 of an answer. */
export interface Fields {
  state: "value" | "notApplicable";
  value: string;
  uom: string;
  reason: string;
  evidence: string;
  source: string;
}

/** Why fields are no entry yet. */
export type EntryFault = "value" | "answer" | "negative" | "beyond" | "reason" | "source";

/** Units that a value of an input may be entered in, the usual one first; none where there is nothing to choose. */
export function unitsOf({unit}: Pick<Input, "unit">): readonly string[] {
  if (unit === "amount") return ["万元", ...Object.keys(moneyUnits).filter((each) => each !== "万元")];
  return unit === "rate" ? ["%", ""] : [];
}

/** What an input of points lies in: the bands of the rows that a person judges by it, else nil to what there is to get. */
export interface Allowed {
  bands: readonly {name: {zh: string; en: string} | null; range: Range}[];
}

/** What a value of an input may be, by the rows of a template that need it; null where anything may. */
export function allowedOf(input: Input, template: Template): Allowed | null {
  if (input.unit !== "points") return null;
  const bands = indicatorsOf(template).flatMap(({indicator}): Allowed["bands"][number][] => {
    const {rule, points, notApplicable} = indicator;
    if (rule?.kind === "judged" && rule.input === input.id) return [...rule.bands];
    const isGiven = typeof notApplicable?.points === "object" && notApplicable.points.judged === input.id;
    return isGiven && points ? [{name: null, range: upTo(points)}] : [];
  });
  return bands.length > 0 ? {bands} : null;
}

const upTo = (points: Ratio): Range => ({from: {at: nil, included: true}, to: {at: points, included: true}});

/** A range as a formula has it: `0–8`, `>0.3`. */
export function rangeText({from, to}: Range, format: (value: number) => string): string {
  const [low, high] = [from && format(numberOf(from.at)), to && format(numberOf(to.at))];
  if (low === undefined) return `${to?.included ? "≤" : "<"} ${high}`;
  if (high === undefined) return `${from?.included ? "≥" : ">"} ${low}`;
  return low === high ? low : `${from?.included ? "" : ">"}${low}–${to?.included ? "" : "<"}${high}`;
}

/** The rows of a template that need an input and have a case of not applying, so that it may be said of it. */
export function mayNotApply({id}: Input, template: Template): boolean {
  const needs = (indicator: Indicator) => inputsOf(indicator).includes(id);
  return indicatorsOf(template).some(({indicator}) => needs(indicator) && indicator.notApplicable !== undefined);
}

const decimal = /^-?\d{1,12}(?:\.\d{1,6})?$/;

/** Units of which nothing is below nil. */
const unsigned: readonly InputUnit[] = ["persons", "count", "area", "points", "answer"];

/** Reads the fields of an input as an entry, or says what is wanting. */
export function readFields(
  fields: Fields,
  {input, template}: {input: Input; template: Template}
): {entry: Entry} | {fault: EntryFault} {
  const [evidence, source, reason] = [fields.evidence, fields.source, fields.reason].map(clean) as [
    string,
    string,
    string
  ];
  const value = clean(fields.value).replaceAll(/[,，]/g, "");
  const fault =
    fields.state === "notApplicable"
      ? reason === ""
        ? "reason"
        : undefined
      : valueFault({value, uom: fields.uom}, {input, template});
  if (fault) return {fault};
  if (source === "") return {fault: "source"};
  const said = {input: input.id, evidence, source};
  return {
    entry:
      fields.state === "notApplicable"
        ? {...said, state: "notApplicable", reason}
        : {...said, state: "value", value, uom: fields.uom}
  };
}

function valueFault(
  own: {value: string; uom: string},
  {input, template}: {input: Input; template: Template}
): EntryFault | undefined {
  const wrong = input.unit === "answer" ? "answer" : "value";
  const read = decimal.test(own.value) ? enteredValue(own, input) : undefined;
  if (!read) return wrong;
  if (input.unit === "answer" && !isAnswer(read)) return "answer";
  if (unsigned.includes(input.unit) && compare(read.value, nil) < 0) return "negative";
  const allowed = allowedOf(input, template);
  return allowed && !allowed.bands.some(({range}) => meets(range, read)) ? "beyond" : undefined;
}

const isAnswer = ({value}: Bounded): boolean => isNil(value) || compare(value, one) === 0;

/** A text in one line, as a cell of the contract has it. */
const clean = (text: string): string => text.trim().replaceAll(/\s+/g, " ");

/** What of an entry from a file breaks the same rules; nothing for an input that the template does not know. */
export function entryFault(entry: Entry, template: Template): EntryFault | undefined {
  const input = template.inputs.get(entry.input);
  if (!input) return undefined;
  const read = readFields({...blankFields(input), ...entry}, {input, template});
  return "fault" in read ? read.fault : undefined;
}

/** The fields of an input before anything is entered. */
export const blankFields = (input: Input): Fields => ({
  ...{state: "value", value: "", uom: unitsOf(input)[0] ?? "", reason: "", evidence: "", source: ""}
});

/** The columns of a file of entries. */
export const entryColumns: readonly string[] = Object.keys(tables.inputs.columns);
