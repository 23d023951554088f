import type {PageName} from "../pages.js";
import type {StepId} from "./steps.js";

/** The words of the tour, which only it loads. */
export interface TourWords {
  steps: Readonly<Record<StepId, {title: string; text: string}>>;
  /** Which of how many steps it is. */
  place(step: string, all: string): string;
  /** Leads to a page that a step tells of. */
  open(page: string): string;
  back: string;
  next: string;
  end: string;
}

/** A step of the tour: what of the page it points at, the first of these that is to be seen, and the page it tells of. */
export interface TourStep {
  id: StepId;
  at: readonly string[];
  page?: PageName;
}
