import {numberText} from "../components/numberText.js";
import {refHash} from "../provenance/ref.js";
import type {Outcomes, Result} from "./facts.js";
import {baseOf} from "./shown.js";
import {indicatorOf, rowHash, targetText, valueText} from "./telling.js";
import type {OutcomesTelling} from "./telling.js";

/**
 * Results of an activity as sentences: each with its value or what is told of it, its parts, stages and money behind it.
 * What a result is related to and is not among them is left unsaid.
 */
export function prose(
  rows: readonly Result[],
  {cases, results, ...telling}: Pick<Outcomes, "cases" | "results"> & OutcomesTelling
): string {
  const {text} = telling;
  const follows = (row: Result) => row.relation !== "unclear" && baseOf(row, rows) !== undefined;
  const of = (base: Result, is: (row: Result) => boolean) =>
    rows.filter((row) => is(row) && follows(row) && baseOf(row, rows) === base);

  function clause(row: Result): string {
    const parts = of(row, ({relation}) => relation === "part");
    const others = of(row, ({relation}) => relation !== "part");
    return (
      said(row) +
      (parts.length > 0 ? text.parts(parts.map(clause), row.parts === "complete") : "") +
      (others.length > 0 ? text.following(others.map(clause)) : "")
    );
  }

  function said(row: Result): string {
    const name = indicatorOf(row, telling);
    if (row.value !== null) return text.stated(name, valueText(row, telling) + asides(row));
    const told = telling.words.either({zh: row.result_text, en: row.result_text_en});
    return text.told(numberText(name, rowHash(row, "outcomes")), told);
  }

  function asides(row: Result): string {
    const base = row.relation === "unclear" ? baseOf(row, results) : undefined;
    const checked = cases.find(
      (each) =>
        each.check_id === "results_meet_their_targets" &&
        each.case_key === `${row.document_id}/${row.outcome_id}` &&
        each.status === "attention"
    );
    const list = [
      row.money !== null && row.money !== "paid" && text.money.aside[row.money],
      row.nature === "stock" && row.relation !== "part" && text.stock,
      row.target !== null && row.met !== null && text.target(targetText(row, telling), row.met),
      base && text.unclearTo(indicatorOf(base, telling)),
      checked && numberText(text.checked, refHash({kind: "case", check: checked.check_id, key: checked.case_key}))
    ].filter((each) => typeof each === "string");
    return list.length > 0 ? text.aside(list) : "";
  }

  return text.sentences(rows.filter((row) => !follows(row)).map(clause));
}
