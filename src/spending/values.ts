import {numberText} from "../components/numberText.js";
import type {Filters} from "../filters.js";
import {amount, rate, share, signedAmount, signedRate} from "../format.js";
import type {Known} from "../format.js";
import {refHash} from "../provenance/ref.js";
import type {Ref} from "../provenance/ref.js";
import type {Spending} from "./facts.js";
import type {LineOfYear} from "./linesOfYear.js";
import type {LineYear} from "./overYears.js";

/** A number that may be missing, with its interval. */
interface MaybeKnown {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** A line's final account ÷ its budget, with its interval. */
type Executed = Pick<
  LineYear,
  "group_id" | "line_id" | "account_id" | "execution" | "execution_low" | "execution_high"
>;

/** What the filters show a value as: a share in per cent, else an amount (per head, too) in the unit chosen. */
export function valueText(known: Known, {per, amountUnit}: Pick<Filters, "per" | "amountUnit">): string {
  return per === "share" ? rate(known) : amount(known, amountUnit);
}

const isKnown = (number: MaybeKnown): number is MaybeKnown & Known => number.value !== null;

/** The slice's numbers, formatted, each with the address that opens it; a missing one is empty. */
export function values({filters, groups}: Pick<Spending, "filters" | "groups">) {
  const {fund, measure, amountUnit} = filters;
  const unitsOf = (group: string) => groups.find(({id}) => id === group)!.units;

  /** An annual figure of one unit opens as such, wherever it is shown; everything else as a line of the slice. */
  function lineHash(
    group: string,
    {line, year, per = filters.per}: {line: string; year: number; per?: string}
  ): string {
    const units = unitsOf(group);
    const plain = units.length === 1 && per === "nominal" && !line.includes("/") && !line.includes(",");
    const ref: Ref = plain
      ? {kind: "figure", unit: units[0]!, year, account: line, measure, ...(fund !== "all" && {fund})}
      : {kind: "line", units: units.join(","), year, lineId: line, measure, fund, per};
    return refHash(ref);
  }

  const focus = filters.lines.join(",") || filters.side;
  const lineOf = ({line_id}: {line_id: string}) => (line_id === "whole" ? focus : line_id);
  /** The line's figures of one year are amounts where the filters ask for shares; see LineOfYear. */
  const perOfYear = filters.per === "share" ? "nominal" : filters.per;
  const ofYear = {...filters, per: perOfYear} as const;

  return {
    /** A line in a year, as the filters show it. */
    value: (row: Pick<LineYear, "group_id" | "line_id" | "fiscal_year"> & MaybeKnown) =>
      isKnown(row)
        ? numberText(valueText(row, filters), lineHash(row.group_id, {line: lineOf(row), year: row.fiscal_year}))
        : "",
    /** A line's share of its side in a year. */
    share: (row: Pick<LineYear, "group_id" | "line_id" | "fiscal_year" | "share">) =>
      row.share === null
        ? ""
        : numberText(
            share(row.share),
            lineHash(row.group_id, {line: lineOf(row), year: row.fiscal_year, per: "share"})
          ),
    /** A line's change since the year before, in per cent, or in other words. */
    growth: (row: LineYear, inWords?: string) => {
      const known = {value: row.growth, low: row.growth_low, high: row.growth_high};
      return isKnown(known)
        ? numberText(
            inWords ?? signedRate(known),
            changeHash(row.group_id, {
              ...{line: lineOf(row), year: row.fiscal_year, against: row.fiscal_year - 1, per: filters.per}
            })
          )
        : "";
    },
    /** A line's final account ÷ its budget. */
    execution: (row: Executed, year: number) => {
      const known = {value: row.execution, low: row.execution_low, high: row.execution_high};
      const account = row.line_id === "whole" ? focus : row.account_id;
      return isKnown(known)
        ? numberText(
            rate(known),
            refHash({kind: "line-execution", units: unitsOf(row.group_id).join(","), year, account, fund})
          )
        : "";
    },
    /** A line of the year looked at, or of the year it is held against. */
    ofYear: (row: LineOfYear, {back}: {back: boolean}) => {
      const known = back
        ? {value: row.other, low: row.other_low, high: row.other_high}
        : {value: row.value, low: row.low, high: row.high};
      const year = back ? filters.against! : filters.year;
      return isKnown(known)
        ? numberText(valueText(known, ofYear), lineHash(row.group_id, {line: lineOf(row), year, per: perOfYear}))
        : "";
    },
    /** The share of its side that a line has in the year looked at. */
    shareOfYear: (row: LineOfYear) =>
      row.share === null
        ? ""
        : numberText(share(row.share), lineHash(row.group_id, {line: lineOf(row), year: filters.year, per: "share"})),
    /** What a line added to the change between the two years, with its sign unless the words around it say which way. */
    difference: (row: LineOfYear, {signed = true} = {}) => {
      const known = {value: row.difference, low: row.difference_low, high: row.difference_high};
      return isKnown(known)
        ? numberText(
            signed ? signedAmount(known, amountUnit) : amount({...known, value: Math.abs(known.value)}, amountUnit),
            changeHash(row.group_id, {line: lineOf(row), year: filters.year, against: filters.against ?? filters.year})
          )
        : "";
    }
  };

  function changeHash(
    group: string,
    {line: lineId, year, against, per = perOfYear}: {line: string; year: number; against: number; per?: string}
  ): string {
    const units = unitsOf(group).join(",");
    return refHash({kind: "line-change", units, year, against, lineId, measure, fund, per});
  }
}
