import type {Ties} from "../metricSides.js";
import type {PlanKind} from "../text.js";
import type {Comparison, Direction} from "./facts.js";
import type {Aim} from "./goalsOf.js";
import type {Move, Reached, Standing} from "./standing.js";

/** A metric's value in a year, formatted. */
export interface ValueYear {
  year: number;
  value: string;
}

/** How a goal's metric moved, formatted; what is not known is missing. */
export interface Moved {
  from: ValueYear | null;
  to: ValueYear | null;
  move: Move;
  phase: Standing["phase"];
}

/** The words of the page 改进. Words have no arithmetic: numbers come in formatted. */
export interface GoalsWords {
  /** `tested`: how the metrics moved after the announcement, up to its last year; missing where nothing came after. */
  headline(parts: {
    year: number;
    announced: string;
    metrics: string;
    targeted: string;
    tested: {to: number; towards: string; away: string; others: string} | null;
  }): string;
  noneAnnounced(parts: {unit: string; year: number}): string;
  /** Where improvements are announced instead. */
  elsewhere: string;
  noneAnywhere: string;
  year(year: number): string;
  improvements(count: string): string;
  money(amount: string): string;
  derived(value: string): string;
  /** What a side of a metric is, by account, kind of figure and how many years back. */
  operand(parts: {account: string; measure: string; back: 0 | 1}): string;
  companions: {label: string; none: string};
  wanted: Readonly<Record<Direction | "size" | "unstated", string>>;
  /** Where no improvement names the metric. */
  usually(wanted: string): string;
  overview: {
    caption: string;
    columns: {metric: string; wanted: string; from: string; to: string; target: string; move: string};
    announced: string;
    watched: string;
    of(value: string, year: number): string;
    unit(unit: string): string;
    moved(parts: Pick<Moved, "move" | "phase">): string;
  };
  card: {
    /** `year` is the one looked at. */
    title(parts: Moved & {name: string; year: number}): string;
    subtitle(parts: {meaning: string; wanted: string}): string;
    statement(parts: {statement: string; place: string; problem: string}): string;
    problem(statement: string, basis: "named" | "inferred"): string;
    notAnnounced: string;
    noTarget: string;
    aim(parts: {kind: Aim["kind"]; value: string; year: number; reached: Reached["state"]; distance: string}): string;
    aimAlone(kind: Aim["kind"], value: string): string;
    aimShort(kind: Aim["kind"], value: string): string;
    announcedIn(year: number): string;
    move(parts: {
      year: number;
      top: string;
      from: string;
      to: string;
      by: string;
      more: boolean;
      base: {name: string; value: string} | null;
    }): string;
    gap(parts: {year: number; top: string; base: string; from: string; to: string; by: string}): string;
    notes: {
      single: string;
      two: string;
      incomparable(parts: {from: number; to: number; fromPlan: PlanKind; toPlan: PlanKind}): string;
      unstatedPlan(years: readonly number[]): string;
      derived(years: readonly number[]): string;
      none: string;
    };
    columns: {year: string; basis: string; plan: string; when: string};
    when: Readonly<Record<"before" | "at" | "after", string>>;
  };
  trial: {
    label(unit: string): string;
    clear(metric: string): string;
  };
  behind: {
    /** A table's name among others that are made up of the same. */
    caption(metric: string, title: string): string;
    compared: Readonly<
      Record<Comparison, {title(year: number): string; none(year: number): string; amount: string; base: string}>
    >;
    left: {title(year: number): string; none(year: number): string; caution: string};
    line: string;
    difference: string;
    loose: {title(year: number): string; none(year: number): string};
    /** `named`: inferred links do not count. */
    unlinked: {title(year: number, ties: Ties): string; none(year: number, ties: Ties): string};
    activities: {
      title(year: number, parts: {ties: Ties; shown: string; all: string}): string;
      none(year: number, ties: Ties): string;
    };
    activity: string;
    amount: string;
    results: string;
    outcomes: Readonly<Record<"untargeted" | "quantity", (year: number) => string>>;
    inferred: string;
  };
  unmeasured: {nothing: string; none: string; why: string};
}
