import type {SpendingWords} from "../spending/text.js";

/** The English words of the page 收支. */
export const spendingWords: SpendingWords = {
  amountUnits: {yuan: "yuan", wan: "wan yuan", yi: "hundred million yuan"},
  measures: {
    actual: "final account",
    adjusted: "adjusted budget",
    budget: "original budget",
    unstated: "budget (kind not stated)"
  },
  sides: {expenditure: "Spending", income: "Income"},
  valueUnit: (per, unit) => ({nominal: unit, head: `${unit} a head`, share: "share"})[per],
  headline: ({units, what, year, measure, value, change, largest, notItemised}) => {
    if (value === "") return `${units}: nothing is stated of ${what} (${measure}) in ${year}.`;
    const moved =
      change &&
      {
        up: `, up ${change.growth} on ${change.against}`,
        down: `, down ${change.growth} on ${change.against}`,
        flat: `, unchanged from ${change.against}`,
        noBase: ` (no base in ${change.against}, so no percentage)`,
        unknown: ""
      }[change.direction];
    const most = largest ? `; most of it ${largest.name}, ${largest.share}` : "";
    const rest = notItemised ? `; ${notItemised} of it is not itemised` : "";
    return `${units}, ${year}: ${what} (${measure}) ${value}${moved ?? ""}${most}${rest}.`;
  },
  withBelow: (name, others) => `${name} (with ${others} units below it)`,
  years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  definitions: ({units, fund, measure, lines, years, unit}) =>
    `${units} · ${years} · ${fund} · ${measure} · ${lines} · in ${unit}`,
  columns: {unit: "Unit", year: "Year", line: "Line", basis: "Basis"},
  nothing: ({units, what, years}) =>
    `Nothing is stated of ${what} for ${units} in ${years} in these terms. Take one filter away and look again.`
};
