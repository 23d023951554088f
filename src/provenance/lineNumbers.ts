import {quotient, total} from "./interval.js";
import type {Interval} from "./interval.js";
import {figuresOf, keyOf, madeOf} from "./lineFigures.js";
import type {LineFigure} from "./lineFigures.js";
import {inService} from "./ref.js";
import type {LineRef} from "./ref.js";
import type {StaffRow} from "./traceStaff.js";
import type {Formula, LineLabel, NamedLine, NumberKind, Term, Token} from "./types.js";

/** A line of an account with the root of its tree. */
export interface LinePlace extends NamedLine {
  root_id: string;
  root_name: string;
  root_name_en: string;
}

/** What is known of a line: its figures and those around it, the staff in service, and what it is called. */
export interface LineFacts {
  ref: Omit<LineRef, "year">;
  figures: readonly LineFigure[];
  staff: readonly StaffRow[];
  places: readonly LinePlace[];
}

/** A line's number in a year with its formula, and everything that it was made of. */
export interface LineNumber extends Formula, Interval {
  kind: NumberKind;
  figures: readonly LineFigure[];
  staff: readonly StaffRow[];
}

/** What a line's amount is divided by, a sum of terms. */
type Base = Pick<LineNumber, "terms" | "figures" | "staff">;

/** Terms with one sign between them all. */
export const chain = (terms: readonly Term[], {sign, from = 0}: {sign: string; from?: number}): Token[] =>
  terms.flatMap((_, i): Token[] => (i === 0 ? [from] : [sign, from + i]));

/** Terms added up as one side of a quotient. */
export const sideOf = (terms: readonly Term[], {from}: {from: number}): Token[] =>
  terms.length === 1 ? [from] : ["(", ...chain(terms, {sign: "+", from}), ")"];

/** A line's amount in a year, its amount per head, or its share; undefined where it is not stated, or has no base. */
export function lineNumber(facts: LineFacts, {year, per}: {year: number; per: string}): LineNumber | undefined {
  const amount = lineAmount(facts, {year});
  if (!amount || per === "nominal") return amount;
  const base = per === "head" ? heads(facts, {year}) : per === "share" ? whole(facts, {year}) : undefined;
  const divided = base && quotient(amount, total(base.terms));
  return (
    divided && {
      ...divided,
      kind: per === "head" ? "amount" : "rate",
      formula: [0, "÷", ...sideOf(base.terms, {from: 1})],
      terms: [lineTerm(facts, {number: amount, year, per: "nominal"}), ...base.terms],
      figures: [...amount.figures, ...base.figures],
      staff: base.staff
    }
  );
}

/** A line's number as a term of a formula, opened by its own address. */
export function lineTerm(facts: LineFacts, {number, year, per}: {number: LineNumber; year: number; per: string}): Term {
  const {units, lineId, measure, fund} = facts.ref;
  const [only] = number.figures;
  const isFigure =
    per === "nominal" && number.figures.length === 1 && units === only!.unit_id && lineId === only!.line_id;
  const {kind, value, low, high} = number;
  return {
    ...{kind, value, low, high, printed: null},
    label: lineLabel(facts, {year, per}),
    ref: isFigure
      ? {kind: "figure", ...keyOf(only!, {measure, fund})}
      : {kind: "line", units, year, lineId, measure, fund, per}
  };
}

/** What a line's number is called. */
export function lineLabel({ref, places}: LineFacts, {year, per}: {year: number; per: string}): LineLabel {
  const {root_name: name, root_name_en: name_en} = places[0]!;
  return {
    ...{kind: "line", year, lines: places, measure: ref.measure, fund: fundOf(ref)},
    ...(per === "head" && {per: "head"}),
    ...(per === "share" && {per: {shareOf: {name, name_en}}})
  };
}

function lineAmount(facts: LineFacts, {year}: {year: number}): LineNumber | undefined {
  const {ref, figures} = facts;
  const parts = figuresOf(ref.lineId, {figures, year});
  if (parts.length === 0) return undefined;
  const made = parts.flatMap((figure) => madeOf(figure, {figures}));
  const isRest = parts.length === 1 && !parts[0]!.itemised && !ref.units.includes(",");
  const terms = (isRest ? made.slice(1) : parts).map((figure) => figureTerm(figure, facts));
  return {
    ...total(parts),
    ...{kind: "amount", terms, formula: chain(terms, {sign: isRest ? "−" : "+"}), figures: made, staff: []}
  };
}

function figureTerm(figure: LineFigure, {ref}: LineFacts): Term {
  const {unit_id, fiscal_year: year, line_id: lineId, value, low, high, name, name_en} = figure;
  const {measure, fund} = ref;
  return {
    ...{kind: "amount", value, low, high, printed: null},
    label: {
      ...{kind: "line", year, lines: [{name, name_en, notItemised: !figure.itemised}], measure, fund: fundOf(ref)},
      ...(ref.units.includes(",") && {unit: {name: figure.unit_name, name_en: figure.unit_name_en}})
    },
    ref: figure.itemised
      ? {kind: "figure", ...keyOf(figure, ref)}
      : {kind: "line", units: unit_id, year, lineId, measure, fund, per: "nominal"}
  };
}

/** The staff in service of every unit; undefined where the head count of one that states the line is missing. */
function heads({ref, figures, staff}: LineFacts, {year}: {year: number}): Base | undefined {
  const counted = staff.filter((row) => row.fiscal_year === year);
  const units = ref.units.split(",").filter((unit) => counted.some((row) => row.unit_id === unit));
  const stating = figuresOf(ref.lineId, {figures, year}).map((figure) => figure.unit_id);
  if (!stating.every((unit) => units.includes(unit))) return undefined;
  return {
    figures: [],
    staff: counted,
    terms: units.map((unit): Term => {
      const own = counted.filter((row) => row.unit_id === unit);
      const {unit_name: name, unit_name_en: name_en} = own[0]!;
      return {
        ...{kind: "count", ...total(own), printed: null},
        label: {kind: "inService", year, ...(ref.units.includes(",") && {unit: {name, name_en}})},
        ref: {kind: "staff", unit, year, staff: inService}
      };
    })
  };
}

/** The whole that a line is a share of. */
function whole(facts: LineFacts, {year}: {year: number}): Base | undefined {
  const {root_id: lineId, root_name: name, root_name_en: name_en} = facts.places[0]!;
  const place = {...facts.places[0]!, name, name_en, notItemised: false};
  const ofRoot: LineFacts = {...facts, ref: {...facts.ref, lineId}, places: [place]};
  const number = lineAmount(ofRoot, {year});
  return number && {terms: [lineTerm(ofRoot, {number, year, per: "nominal"})], figures: number.figures, staff: []};
}

const fundOf = ({fund}: Pick<LineRef, "fund">) => (fund === "all" ? null : fund);
