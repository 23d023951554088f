import type {PlanKind, Words} from "../text.js";

/** The kinds of budget that lines are held against, in words; empty where there is none. */
export function planName(lines: readonly {base: string | null}[], {words}: {words: Words}): string {
  const kinds = new Set(lines.flatMap(({base}) => base?.split(" ") ?? []));
  return [...kinds].map((kind) => words.plan[kind as PlanKind]).join(words.listMark);
}
