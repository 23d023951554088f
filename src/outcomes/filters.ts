import type {Unknown} from "../choice.js";
import {indicatorKinds} from "./facts.js";
import type {IndicatorKind, Theme} from "./facts.js";

/** Which results to see by what they state: only those with a target, with a number but no target, or without a number. */
export const statedChoices = ["targeted", "untargeted", "told"] as const;
export type Stated = (typeof statedChoices)[number];

/** Which of a year's results are looked at; what is empty leaves none out. */
export interface OutcomeFilters {
  /** A theme, with the themes below it. */
  theme: string;
  kind: IndicatorKind | "";
  only: Stated | "";
  /** Text in the names of an activity or a result, in either language. */
  find: string;
}

/** What the page opens on: everything. */
export const openFilters: OutcomeFilters = {theme: "", kind: "", only: "", find: ""};

/** The parameters of a link, in the order in which they are written. */
export const filterNames = ["theme", "kind", "only", "find"] as const;

/** Reads a link's filters; what names nothing is listed, and left out. */
export function readOutcomeFilters(
  search: string,
  themes: readonly Pick<Theme, "theme_id">[]
): {filters: OutcomeFilters; unknown: Unknown[]} {
  const params = new URLSearchParams(search);
  const unknown: Unknown[] = [];
  function oneOf<T extends string>(name: "theme" | "kind" | "only", allowed: readonly T[]): T | "" {
    const value = params.get(name);
    if (!value) return "";
    if (allowed.some((each) => each === value)) return value as T;
    unknown.push({name, value});
    return "";
  }
  return {
    filters: {
      theme: oneOf(
        "theme",
        themes.map((row) => row.theme_id)
      ),
      kind: oneOf("kind", indicatorKinds),
      only: oneOf("only", statedChoices),
      find: (params.get("find") ?? "").trim()
    },
    unknown
  };
}

/** The address, on the same page, with a change made to the filters or the unit beside; everything else in it stays. */
export function outcomesHref(search: string, change: Partial<OutcomeFilters> & {with?: string}): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change))
    if (value) params.set(name, value);
    else params.delete(name);
  return `?${params.toString()}`;
}
