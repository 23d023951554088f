import type {Words} from "../text.js";
import type {Overview} from "./facts.js";

/** What the page is about and in which unit its amounts stand: 单位 · 年度 · 金额单位. */
export function subject({subject}: Pick<Overview, "subject">, {words}: {words: Words}): string {
  const about = words.overview.subject({unit: words.name(subject), year: subject.fiscal_year});
  return `${about} · ${words.amountUnitMeaning}`;
}
