import {annualFigures} from "./annualFigures.js";
import {isRest, lineage, parentOf} from "./groupLines.js";
import {exactly, minus, over} from "./known.js";
import type {Known} from "./known.js";
import {sliceReference} from "./sliceReference.js";

/** What the address of a number says that it is of. */
interface Referenced {
  units: string;
  year: number;
  lines: string;
  measure: string;
  fund: string;
  per: string;
}

const known = new Map<string, Known | undefined>();

/**
 * The number that an address like `#line/demo/2023/project/actual/all/head` leads to, worked out from the rows: an amount,
 * also per head, or (`rate`) a fraction; undefined for an address of another kind, or where nothing is stated. Each is worked out once.
 */
export function referencedNumber(hash: string, {rate}: {rate: boolean}): Known | undefined {
  const key = `${hash} ${rate}`;
  if (!known.has(key)) known.set(key, workedOut(hash, {rate}));
  return known.get(key);
}

function workedOut(hash: string, {rate}: {rate: boolean}): Known | undefined {
  const [kind, units = "", year = "", ...rest] = hash.slice(1).split("/").map(decodeURIComponent);
  const at = {units, year: Number(year)};
  if (kind === "figure") {
    const [account, measure, fund = "all"] = rest;
    return annualFigures(units)(account!, at.year, {measure, fund});
  }
  if (kind === "line") {
    const [lines, measure, fund, per] = rest as [string, string, string, string];
    return lineOf({...at, lines, measure, fund, per});
  }
  if (kind === "line-change") {
    const [against, lines, measure, fund, per] = rest as [string, string, string, string, string];
    const [now, before] = [at.year, Number(against)].map((each) =>
      lineOf({...at, year: each, lines, measure, fund, per})
    );
    if (!rate) return minus(now ?? exactly(0), before ?? exactly(0));
    return now && before && minus(over(now, before), exactly(1));
  }
  if (kind === "line-execution") {
    const [account, fund] = rest as [string, string];
    const {executions} = reference({...at, lines: account, measure: "actual", fund, per: "nominal"});
    return executions().find(({line}) => line === account)?.rate;
  }
  return undefined;
}

function reference({units, year, lines, ...slice}: Referenced) {
  const ids = lines.split(",");
  const side = lineage(ids[0]!).at(-1)!;
  return sliceReference({
    ...{...slice, groups: [{id: units, units: units.split(",")}], year, against: null, from: year, to: year, side},
    lines: ids[0] === side ? [] : ids
  });
}

/** What is not itemised is a line of what it is the rest of: all of that where a year states none of its parts. */
function lineOf(at: Referenced): Known | undefined {
  if (!isRest(at.lines))
    return reference(at)
      .overYears()
      .find(({level}) => level === "whole")?.value;
  return reference({...at, lines: parentOf(at.lines)!})
    .overYears()
    .find(({level, line}) => level === "shown" && line === at.lines)?.value;
}
