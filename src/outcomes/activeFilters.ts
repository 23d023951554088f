import type {Outcomes} from "./facts.js";
import type {OutcomeFilters} from "./filters.js";
import type {OutcomesTelling} from "./telling.js";

/** A filter that is on, as it is called. */
export interface ActiveFilter {
  name: keyof OutcomeFilters;
  label: string;
}

/** The filters that are on. */
export function activeFilters({filters, themes}: Outcomes, {words, text}: OutcomesTelling): ActiveFilter[] {
  const {names, only, named} = text.form;
  const theme = themes.find((row) => row.theme_id === filters.theme);
  return [
    ...(theme ? [{name: "theme", label: named(names.theme, words.name(theme))} as const] : []),
    ...(filters.kind ? [{name: "kind", label: named(names.kind, text.kinds[filters.kind])} as const] : []),
    ...(filters.only ? [{name: "only", label: named(names.only, only[filters.only])} as const] : []),
    ...(filters.find ? [{name: "find", label: named(names.find, filters.find)} as const] : [])
  ];
}
