import type {TourStep} from "./text.js";

/** What a step of the tour is about. */
export type StepId = "number" | "derived" | "choice" | "figure" | "checks" | "own" | "publish";

/** A page in the bar, or on a phone the menu that holds it. */
const inBar = (page: string) => [`.bar nav [data-key="page:${page}"]`, "#pages-opener"];

/** The tour of the overview, step by step. */
export const steps: readonly TourStep[] = [
  {id: "number", at: ["#content h1 .number-link", "#content .key-figure .number-link", "#content h1"]},
  {id: "derived", at: ["#content .key-figure .mark", "#derived"], page: "glossary"},
  {id: "choice", at: [".bar .choice"], page: "spending"},
  {id: "figure", at: ["#content .figure .as-table", "#content .figure"]},
  {id: "checks", at: ["#findings"], page: "checks"},
  {id: "own", at: inBar("import"), page: "import"},
  {id: "publish", at: inBar("brief"), page: "brief"}
];
