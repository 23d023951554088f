import {element} from "../components/element.js";
import type {Correction} from "./correction.js";
import type {ReportFacts} from "./reportFacts.js";
import type {Measure, Statement} from "./statement.js";
import type {ReportWords} from "./text.js";
import {subjectsOf} from "./told.js";

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
  const years = [...new Set([facts.choice.year, facts.choice.year - 1, year])].map(String);
  const scales = {[String(figure.scale)]: String(figure.scale), ...told.moneyUnits};
  const [of, says, at, money, whose] = [
    select(told.account, {options: [{value: "", label: told.unknown}, ...subjectsOf(facts)], value: account}),
    select(told.measure, {options: optionsOf(told.measures), value: said}),
    select(told.year, {options: years.map((each) => ({value: each, label: each})), value: String(year)}),
    select(told.money, {options: optionsOf(scales), value: String(figure.scale)}),
    select(told.of, {options: optionsOf({own: told.own, other: told.other}), value: elsewhere ? "other" : "own"})
  ];
  /** What the reader has changed; the rest stays as it was read. */
  const changed = (): Correction => {
    const isBudget = says.field.value === "budget";
    const isOf = of.field.value !== account && of.field.value !== "";
    return {
      ...(isOf && {account: of.field.value}),
      ...(says.field.value !== said && {
        measure: isBudget ? "level" : (says.field.value as Measure),
        level: isBudget ? "budget" : "actual"
      }),
      ...(at.field.value !== String(year) && {year: Number(at.field.value)}),
      ...(isMoney &&
        (figure.unit === "" || money.field.value !== String(figure.scale)) && {scale: Number(money.field.value)}),
      ...((whose.field.value === "other") !== elsewhere && {elsewhere: whose.field.value === "other"})
    };
  };
  return element(
    "form",
    {
      class: "correction",
      submit: (event) => {
        event.preventDefault();
        onApply(changed());
      }
    },
    element("strong", {}, told.title),
    [of, says, at, ...(isMoney ? [money] : []), whose].map(({node}) => node),
    element("button", {type: "submit"}, told.apply)
  );
}
