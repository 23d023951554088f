import {metricIds} from "../schema.js";
import {readForm, readJson, readList, readObject, readOne, readText, report} from "./readJson.js";
import type {Value} from "./readJson.js";
import {accountMeasures, inputUnits, resultKinds} from "./template.js";
import type {Input, Source, Text} from "./template.js";
import type {TemplateProblem} from "./templateProblem.js";

export const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const nameForm = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/** Reads the inputs that templates share, from the file that lists them; nothing where anything is wrong with it. Never throws. */
export function readInputs(text: string): {inputs: ReadonlyMap<string, Input> | null; problems: TemplateProblem[]} {
  const root = readJson(text);
  const own = root.problems.length === 0 ? readObject(root, ["inputs"]) : undefined;
  const inputs = inputsOf(own?.inputs);
  return {inputs: root.problems.length === 0 ? inputs : null, problems: root.problems};
}

/** Inputs as a file defines them, by id; each of them once. */
export function inputsOf(own: Value | undefined): Map<string, Input> {
  const inputs = new Map<string, Input>();
  for (const part of readList(own)) {
    const input = inputOf(part);
    if (input && inputs.has(input.id)) report(part, "twice", {id: input.id});
    else if (input) inputs.set(input.id, input);
  }
  return inputs;
}

/** A text in both languages. */
export function textOf(own: Value | undefined): Text | undefined {
  const both = own && readObject(own, ["zh", "en"]);
  const [zh, en] = [readText(both?.zh), readText(both?.en)];
  return zh !== undefined && en !== undefined ? {zh, en} : undefined;
}

function inputOf(own: Value): Input | undefined {
  const parts = readObject(own, ["id", "name", "unit", "from?", "note?"]);
  if (!parts) return undefined;
  const id = readForm(parts.id, {kind: "name", form: nameForm});
  const name = textOf(parts.name);
  const unit = readOne(parts.unit, inputUnits);
  const [from, note] = [parts.from && sourceOf(parts.from), textOf(parts.note)];
  return id && name && unit ? {id, name, unit, ...(from && {from}), ...(note && {note})} : undefined;
}

const kindOf = ({value}: Value): unknown => (value as {kind?: unknown} | null)?.kind;

function sourceOf(own: Value): Source | undefined {
  switch (kindOf(own)) {
    case "account": {
      const parts = readObject(own, ["kind", "account", "measure", "fund?", "back?"]);
      const account = readForm(parts?.account, {kind: "id", form: idForm});
      const measure = readOne(parts?.measure, accountMeasures);
      const back = parts?.back?.value === 1 ? 1 : 0;
      if (parts?.back && parts.back.value !== back)
        report(parts.back, "notAmong", {found: String(parts.back.value).slice(0, 80), values: ["0", "1"]});
      return account && measure ? {kind: "account", account, measure, fund: fundOf(parts!.fund), back} : undefined;
    }
    case "added": {
      const parts = readObject(own, ["kind", "account", "fund?"]);
      const account = readForm(parts?.account, {kind: "id", form: idForm});
      return account ? {kind: "added", account, fund: fundOf(parts!.fund)} : undefined;
    }
    case "staffing": {
      const of = readOne(readObject(own, ["kind", "of"])?.of, ["inService", "posts"]);
      return of && {kind: "staffing", of};
    }
    case "metric": {
      const metric = readOne(readObject(own, ["kind", "metric"])?.metric, metricIds);
      return metric && {kind: "metric", metric};
    }
    case "results": {
      const parts = readObject(own, ["kind", "kinds", "of"]);
      const of = readOne(parts?.of, ["share", "targeted", "reached", "value"]);
      const kinds = readList(parts?.kinds).flatMap((kind) => readOne(kind, resultKinds) ?? []);
      return of && {kind: "results", kinds, of};
    }
    default: {
      const parts = readObject(own, ["kind"]);
      return void readOne(parts?.kind, ["account", "added", "staffing", "metric", "results"]);
    }
  }
}

const fundOf = (own: Value | undefined): string => readForm(own, {kind: "id", form: idForm}) ?? "all";
