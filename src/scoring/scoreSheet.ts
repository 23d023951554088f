import {combinations, together} from "./alternatives.js";
import type {ScoreFacts, TargetResult} from "./facts.js";
import {piecesOf} from "./expression.js";
import {gradesWithin} from "./grades.js";
import {numberOf, total} from "./ratio.js";
import {known, resolve} from "./resolve.js";
import type {Resolved} from "./resolve.js";
import type {Points} from "./rules.js";
import {inputsOf, namesOf, scoreFormula, scoreRow} from "./scoreRow.js";
import type {Row} from "./scoreRow.js";
import type {IndicatorScore, MissingInput, ReadingScore, ScoreSheet, ScoreTerm, Span, Status, Worked} from "./sheet.js";
import {scoredResults} from "./targets.js";
import {indicatorsOf} from "./template.js";
import type {Formula, Indicator, Template} from "./template.js";

/**
 * Works out a template over what is known of a unit's year. Every row's points lie from `least` to `most` whatever the missing
 * inputs turn out to be, and so does the total; nothing is guessed, and a blank is not nil.
 */
export function scoreSheet(template: Template, facts: ScoreFacts): ScoreSheet {
  const sheet = {template, facts};
  const scored = indicatorsOf(template).map(({section, group, indicator}) => {
    const {row, ...score} = scoreIndicator(indicator, sheet);
    return {row, score: {section, group, ...score}};
  });
  const counted = scored.filter(({row}) => !row.excluded);
  const points = counted.flatMap(({row}) => row.points ?? []);
  const possible = template.points && total(counted.flatMap(({score}) => score.indicator.points ?? []));
  const sum = template.points && {
    ...{least: total(points.map((each) => each.least)), most: total(points.map((each) => each.most))}
  };
  const indicators = scored.map(({score}) => score);
  return {
    ...{template, unit: facts.unit, year: facts.year, synthetic: facts.synthetic, indicators},
    total: sum ? spanOf(sum) : null,
    possible: possible ? numberOf(possible) : null,
    grades: sum && possible ? gradesWithin(template, {total: sum, possible}) : [],
    missing: missingIn(template, indicators)
  };
}

interface Sheet {
  template: Template;
  facts: ScoreFacts;
}

function scoreIndicator(indicator: Indicator, sheet: Sheet): Omit<IndicatorScore, "section" | "group"> & {row: Row} {
  const judged = typeof indicator.notApplicable?.points === "object" ? [indicator.notApplicable.points.judged] : [];
  const whenNil = indicator.notApplicable?.whenNil;
  const own = resolveAll([...inputsOf(indicator), ...(whenNil ? namesOf(whenNil) : []), ...judged], sheet);
  const rows = combinations(own).map((values) => scoreRow(indicator, {values, results: resultsOf(own, sheet)}));
  const row = together(rows);
  const shown = inputsOf(indicator).concat(row.applies ? [] : judged);
  const terms = shown.map((name) => own.get(name)!);
  const {rule} = indicator;
  const used = rule?.kind === "targets" ? sheet.facts.data.get(rule.input)?.results : undefined;
  return {
    ...{indicator, row, ...workedOut(row, {terms, formula: indicator.formula})},
    status: statusOf(row, terms),
    possible: indicator.points && !row.excluded ? numberOf(indicator.points) : null,
    ...{missing: row.missing, bands: row.bands},
    results: rule?.kind === "targets" && used ? scoredResults(used, rule.beyond) : [],
    readings: indicator.readings.map((reading): ReadingScore => {
      const inputs = resolveAll(namesOf(reading.formula), sheet);
      const given = combinations(inputs).map((values) => ({values, results: new Map<string, TargetResult[]>()}));
      const read = together(given.map((each) => scoreFormula(indicator, each, reading.formula)));
      return {reading, ...workedOut(read, {terms: [...inputs.values()], formula: reading.formula})};
    })
  };
}

const resolveAll = (names: readonly string[], {template, facts}: Sheet): Map<string, Resolved> =>
  new Map(names.map((name) => [name, resolve(template.inputs.get(name)!, facts)]));

const resultsOf = (own: ReadonlyMap<string, Resolved>, {facts}: Sheet): ReadonlyMap<string, readonly TargetResult[]> =>
  new Map(
    [...own].flatMap(([name, {term}]) => {
      const results = facts.data.get(name)?.results;
      return results && term.state === "data" ? [[name, results] as const] : [];
    })
  );

function workedOut(row: Row, {terms, formula}: {terms: readonly Resolved[]; formula: Formula | undefined}): Worked {
  const named = (test: (resolved: Resolved) => boolean) => terms.filter(test).map(({term}) => term.input.id);
  const conflicting = named(({term}) => term.state === "conflicting");
  const unreadable = named((resolved) => resolved.unreadable);
  return {
    terms: terms.map(({term}) => term),
    formula: formula
      ? piecesIn(
          formula,
          terms.map(({term}) => term)
        )
      : [],
    value: row.value && known(row.value),
    points: row.points && spanOf(row.points),
    reasons: [
      ...row.reasons,
      ...(conflicting.length > 0 ? [{kind: "conflict", inputs: conflicting} as const] : []),
      ...(unreadable.length > 0 ? [{kind: "unreadable", inputs: unreadable} as const] : [])
    ]
  };
}

/** A formula's signs, brackets and numbers as text, and its names as places among the terms. */
function piecesIn({text}: Formula, terms: readonly ScoreTerm[]): (string | number)[] {
  const pieces = piecesOf(text);
  return Array.isArray(pieces)
    ? pieces.map(({kind, text: own}) => (kind === "name" ? terms.findIndex(({input}) => input.id === own) : own))
    : [];
}

function statusOf({reasons, missing, applies}: Row, terms: readonly Resolved[]): Status {
  const states = terms.map(({term}) => term.state);
  if (states.includes("conflicting")) return "conflicting";
  if (missing.length > 0 || reasons.some(({kind}) => kind !== "rounding")) return "missing";
  if (!applies) return "notApplicable";
  return states.includes("entered") ? "entered" : "computed";
}

const spanOf = (points: Points): Span => ({least: numberOf(points.least), most: numberOf(points.most)});

function missingIn({inputs}: Template, indicators: readonly IndicatorScore[]): MissingInput[] {
  const names = [...new Set(indicators.flatMap(({missing}) => missing))];
  return names.map((name) => ({
    input: inputs.get(name)!,
    indicators: indicators.filter(({missing}) => missing.includes(name)).map(({indicator}) => indicator)
  }));
}
