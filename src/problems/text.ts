/** A rate of the page, by what it is a share of. */
export type RateName = "linked" | "funded" | "target" | "beyond" | "itemised";

/** The two groups of problems: goals and indicators that do not correspond; effect and supervision of money. */
export type ProblemGroup = "correspondence" | "effect";

/** Who says something: the document, or an inference. */
export type SaidBy = "named" | "inferred";

/** Project money that leads to no reported result; `amount` is empty where all of it does. */
export interface UnlinkedMoney {
  amount: string;
  /** Of all project money. */
  share: string;
  /** By named links alone, where that differs. */
  named: string;
}

/** The words of the page 问题. Words have no arithmetic: numbers come in formatted. */
export interface ProblemsWords {
  /** How many problems are stated, and the project money that nothing ties to a result, where activities are reported. */
  headline(parts: {
    year: number;
    unit: string;
    stated: string;
    /** Whether the year reports activities. */
    reported: boolean;
    unlinked: UnlinkedMoney | null;
  }): string;
  stated: {
    groups: Readonly<Record<ProblemGroup, string>>;
    none(parts: {unit: string; year: number}): string;
    noneOfGroup: string;
    grouping: string;
    measures: string;
    /** Leads to the figure of a measure. */
    see: string;
    idle: string;
    unpaid: string;
    /** A metric by which an improvement that answers the problem is measured. */
    answered(parts: {metric: string; value: string; basis: SaidBy}): string;
    unanswered: string;
    rate(parts: {name: string; named: string; inferred: string}): string;
    one(parts: {name: string; value: string}): string;
    amount(parts: {name: string; count: string; amount: string}): string;
  };
  basis: Readonly<Record<SaidBy, string>>;
  wan(amount: string): string;
  alignment: {
    title(parts: {year: number; unlinked: string; project: string; all: string; total: string}): string;
    /** Where no project spending is stated. */
    untitled(parts: {year: number; all: string; total: string}): string;
    allTied(parts: {year: number; project: string; all: string; total: string}): string;
    subtitle: string;
    heads: {
      untiedLines(count: string): string;
      untiedActivities(count: string): string;
      tiedLines(count: string): string;
      tiedActivities(count: string): string;
      results: string;
    };
    foldLines(parts: {name: string; count: string; open: boolean}): string;
    foldActivities(parts: {theme: string; count: string; open: boolean}): string;
    kinds(list: readonly {kind: string; count: string}[]): string;
    noResults: string;
    /** What is said of what a reader looks at. */
    said: {
      line(parts: {name: string; amount: string; activities: readonly string[]}): string;
      activity(parts: {name: string; lines: readonly string[]; results: string}): string;
      tie(name: string, basis: SaidBy): string;
    };
    hint: string;
    unpin: string;
    withoutActivities: string;
    note(parts: {named: string; inferred: string}): string;
    columns: Readonly<Record<"line" | "amount" | "activity" | "results" | "basis" | "reason", string>>;
    namedBy: string;
  };
  matrix: {
    absent: string;
    title(parts: {year: number; activities: string; empty: string; missing: readonly string[]}): string;
    subtitle: string;
    caption: string;
    activity: string;
    money: string;
    total: string;
    rules: Readonly<Record<"quantity" | "quality" | "timeliness" | "cost" | "benefit" | "satisfaction", string>>;
    /** Of how many the kind is inferred, where it is not of all. */
    partly(inferred: string): string;
    /** How many activities have their money known. */
    funded(count: string): string;
    cell(parts: {activity: string; kind: string; count: string}): string;
    moneyOf: Readonly<Record<SaidBy | "none", string>>;
    note(parts: {inferred: string; named: string}): string;
    /** How to see more, which only a screen can. */
    open: string;
  };
  rates: {
    names: Readonly<Record<RateName, string>>;
    over: Readonly<Record<RateName, string>>;
    title(parts: {year: number; named: string; inferred: string}): string;
    subtitle: string;
    twice(parts: {named: string; inferred: string}): string;
    worked(parts: {basis: SaidBy | null; top: string; bottom: string; rate: string}): string;
    untitled(year: number): string;
    /** A rate and who the links that it counts are named by, as the head of a column. */
    column(name: string, basis: SaidBy): string;
    once: string;
    kinds(parts: {named: string; inferred: string}): string;
    years: {title(parts: {from: number; to: number}): string; subtitle: string; single: string};
    units: {title(parts: {year: number; count: string}): string; subtitle: string; single: string};
    year(year: number): string;
    columns: {rate: string; year: string; unit: string; basis: string; value: string; top: string; bottom: string};
    absent: string;
    /** How many activities another year reports. */
    elsewhere(count: string): string;
  };
  itemised: {title(parts: {year: number; rate: string; rest: string}): string; subtitle: string};
  idle: {
    title(parts: {count: string; amount: string; share: string}): string;
    none: string;
    caption: string;
    columns: {line: string; amount: string; share: string};
    group: {project: string; others: string};
    summary(parts: {name: string; count: string; share: string}): string;
    execution: string;
  };
  unpaid: {
    title(parts: {count: string}): string;
    none: string;
    caption: string;
    columns: {result: string; activity: string; amount: string; money: string; section: string};
    others(count: string): string;
  };
  costs: {
    title(parts: {count: string}): string;
    none: string;
    caption: string;
    columns: {result: string; activity: string; cost: string; target: string; worked: string};
  };
  findings: {
    title(parts: {cases: string; attention: string}): string;
    none: string;
    count(status: string, count: string): string;
    note: string;
  };
}
