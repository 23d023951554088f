import {writeChoice} from "../choice.js";
import type {Choice, UnitYear} from "../choice.js";
import type {Words} from "../text.js";
import type {EntryPlace, SearchEntry} from "./entry.js";

/** What the reader looks at when they search. */
export interface Looking {
  choice: Choice;
  /** The query string that the page shows, and the units and years there are. */
  search: string;
  years: readonly UnitYear[];
}

/** The place of an entry that is nearest to what the reader looks at: of the same unit and year, else of the same unit. */
export function nearestPlace({places}: SearchEntry, {choice}: Pick<Looking, "choice">): EntryPlace | undefined {
  return (
    places?.find(([unit, year]) => unit === choice.unit && year === choice.year) ??
    places?.find(([unit]) => unit === choice.unit) ??
    places?.[0]
  );
}

/**
 * The address of an entry, as seen from the pages of one language: with the unit and year that it belongs to, else with
 * those looked at. A page and its sections keep all that the reader has chosen, as the links of the bar do.
 */
export function resultHref(entry: SearchEntry, {words, ...looking}: Looking & {words: Words}): string {
  const {kind, page, params, hash} = entry;
  const {choice, search, years} = looking;
  const place = nearestPlace(entry, looking);
  if (kind === "page" || kind === "section") return words.pageHref(page) + search + (hash ?? "");
  const [unit, year, own] = place ?? [choice.unit, choice.year];
  const at = writeChoice({unit, year}, {search: "", years});
  const query = [at.replace(/^\?/, ""), params ?? ""].filter((part) => part !== "").join("&");
  const end = own ?? hash ?? "";
  return [
    ...[words.pageHref(page), query && `?${query}`],
    end.replace("{unit}", encodeURIComponent(unit)).replace("{year}", String(year))
  ].join("");
}
