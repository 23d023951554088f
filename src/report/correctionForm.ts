import {element} from "../components/element.js";
import type {Correction} from "./correction.js";
import type {ReportFacts} from "./reportFacts.js";
import type {Statement} from "./statement.js";
import type {ReportWords} from "./text.js";

interface Option {
  value: string;
  label: string;
}

/** Asks what a statement is of, as it was read or corrected before; `onApply` gets what the reader says. */
export function correctionForm(
  statement: Statement,
  {facts, words, onApply}: {facts: ReportFacts; words: ReportWords; onApply: (correction: Correction) => void}
): HTMLElement {
  const {correction: told} = words;
  const {figure, account = "", measure, level, year, elsewhere} = statement;
  const select = (label: string, {options, value}: {options: readonly Option[]; value: string}) => {
    const field = element(
      "select",
      {},
      options.map((each) => element("option", {value: each.value, selected: each.value === value}, each.label))
    );
    return {field, node: element("label", {}, label, field)};
  };
  const optionsOf = (labels: Readonly<Record<string, string>>): Option[] =>
    Object.entries(labels).map(([value, label]) => ({value, label}));
  const isMoney = figure.unit === "元" || figure.unit === "";
  const said = level === "budget" && measure === "level" ? "budget" : measure;
  const [of, says, at, money, whose] = [
    select(told.account, {options: [{value: "", label: told.unknown}, ...subjectsOf(facts)], value: account}),
    select(told.measure, {options: optionsOf(told.measures), value: said}),
    select(told.year, {
      options: [facts.choice.year, facts.choice.year - 1].map((each) => ({value: String(each), label: String(each)})),
      value: String(year)
    }),
    select(told.money, {options: optionsOf(told.moneyUnits), value: String(figure.scale)}),
    select(told.of, {options: optionsOf({own: told.own, other: told.other}), value: elsewhere ? "other" : "own"})
  ];
  return element(
    "form",
    {
      class: "correction",
      submit: (event) => {
        event.preventDefault();
        const isBudget = says.field.value === "budget";
        onApply({
          ...(of.field.value !== "" && {account: of.field.value}),
          measure: isBudget ? "level" : (says.field.value as Exclude<Statement["measure"], "points">),
          level: isBudget ? "budget" : "actual",
          year: Number(at.field.value),
          ...(isMoney && {scale: Number(money.field.value)}),
          elsewhere: whose.field.value === "other"
        });
      }
    },
    element("strong", {}, told.title),
    [of, says, at, ...(isMoney ? [money] : []), whose].map(({node}) => node),
    element("button", {type: "submit"}, told.apply)
  );
}

/** What a figure can be of: each line of the accounts and each thing counted, by the first of its names. */
function subjectsOf({facts}: ReportFacts): Option[] {
  const names = new Map<string, string>();
  for (const [label, value] of facts.lines) if (!names.has(value)) names.set(value, label);
  for (const {name} of facts.counted) names.set(`#${name}`, name);
  return [...names].map(([value, label]) => ({value, label}));
}
