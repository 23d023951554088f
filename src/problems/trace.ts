import type {Unknown} from "../choice.js";

/** What a reader has pinned in the alignment, and which of its folded rows stand open. */
export interface Trace {
  /** `line:<line_id>` or `activity:<document_id>/<activity_id>`; empty where nothing is pinned. */
  pinned: string;
  /** The lines and themes whose rows are unfolded. */
  open: readonly string[];
}

/** Reads them from a link; what names nothing in the year is listed, and left out. */
export function readTrace(
  search: string,
  {nodes, folds}: {nodes: readonly string[]; folds: readonly string[]}
): {trace: Trace; unknown: Unknown[]} {
  const params = new URLSearchParams(search);
  const asked = params.get("trace") ?? "";
  const opened = (params.get("open") ?? "").split(",").filter((id) => id !== "");
  const pinned = nodes.includes(asked) ? asked : "";
  return {
    trace: {pinned, open: opened.filter((id) => folds.includes(id))},
    unknown: [
      ...(asked === pinned ? [] : [{name: "trace", value: asked} as const]),
      ...opened.filter((id) => !folds.includes(id)).map((value) => ({name: "open", value}) as const)
    ]
  };
}

/** The address, on the same page, with a change made to the trace; everything else in it stays. */
export function traceHref(search: string, {pinned, open}: Partial<Trace>): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of [["trace", pinned] as const, ["open", open?.join(",")] as const])
    if (value) params.set(name, value);
    else if (value === "") params.delete(name);
  return `?${params.toString()}`;
}

/** The query string of the same unit and year on another page. */
export function searchElsewhere(search: string): string {
  const text = traceHref(search, {pinned: "", open: []});
  return text === "?" ? "" : text;
}
