import type {RateName, WorkLink} from "./facts.js";

/** A rate before and after what is proposed, formatted; `after` is missing where the proposal does not move it. */
export interface RateMove {
  rate: RateName;
  before: string;
  after: string | null;
}

/** The files that a proposal is taken away in. */
export type ProposalFile = "documents" | "links" | "proposed_targets";

/** The words of the page 对应. Words have no arithmetic: numbers come in formatted. */
export interface WorkbenchWords {
  /** Where the rates stand, and where they would stand. */
  headline(parts: {
    year: number;
    moves: readonly RateMove[];
    links: string;
    targets: string;
    proposed: boolean;
  }): string;
  /** Nothing is reported that money could be tied to. */
  nothing(parts: {unit: string; year: number}): string;
  nothingHere: string;
  year(year: number): string;
  basis: Readonly<Record<WorkLink["basis"] | "own", string>>;
  rates: {
    caption: string;
    columns: {rate: string; named: string; inferred: string; proposed: string; change: string; worked: string};
    names: Readonly<Record<RateName, string>>;
    worked(parts: {top: string; bottom: string}): string;
    points(points: string): string;
    /** Links do not bear on the share of results with a target. */
    untied: string;
    note: string;
  };
  form: {
    label: string;
    line: string;
    activity: string;
    choose: string;
    reason: string;
    propose: string;
    lineOption(parts: {name: string; amount: string; project: boolean}): string;
    activityOption(parts: {name: string; results: string}): string;
    tied: string;
    full: string;
    incomplete: string;
  };
  lines: {
    caption: string;
    columns: {line: string; amount: string; tied: string; choose: string};
    pick(name: string): string;
    untied: string;
    beyondProjects: string;
    nothing: string;
  };
  activities: {
    caption: string;
    columns: {activity: string; results: string; tied: string; choose: string};
    untied: string;
    reported(count: string): string;
  };
  targets: {
    caption: string;
    columns: {indicator: string; value: string; target: string; reason: string};
    label(indicator: string): string;
    reason(indicator: string): string;
    stated(target: string): string;
    suggested(target: string): string;
    wrong: string;
    none: string;
  };
  chips: {
    link(parts: {line: string; activity: string}): string;
    target(parts: {indicator: string; target: string}): string;
    because(label: string, reason: string): string;
  };
  files: {
    none: string;
    button(file: string): string;
    /** What to do with the files, step by step. */
    steps(parts: {folder: string}): readonly string[];
    note: string;
  };
}
