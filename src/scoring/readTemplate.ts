import {compare, isNil} from "./ratio.js";
import {idForm, inputsOf, nameForm, textOf} from "./readInputs.js";
import {readAmount, readForm, readJson, readList, readObject, readOne, report} from "./readJson.js";
import type {Value} from "./readJson.js";
import {checkSum, formulaOf, inputNamed, ruleOf} from "./readRule.js";
import type {Names} from "./readRule.js";
import {isValueRule} from "./rules.js";
import {indicatorsOf, inputUnits} from "./template.js";
import type {Grade, Group, Indicator, Input, NotApplicable, Reading, Section, Template} from "./template.js";
import type {TemplateProblem} from "./templateProblem.js";

/**
 * Reads a template, which anybody may have written: a file of JSON in the form that `data/scores/` shows. Formulas and rules may
 * name the shared inputs, and inputs of its own. Gives nothing where anything is wrong with it, and says what and where;
 * never throws.
 */
export function readTemplate(
  text: string,
  {inputs: shared}: {inputs: ReadonlyMap<string, Input>}
): {template: Template | null; problems: TemplateProblem[]} {
  const root = readJson(text);
  const template = root.problems.length === 0 ? templateOf(root, shared) : undefined;
  return {template: (root.problems.length === 0 && template) || null, problems: root.problems};
}

function templateOf(root: Value, shared: ReadonlyMap<string, Input>): Template | undefined {
  const own = readObject(root, ["id", "name", "source", "note?", "points?", "grades?", "inputs?", "sections"]);
  if (!own) return undefined;
  const inputs = namesOf(own.inputs, shared);
  const points = readAmount(own.points);
  const sections = partsOf(own.sections, (part) => sectionOf(part, {inputs}));
  const grades = own.grades ? readList(own.grades).flatMap((part) => gradeOf(part) ?? []) : [];
  checkIds(own.sections, sections);
  checkParts(own.sections ?? root, {points, parts: sections});
  if (own.grades) checkGrades(own.grades, {grades, points});
  const id = readForm(own.id, {kind: "id", form: idForm});
  const [name, source, note] = [textOf(own.name), textOf(own.source), textOf(own.note)];
  if (!id || !name || !source) return undefined;
  return {id, name, source, ...(note && {note}), ...(points && {points}), grades, sections, inputs};
}

/** The shared inputs and the template's own, which may not say otherwise of a shared one. */
function namesOf(own: Value | undefined, shared: ReadonlyMap<string, Input>): ReadonlyMap<string, Input> {
  const inputs = own ? inputsOf(own) : new Map<string, Input>();
  for (const id of inputs.keys()) if (shared.has(id)) report(own!, "redefined", {id});
  return new Map([...inputs, ...shared]);
}

const partsOf = <T>(own: Value | undefined, read: (part: Value) => T | undefined): T[] => {
  const parts = readList(own);
  if (own && Array.isArray(own.value) && parts.length === 0) report(own, "empty", {});
  return parts.flatMap((part) => read(part) ?? []);
};

function sectionOf(own: Value, names: Names): Section | undefined {
  const parts = readObject(own, ["id", "name", "points?", "groups"]);
  if (!parts) return undefined;
  const groups = partsOf(parts.groups, (part) => groupOf(part, names));
  const head = headOf(parts);
  checkParts(own, {points: head?.points, parts: groups});
  return head && {...head, groups};
}

function groupOf(own: Value, names: Names): Group | undefined {
  const parts = readObject(own, ["id", "name", "points?", "indicators"]);
  if (!parts) return undefined;
  const indicators = partsOf(parts.indicators, (part) => indicatorOf(part, names));
  const head = headOf(parts);
  checkParts(own, {points: head?.points, parts: indicators});
  return head && {...head, indicators};
}

function headOf(parts: Record<"id" | "name" | "points", Value | undefined>) {
  const id = readForm(parts.id, {kind: "name", form: nameForm});
  const [name, points] = [textOf(parts.name), readAmount(parts.points)];
  return id && name ? {id, name, ...(points && {points})} : undefined;
}

function indicatorOf(own: Value, names: Names): Indicator | undefined {
  const parts = readObject(own, [
    ...(["id", "name", "points?", "unit?", "formula?", "rule?", "wording"] as const),
    ...(["notApplicable?", "readings?", "basis", "source?"] as const)
  ]);
  const head = parts && headOf(parts);
  if (!parts || !head) return undefined;
  const formula = formulaOf(parts.formula, names);
  const rule = parts.rule && ruleOf(parts.rule, {...names, points: head.points});
  if (head.points && !parts.rule) report(own, "unscored", {lacks: "rule"});
  if (!parts.formula && (rule ? isValueRule(rule) : !parts.rule)) report(own, "unscored", {lacks: "formula"});
  const notApplicable = parts.notApplicable && notApplicableOf(parts.notApplicable, names);
  const readings = readList(parts.readings).flatMap((part) => readingOf(part, names) ?? []);
  const [wording, source] = [textOf(parts.wording), textOf(parts.source)];
  const basis = readOne(parts.basis, ["confirmed", "general"]);
  if (!wording || !basis) return undefined;
  return {
    ...{...head, unit: readOne(parts.unit, inputUnits) ?? "rate", wording, readings, basis},
    ...{...(formula && {formula}), ...(rule && {rule}), ...(notApplicable && {notApplicable}), ...(source && {source})}
  };
}

function readingOf(own: Value, names: Names): Reading | undefined {
  const parts = readObject(own, ["id", "name", "formula", "difference"]);
  const id = readForm(parts?.id, {kind: "name", form: nameForm});
  const [name, formula, difference] = [
    textOf(parts?.name),
    formulaOf(parts?.formula, names),
    textOf(parts?.difference)
  ];
  return id && name && formula && difference ? {id, name, formula, difference} : undefined;
}

function notApplicableOf(own: Value, names: Names): NotApplicable | undefined {
  const parts = readObject(own, ["condition", "whenNil?", "points", "input?"]);
  const condition = textOf(parts?.condition);
  const whenNil = formulaOf(parts?.whenNil, names);
  const points = readOne(parts?.points, ["full", "excluded", "judged"]);
  if (points === "judged" && !parts!.input) report(own, "lacks", {key: "input"});
  const judged = points === "judged" ? inputNamed(parts!.input, names) : undefined;
  if (!condition || !points || (points === "judged" && !judged)) return undefined;
  return {condition, ...(whenNil && {whenNil}), points: points === "judged" ? {judged: judged!} : points};
}

function gradeOf(own: Value): Grade | undefined {
  const parts = readObject(own, ["id", "name", "from"]);
  const id = readForm(parts?.id, {kind: "id", form: idForm});
  const [name, from] = [textOf(parts?.name), readAmount(parts?.from)];
  return id && name && from ? {id, name, from} : undefined;
}

/** Ids of sections, groups and rows: each once in the sheet. */
function checkIds(own: Value | undefined, sections: readonly Section[]): void {
  const groups = sections.flatMap((section) => section.groups);
  for (const parts of [sections, groups, indicatorsOf({sections}).map(({indicator}) => indicator)]) {
    const ids = parts.map(({id}) => id);
    for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) < i))) report(own!, "twice", {id});
  }
}

/** Either all parts have points, and they add up to the whole's, or neither has any. */
function checkParts(
  own: Value,
  {points, parts}: {points: Template["points"]; parts: readonly {points?: Template["points"]}[]}
): void {
  const pointed = parts.flatMap((part) => part.points ?? []);
  if (pointed.length === (points ? parts.length : 0)) {
    if (points && parts.length > 0) checkSum(own, {of: pointed, points});
  } else report(own, "partlyPointed", {});
}

/** Best first, each below the one before it, the last from nil, none above what there is to get. */
function checkGrades(own: Value, {grades, points}: {grades: readonly Grade[]; points: Template["points"]}): void {
  const isOrdered = grades.every((grade, i) => i === 0 || compare(grade.from, grades[i - 1]!.from) < 0);
  if (!isOrdered) report(own, "grades", {order: "notBestFirst"});
  else if (grades.length > 0 && !isNil(grades.at(-1)!.from)) report(own, "grades", {order: "notFromNil"});
  if (points && grades[0] && compare(grades[0].from, points) > 0) report(own, "grades", {order: "abovePoints"});
  const ids = grades.map(({id}) => id);
  for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) < i))) report(own, "twice", {id});
}
