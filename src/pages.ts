/** The pages, in the order of the navigation; each stands in every language under the same name. */
export const pages = [
  "index",
  "spending",
  "outcomes",
  "problems",
  "goals",
  "ledger",
  "workbench",
  "checks",
  "brief",
  "report",
  "scores",
  "query",
  "import",
  "glossary"
] as const;

/** A page's name: its file without the ending, and its key in the words of each language. */
export type PageName = (typeof pages)[number];

/** Whether a page is about the chosen unit and year; the others are about all that is loaded. */
export const isAboutUnit = (page: PageName): boolean => page !== "query" && page !== "import" && page !== "glossary";
