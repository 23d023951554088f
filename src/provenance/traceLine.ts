import type {Query} from "../database/query.js";
import type {Ref} from "./ref.js";
import type {Provenance} from "./types.js";

/** A line of a slice, its change between two years, or its final account ÷ budget. */
export function traceLine(
  _query: Query,
  _ref: Extract<Ref, {kind: "line" | "line-change" | "line-execution"}>
): Promise<Provenance | undefined> {
  return Promise.resolve(undefined);
}
