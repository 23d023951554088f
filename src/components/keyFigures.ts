import {element} from "./element.js";
import type {Child} from "./element.js";

/** A figure with its unit and how it is known; `mark` is a word such as 推算. */
export interface MarkedValue {
  value: string;
  unit?: string;
  mark?: string | undefined;
}

/** One of the few figures at the head of a page, with what it stands beside. */
export interface KeyFigure {
  id: string;
  kind: "income" | "expenditure" | "balance" | "rate";
  label: string;
  meaning: string;
  main: MarkedValue | string;
  beside: {label: string; value: MarkedValue | string}[];
}

/** A value with its unit and its mark; a plain text stands where there is no value. */
export function markedValue(value: MarkedValue | string): Child {
  if (typeof value === "string") return element("span", {class: "absent"}, value);
  const {value: text, unit, mark} = value;
  return element(
    "span",
    {class: mark ? "value derived" : "value"},
    element("span", {class: "digits"}, text),
    unit && element("span", {class: "unit"}, ` ${unit}`),
    mark && [" ", element("span", {class: "mark"}, mark)]
  );
}

/** The figures a page opens with, each with last year and budget beside it. */
export function keyFigures(figures: readonly KeyFigure[]): HTMLElement {
  return element(
    "dl",
    {class: "key-figures"},
    figures.map(({id, kind, label, meaning, main, beside}) =>
      element(
        "div",
        {class: `key-figure ${kind}`, id: `key-${id}`},
        element("dt", {title: meaning}, label),
        element("dd", {class: "main"}, markedValue(main)),
        beside.map((row) => element("dd", {class: "beside"}, element("span", {}, row.label), markedValue(row.value)))
      )
    )
  );
}
