import type {PageName} from "../pages.js";

/** What can be found, in the order of the page that lists the kinds. */
export const searchKinds = [
  ...(["page", "section", "unit", "document", "account", "metric"] as const),
  ...(["activity", "indicator", "award", "objective", "problem", "improvement", "check", "finding"] as const)
] as const;

/** One of them. */
export type SearchKind = (typeof searchKinds)[number];

/** Where something of a unit's year stands: the unit, the year and the end of the address, `#` included. */
export type EntryPlace = readonly [unit: string, year: number, hash?: string];

/** Something that can be found, as one language's index has it. */
export interface SearchEntry {
  kind: SearchKind;
  /** What it is called in the page's language, and in the other one where that differs. */
  title: string;
  other?: string;
  /** The code of a standard. */
  code?: string;
  /** What it belongs to, which is told with it: the lines above an account, the activity of an indicator. */
  within?: string;
  /** What it says beyond its name, of which what matches is told. */
  text?: string;
  page: PageName;
  /** Further parameters of its link, without the unit and the year. */
  params?: string;
  /** The end of its address, `#` included, where it belongs to no unit or to each: `{unit}` and `{year}` stand for the chosen ones. */
  hash?: string;
  /** Of something that belongs to units' years: all of them, the first one to show before the others. */
  places?: readonly EntryPlace[];
}
