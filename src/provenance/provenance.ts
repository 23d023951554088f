import type {Query} from "../database/query.js";
import type {Ref} from "./ref.js";
import {traceExecution} from "./traceExecution.js";
import {traceLine, traceLineChange} from "./traceLine.js";
import {traceMetric, traceMetricSide} from "./traceMetric.js";
import {traceStaff} from "./traceStaff.js";
import type {Provenance} from "./types.js";

/** Where a number comes from; undefined where nothing in the data answers to the reference. */
export function provenance(query: Query, ref: Exclude<Ref, {kind: "row" | "case"}>): Promise<Provenance | undefined> {
  switch (ref.kind) {
    case "figure":
      return traceLine(query, lineOf(ref));
    case "metric":
      return traceMetric(query, ref);
    case "metric-side":
      return traceMetricSide(query, ref);
    case "line":
      return traceLine(query, ref);
    case "line-change":
      return traceLineChange(query, ref);
    case "line-execution":
      return traceExecution(query, ref);
    case "staff":
      return traceStaff(query, ref);
  }
}

/** A figure that nothing states is, like any line, the sum of its parts. */
function lineOf({unit, year, account, measure, fund = "all"}: Extract<Ref, {kind: "figure"}>) {
  return {kind: "line", units: unit, year, lineId: account, measure, fund, per: "nominal"} as const;
}
