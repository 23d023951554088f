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
  form: {
    label: "Filters",
    title: (active) => (active > 0 ? `Filters (${active} on)` : "Filters"),
    names: {
      ...{with: "beside", below: "with units below", years: "years", from: "From", to: "To", year: "Year in focus"},
      ...{against: "Compared with", side: "Side", lines: "Lines", fund: "Fund", measure: "Measure"},
      ...{amountUnit: "Amounts in", per: "Shown as"}
    },
    named: (name, value) => `${name}: ${value}`,
    per: {nominal: "amounts", head: "per head in service", share: "shares of the total"},
    units: "Units",
    unitsLegend: "Put beside this page’s unit",
    below: "Each unit with the units below it",
    pageUnit: "this page’s unit; change it at the top",
    noFigures: "no figures",
    mixed: "synthetic data cannot stand beside a real unit",
    chosenUnits: (first, number) => (number > 1 ? `${first} and ${number - 1} more` : first),
    chosenLines: (first, number) => (number > 1 ? `${first} and ${number - 1} more` : first),
    everything: (side) => `All ${side.toLowerCase()}`,
    scheme: (id) =>
      ({
        economic: "Codes: economic classification of departmental budget spending",
        union: "Codes: chart of accounts of trade unions"
      })[id] ?? "",
    noData: "no data",
    tree: {
      search: "Find a line by name or code",
      parts: (name) => `Parts of ${name}`,
      found: (lines) => (lines === 0 ? "Nothing found" : lines === 1 ? "1 line found" : `${lines} lines found`)
    },
    without: (name, beside) => `${name} (no ${beside})`
  },
  chips: {
    title: "What is shown",
    remove: (filter) => `Remove ${filter}`,
    clear: "Clear all",
    copy: {
      label: "Copy link",
      copied: "Link copied",
      failed: "The browser does not allow it: copy the address instead"
    },
    usual: ({fund, measure, side, years, unit}) =>
      `No filter is on: all ${side.toLowerCase()}, ${years}, ${fund}, ${measure}, in ${unit}.`
  },
  columns: {unit: "Unit", year: "Year", line: "Line", basis: "Basis"},
  nothing: ({units, what, years}) =>
    `Nothing is stated of ${what} for ${units} in ${years} in these terms. Take one filter away and look again.`
};
