import {evaluate} from "./evaluate.js";
import {namesIn} from "./expression.js";
import type {TargetResult} from "./facts.js";
import {meets} from "./range.js";
import {compare, isExact, isNil, nil, numberOf, one, plus, times} from "./ratio.js";
import type {Bounded} from "./ratio.js";
import type {Alternative} from "./resolve.js";
import {certain, isValueRule, limitsOf, scoreValue} from "./rules.js";
import type {Points} from "./rules.js";
import type {Reason} from "./sheet.js";
import {meanShare} from "./targets.js";
import type {Formula, Indicator, Rule, Text} from "./template.js";

/** What one number for each input makes of a row. */
export interface Row {
  value: Bounded | null;
  /** Null where the row gives none: a framework, or a row that is left out. */
  points: Points | null;
  reasons: readonly Reason[];
  missing: readonly string[];
  applies: boolean;
  /** It does not apply, and there is nothing to get for it. */
  excluded: boolean;
  /** The bands that a person's judgement may lie in, the least points first. */
  bands: readonly Text[];
}

/** One alternative for every input that is not missing, and the results behind those that are over results. */
export interface Given {
  values: ReadonlyMap<string, Alternative>;
  results: ReadonlyMap<string, readonly TargetResult[]>;
}

const plain = {value: null, reasons: [], missing: [], applies: true, excluded: false, bands: []};

/** Scores a row from one number for each input; what is missing leaves its points open. */
export function scoreRow(indicator: Indicator, given: Given): Row {
  const saidNot = inputsOf(indicator).filter((name) => given.values.get(name) === "notApplicable");
  if (saidNot.length > 0)
    return indicator.notApplicable
      ? notApplicable(indicator, given)
      : open(indicator, {reasons: [{kind: "mustApply", inputs: saidNot}], missing: saidNot});
  const {whenNil} = indicator.notApplicable ?? {};
  if (whenNil && isCertainlyNil(whenNil, given)) return notApplicable(indicator, given);
  const {rule} = indicator;
  if (!rule || isValueRule(rule)) return scoreFormula(indicator, given, indicator.formula!);
  return scorers[rule.kind](indicator, given, rule as never);
}

/** The names that a row needs: those of its formula, and those of its rule. */
export function inputsOf({formula, rule}: Indicator): string[] {
  const names = formula ? namesOf(formula) : [];
  if (rule?.kind === "checklist") return [...names, ...rule.items.map(({input}) => input)];
  return rule?.kind === "judged" || rule?.kind === "targets" ? [...names, rule.input] : names;
}

/** The names that a row may ask for: those that it needs, those of its other readings, and the points that a person may give it. */
export function askedOf(indicator: Indicator): string[] {
  const {readings, notApplicable} = indicator;
  const judged = typeof notApplicable?.points === "object" ? [notApplicable.points.judged] : [];
  return [...inputsOf(indicator), ...readings.flatMap(({formula}) => namesOf(formula)), ...judged];
}

export const namesOf = ({expression}: Formula): string[] => namesIn(expression);

/** Works out a formula and scores it by the row's rule; another reading of the row is worked out in the same way. */
export function scoreFormula(indicator: Indicator, given: Given, formula: Formula): Row {
  const outcome = evaluate(formula.expression, numbers(given));
  if (outcome.kind === "missing")
    return open(indicator, {reasons: [{kind: "missing", inputs: outcome.names}], missing: outcome.names});
  if (outcome.kind === "noBase") return open(indicator, {reasons: [{kind: "noBase"}]});
  const {rule, points} = indicator;
  if (!rule || !points || !isValueRule(rule)) return {...plain, value: outcome, points: null};
  const scored = scoreValue(rule, {value: outcome, points});
  if (!scored) return {...outside(indicator, outcome), value: outcome};
  const isOpen = compare(scored.least, scored.most) !== 0;
  const [low, high] = [numberOf(outcome.low), numberOf(outcome.high)];
  return {...plain, value: outcome, points: scored, reasons: isOpen ? [{kind: "rounding", low, high}] : []};
}

type Scorer<K extends Rule["kind"]> = (indicator: Indicator, given: Given, rule: Extract<Rule, {kind: K}>) => Row;

const scorers: {[K in "checklist" | "judged" | "targets"]: Scorer<K>} = {
  checklist: (indicator, given, {items}) => {
    const values = numbers(given);
    const missing = items.map(({input}) => input).filter((input) => !values.has(input));
    const odd = items.flatMap(({input}) => values.get(input) ?? []).find((value) => !isAnswer(value));
    if (odd) return outside(indicator, odd);
    const sumOf = (counts: (value: Bounded | undefined) => boolean) =>
      items.filter(({input}) => counts(values.get(input))).reduce((sum, {points}) => plus(sum, points ?? nil), nil);
    const points = {least: sumOf(isYes), most: sumOf((value) => !value || isYes(value))};
    const reasons: Reason[] = missing.length > 0 ? [{kind: "missing", inputs: missing}] : [];
    return {...plain, points: indicator.points ? points : null, reasons, missing};
  },
  judged: (indicator, given, {input, bands}) => {
    const judged = numbers(given).get(input);
    if (!judged) return open(indicator, {reasons: [{kind: "missing", inputs: [input]}], missing: [input]});
    const band = bands.find(({range}) => meets(range, judged));
    return band ? {...plain, points: certain(judged.value), bands: [band.name]} : outside(indicator, judged);
  },
  targets: (indicator, given, {input, beyond}) => {
    const [share, results] = [numbers(given).get(input), given.results.get(input)];
    if (!share) return open(indicator, {reasons: [{kind: "missing", inputs: [input]}], missing: [input]});
    if (compare(share.low, nil) < 0 || compare(share.high, one) > 0) return outside(indicator, share);
    const {least, most} = results ? meanShare(results, beyond) : {least: share.low, most: share.high};
    const points = {least: times(least, indicator.points!), most: times(most, indicator.points!)};
    const [low, high] = [numberOf(least), numberOf(most)];
    return {...plain, value: share, points, reasons: low === high ? [] : [{kind: "rounding", low, high}]};
  }
};

function notApplicable(indicator: Indicator, given: Given): Row {
  const {points: decided} = indicator.notApplicable!;
  const {points} = indicator;
  const row = {...plain, applies: false, points: null};
  if (decided === "excluded" || !points) return {...row, excluded: true};
  if (decided === "full") return {...row, points: certain(points)};
  const judged = numbers(given).get(decided.judged);
  if (!judged) return {...open(indicator, {reasons: [{kind: "silent"}], missing: [decided.judged]}), applies: false};
  const isWithin = compare(judged.value, nil) >= 0 && compare(judged.value, points) <= 0;
  return isWithin ? {...row, points: certain(judged.value)} : {...outside(indicator, judged), applies: false};
}

/** A row whose points can be all that its rule can give. */
function open(
  {rule, points}: Indicator,
  {reasons, missing = []}: {reasons: Reason[]; missing?: readonly string[]}
): Row {
  return {...plain, points: points ? limitsOf(rule, points) : null, reasons, missing};
}

const outside = (indicator: Indicator, {value}: Bounded): Row =>
  open(indicator, {reasons: [{kind: "outside", value: numberOf(value)}]});

const numbers = ({values}: Given): ReadonlyMap<string, Bounded> =>
  new Map([...values].flatMap(([name, value]) => (value === "notApplicable" ? [] : [[name, value] as const])));

function isCertainlyNil({expression}: Formula, given: Given): boolean {
  const outcome = evaluate(expression, numbers(given));
  return outcome.kind === "value" && isExact(outcome) && isNil(outcome.value);
}

const isYes = (value: Bounded | undefined): boolean => value !== undefined && compare(value.value, one) === 0;
const isAnswer = (value: Bounded): boolean => isExact(value) && (isNil(value.value) || isYes(value));
