import {writeAuthorChoices} from "./choices.js";
import type {Brief} from "./facts.js";

/** The query string that makes a brief again, whatever the page would open with by itself. */
export function briefSearch({subject, author}: Pick<Brief, "subject" | "author">): string {
  const {unit_id: unit, fiscal_year: year} = subject;
  return writeAuthorChoices(author, `?${new URLSearchParams({unit, year: String(year)})}`);
}
