import type {SearchWords} from "../search/text.js";

/** The English words of the search. */
export const searchWords: SearchWords = {
  title: "Search",
  label: "Search for",
  close: "Close",
  results: "Search results",
  kinds: {
    ...{page: "Page", section: "Section", unit: "Unit", document: "Document", account: "Line", metric: "Metric"},
    ...{activity: "Activity", indicator: "Result", award: "Honour", objective: "Objective", problem: "Stated problem"},
    ...{improvement: "Improvement", check: "Check", finding: "Finding"}
  },
  place: ({unit, year, others}) =>
    `${unit} · ${year}${others > 0 ? ` (and ${others} other ${others === 1 ? "year" : "years"})` : ""}`,
  what: "Finds pages and their sections, lines of account by name or code, metrics, activities and results, problems and improvements, findings of the checks, units and documents, in English or Chinese.",
  examples: "For example:",
  keys: "Up and down to choose, Enter to open, Ctrl + Enter to open in a new tab.",
  shortcut: "Open search with the slash key (/)",
  state: {
    loading: "Opening the index…",
    found: ({count, one}) => `${count} ${one ? "result" : "results"}`,
    first: ({count, shown}) => `${count} results, the first ${shown} listed; another word narrows them down`,
    part: ({count, one}) => `Nothing has all of it; ${count} ${one ? "has" : "have"} part of it`,
    none: (query) => `Nothing was found for “${query}”.`,
    tryInstead: "Try another word, fewer words, or only the first digits of a code.",
    failed: "The index did not open. Check the connection and try again.",
    retry: "Try again",
    readingOwn: "Reading your own documents…",
    ownFailed: "Your own documents could not be read; only what comes with the site was searched."
  }
};
