import type {Query} from "../database/query.js";
import type {Ref} from "./ref.js";
import {traceFigure} from "./traceFigure.js";
import {traceLine} from "./traceLine.js";
import {traceMetric} from "./traceMetric.js";
import {traceChange, traceRemainder, traceShare} from "./traceParts.js";
import {traceStaff} from "./traceStaff.js";
import type {Provenance} from "./types.js";

/** Where a number comes from; undefined where nothing in the data answers to the reference. */
export function provenance(query: Query, ref: Exclude<Ref, {kind: "row" | "case"}>): Promise<Provenance | undefined> {
  switch (ref.kind) {
    case "figure":
      return traceFigure(query, ref);
    case "metric":
      return traceMetric(query, ref);
    case "change":
      return traceChange(query, ref);
    case "remainder":
      return traceRemainder(query, ref);
    case "share":
    case "remainder-share":
      return traceShare(query, ref);
    case "line":
    case "line-change":
    case "line-execution":
      return traceLine(query, ref);
    case "staff":
      return traceStaff(query, ref);
  }
}
