import {openingChoice, unitYears} from "./choice.js";
import type {Query} from "./database/query.js";
import {overview} from "./overview/overview.js";
import type {PageName} from "./pages.js";
import {spending} from "./spending/spending.js";
import {review} from "./review/review.js";

/** What each page asks when it opens on nothing chosen; the build asks it once and ships the answers. */
export const openings: Readonly<Record<PageName, (query: Query) => Promise<unknown>>> = {
  index: async (query) => overview(query, openingChoice(await unitYears(query))),
  spending: async (query) => spending(query, openingChoice(await unitYears(query)), ""),
  checks: async (query) => review(query, openingChoice(await unitYears(query)))
};
