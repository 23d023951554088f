import type {TreeWords} from "../components/checkTree.js";
import type {Direction} from "../text.js";
import type {AmountUnit} from "../format.js";
import type {Filters, Measure} from "../filters.js";

/** How far a final account is from its budget: less, more or equal, and by how much. */
export interface Distance {
  direction: "less" | "more" | "equal";
  amount: string;
}

/** The line furthest from its budget in money. */
export interface Furthest {
  name: string;
  rate: string;
  distance: Distance;
}

/** How far a pace is from the time elapsed, in percentage points without a sign. */
export interface Lag {
  direction: "behind" | "ahead" | "level";
  points: string;
}

/** How much more or less: `even` where the difference is within rounding. */
export interface Change {
  direction: "up" | "down" | "flat" | "even";
  /** Without a sign. */
  amount: string;
}

/** A line's year in a table of lines and years; `unit` where there are several. */
export interface HeatCellParts {
  unit: string;
  name: string;
  year: number;
  only: boolean;
}

/** The words of the page 收支. Numbers come in formatted. */
export interface SpendingWords {
  amountUnits: Readonly<Record<AmountUnit, string>>;
  measures: Readonly<Record<Measure, string>>;
  sides: Readonly<Record<Filters["side"], string>>;
  /** The unit that values stand in: an amount's, an amount's per head, or per cent. */
  valueUnit(per: Filters["per"], unit: string): string;
  headline(parts: {
    units: string;
    what: string;
    year: number;
    measure: string;
    /** Empty where nothing states it. */
    value: string;
    /** Empty where the value is a share. */
    unit: string;
    change: {against: number; direction: Direction; growth: string} | null;
    largest: {name: string; share: string} | null;
    notItemised: string;
  }): string;
  /** A unit together with everything below it. */
  withBelow(name: string, others: number): string;
  years(from: number, to: number): string;
  /** What a figure's words mean under the filters, in one line: units, money, measure, lines, years, unit. */
  definitions(parts: {
    units: string;
    fund: string;
    measure: string;
    lines: string;
    years: string;
    unit: string;
  }): string;
  form: {
    label: string;
    /** What opens the form where there is little room, with the number of filters that are on. */
    title(active: number): string;
    /** What each filter is called. */
    names: Readonly<
      Record<
        | ("with" | "below" | "years" | "from" | "to" | "year" | "against" | "side" | "lines" | "fund" | "measure")
        | ("amountUnit" | "per"),
        string
      >
    >;
    /** A filter and what it is set to. */
    named(name: string, value: string): string;
    per: Readonly<Record<Filters["per"], string>>;
    units: string;
    unitsLegend: string;
    below: string;
    /** Why a unit cannot be put beside the page's. */
    pageUnit: string;
    noFigures: string;
    mixed: string;
    /** How many units or lines are chosen, or the name of the only one. */
    chosenUnits(first: string, number: number): string;
    chosenLines(first: string, number: number): string;
    everything(side: string): string;
    /** Takes every line chosen away. */
    clear(side: string): string;
    /** The standard that the codes of the lines are of. */
    scheme(id: string): string;
    noData: string;
    tree: TreeWords;
    /** A fund or measure that there is not together with the measure or fund chosen. */
    without(name: string, beside: string): string;
  };
  /** What is shown where no filter is on. */
  usual(parts: {fund: string; measure: string; side: string; years: string; unit: string}): string;
  columns: {unit: string; year: string; line: string; basis: string};
  execution: {
    /** What the figure measures: the final account over a kind of budget. */
    measure(base: string): string;
    /** A whole and its budget: `rate` is empty where the budget is nil or less; `furthest` is the line that differs most. */
    title(parts: {
      year: number;
      what: string;
      side: Filters["side"];
      base: string;
      rate: string;
      distance: Distance;
      furthest: Furthest | null;
    }): string;
    /** No whole has both. */
    titleOfLine(parts: {year: number; side: Filters["side"]; furthest: Furthest}): string;
    titleOfUnits(parts: {year: number; what: string; units: readonly {name: string; rate: string}[]}): string;
    spent(value: string): string;
    planned(value: string): string;
    noRate: string;
    /** A line beyond one of the bounds within which nothing is pointed out. */
    over(bound: string): string;
    under(bound: string): string;
    legend: string;
    order: string;
    ownScale: string;
    bounds(parts: {least: string; most: string; weighty: string}): string;
    leftOut(count: string): string;
    wholeOnly: string;
    /** Lines of which one side is stated, where both are stated of lines beside them. */
    unplanned(side: Filters["side"], lines: readonly {name: string; value: string}[]): string;
    unspent(side: Filters["side"], lines: readonly {name: string; value: string}[]): string;
    someUnits: string;
    nothing(parts: {units: string; what: string; year: number}): string;
    columns: Record<"planned" | "spent" | "difference" | "rate" | "remark" | "base", string>;
  };
  withinYear: {
    /** What the figure measures: the cumulative final account, over a kind of budget where there is one. */
    measure(base: string): string;
    title(parts: {year: number; month: number; what: string; base: string; pace: string; lag: Lag}): string;
    titleOfAmount(parts: {year: number; month: number; what: string; amount: string}): string;
    titleOfLine(parts: {year: number; month: number; name: string; pace: string; lag: Lag}): string;
    titleOfUnits(parts: {
      year: number;
      what: string;
      units: readonly {name: string; month: number; value: string}[];
    }): string;
    /** The reference that a pace is held against: as much of the budget as of the year. */
    elapsed: string;
    month(month: number): string;
    lag(lag: Lag): string;
    legend: string;
    noBudget: string;
    /** Lines that no budget of the same money is stated of. */
    withoutBudget(names: readonly string[]): string;
    /** The months that lines are broken at; without a name where all lines are. */
    missingMonths(lines: readonly {name: string; months: readonly number[]}[]): string;
    /** How many lines are in the table alone. */
    leftOut(count: string): string;
    /** The units of a group that state months, where others of it do not. */
    onlyUnits(names: readonly string[]): string;
    /** What the lines of the latest month are; `most` where more are in the table. */
    latest(month: number, most: string): string;
    nothing(parts: {units: string; what: string; year: number}): string;
    columns: {month: string; amount: string; planned: string; pace: string; lag: string; ahead: string; rows: string};
  };
  controlledSpending: {
    /** What stands for the measure and the lines chosen, which do not reach the figure. */
    measure(against: number | null): string;
    lines: string;
    title(parts: {
      year: number;
      value: string;
      unit: string;
      /** Missing where the two years do not compare. */
      change: {against: number; direction: Direction; growth: string} | null;
      /** The budget, its kind, and how the final account stands to it. */
      planned: {base: string; value: string; direction: "up" | "down" | "flat"} | null;
    }): string;
    titleOfUnits(parts: {year: number; unit: string; units: readonly {name: string; value: string}[]}): string;
    /** The total is not stated. */
    untitled(year: number): string;
    spent(year: number): string;
    /** What the tick of a budget stands for. */
    tick(base: string): string;
    besidePlan(parts: {base: string; value: string}): string;
    besideYear(parts: {year: number; value: string; basis: string}): string;
    /** Lines whose other figures are stated, but not the final account of the year. */
    missing(parts: {unit: string; year: number; names: readonly string[]}): string;
    /** The total is that of some of the units added up. */
    someUnits(parts: {unit: string; year: number; stated: number; units: number}): string;
    reason(parts: {unit: string; statement: string}): string;
    nothing(parts: {units: string; years: string}): string;
    budgetOf(parts: {year: number; base: string}): string;
    reasons: string;
  };
  balanceOverYears: {
    lines: string;
    title(parts: {
      year: number;
      closing: string;
      unit: string;
      /** From the opening balance; missing where that does not compare. */
      direction: "up" | "down" | "flat" | null;
      rate: {value: string; base: string} | null;
    }): string;
    /** The unit that carries most over, or (`most` false) as much as another. */
    titleOfUnits(parts: {
      year: number;
      name: string;
      closing: string;
      unit: string;
      rate: string;
      most: boolean;
    }): string;
    untitled(year: number): string;
    rate(value: string): string;
    /** What stands below income and spending. */
    below: string;
    /** Years that state nothing at all, and years that leave some of it out. */
    blank(parts: {unit: string; years: string}): string;
    missing(parts: {unit: string; years: readonly {year: number; names: readonly string[]}[]}): string;
    someUnits: string;
    meaning(parts: {name: string; meaning: string; caution: string}): string;
    noRate: string;
    nothing(parts: {units: string; years: string}): string;
    planned: string;
    base: string;
  };
  rowsBehind: {
    title(parts: {lines: string; years: string; measure: string; rows: string; documents: string}): string;
    caption: string;
    /** How a derived figure was worked out, by its method. */
    methods: Readonly<Record<string, string>>;
    /** A code with its scheme, since it means nothing without. */
    codeOf(parts: {code: string; scheme: string}): string;
    /** A standard's name, by its id. */
    schemes: Readonly<Record<string, string>>;
    total(year: number): string;
    totalOfAll: string;
    /** The lines do not come to what is stated of them together. */
    inexact(parts: {year: number; value: string}): string;
    /** How a figure is known, and how it was worked out. */
    how(parts: {basis: string; method: string}): string;
    all(count: string): string;
    copy: string;
    copied(count: string): string;
    copyFailed: string;
    download: string;
    file(parts: {units: string; lines: string; years: string}): string;
    columns: {
      unit: string;
      year: string;
      line: string;
      code: string;
      scheme: string;
      fund: string;
      measure: string;
      value(unit: string): string;
      share: string;
      basis: string;
      document: string;
      place: string;
      file: string;
    };
  };
  wholeAtOnce: {
    title(parts: {
      year: number;
      what: string;
      value: string;
      unit: string;
      side: Filters["side"];
      /** The largest of the parts that are itemised; shares are of the side, empty where it has none. */
      largest: {name: string; value: string; share: string} | null;
      notItemised: {value: string; share: string} | null;
    }): string;
    /** A line that nothing is stated below of. */
    titleOfLast(parts: {year: number; what: string; value: string; unit: string}): string;
    /** A whole of nil or less. */
    titleOfNone(parts: {year: number; what: string; value: string; unit: string}): string;
    /** Several units; a value is empty where nothing states it. */
    titleOfUnits(parts: {
      year: number;
      what: string;
      unit: string;
      values: readonly {name: string; value: string}[];
    }): string;
    trail: string;
    /** So many parts are drawn without room for their names. */
    listed(count: string): string;
    /** What cannot be drawn, since nil or less has no area. */
    withoutArea(parts: {unit: string; values: readonly {name: string; value: string}[]}): string;
    /** What the shares are of, where that is not what is drawn. */
    shares: Readonly<Record<Filters["side"], string>>;
    sameScale: string;
    columns: {share: Readonly<Record<Filters["side"], string>>};
  };
  bridge: {
    title(parts: {
      year: number;
      against: number;
      what: string;
      unit: string;
      change: Change;
      /** The line that moved most; `none` where none of several did, null where there is only one. */
      most: {name: string; change: Change} | "none" | null;
    }): string;
    titleOfUnits(parts: {
      year: number;
      against: number;
      what: string;
      unit: string;
      changes: readonly {name: string; change: Change | null}[];
    }): string;
    years(against: number, year: number): string;
    /** What the two choices of a year are called. */
    chooseYear: string;
    chooseAgainst: string;
    total(year: number): string;
    rest(count: string): string;
    restUnchanged(count: string): string;
    notStatedIn(year: number): string;
    /** The drawing shows only the range in which the change takes place. */
    scale: string;
    sameScale: string;
    /** So many reasons are stated for lines that are no step of the drawing. */
    reasons(count: string): string;
    /** A reason, with its year and the unit that gives it where they are not plain. */
    reason(parts: {year: string; unit: string; statement: string}): string;
    alone(parts: {units: string; year: number}): string;
    columns: {difference: string; reason: string};
  };
  /** A line in the terms of a measure that is no final account. */
  measured(what: string, measure: string): string;
  /** Amounts per head cannot be worked out, since nothing states the staff in service. */
  noHeads(parts: {units: string; year: number}): string;
  /** Lines that took the place of one another when the chart of accounts changed. */
  chartChange: {
    /** Marks the change between the years of a drawing, or at a number that spans it. */
    mark(year: number): string;
    /** What a line was before the change, and what it became. */
    before(parts: {year: number; line: string}): string;
    since(parts: {year: number; line: string}): string;
    note(parts: {year: number; earlier: string; later: string}): string;
  };
  trend: {
    /** What the ways are a choice of. */
    label: string;
    ways: Readonly<Record<Filters["trend"], string>>;
    /** What the figure is of, with the fund and the measure where they are not all funds and final accounts. */
    subject(parts: {what: string; fund: string; measure: string}): string;
    title(parts: {
      what: string;
      unit: string;
      /** Whether the values are shares of the whole of a side, whose name is `side`. */
      asShare: boolean;
      side: string;
      first: {year: number; value: string} | null;
      last: {year: number; value: string};
      direction: "up" | "down" | "flat";
      /** The largest itemised line; `itemised` where some is not itemised. */
      largest: {name: string; value: string; itemised: boolean} | null;
    }): string;
    /** Several units in the last year; a value is empty where nothing is stated. */
    several(parts: {
      what: string;
      year: number;
      unit: string;
      asShare: boolean;
      side: string;
      units: readonly {name: string; value: string}[];
    }): string;
    /** A line's last value, before the last year drawn. */
    lastStated(parts: {year: number; value: string}): string;
    /** The lines with the least money, taken together. */
    rest(count: number): string;
    /** Everything in focus together, in a table of its lines. */
    together(what: string): string;
    folded(count: number): string;
    wholeLeftOut: string;
    twoYears: string;
    /** Years without a value, because nothing states one, or because there is nothing to divide by. */
    notStated(parts: {unit: string; years: string}): string;
    undivided(per: "head" | "share", parts: {unit: string; years: string}): string;
    /** Nothing can be drawn, because there is nothing to divide by. */
    noBase(per: Filters["per"], parts: {units: string; what: string; years: string}): string;
  };
  heat: {
    label: string;
    ways: Readonly<Record<Filters["heat"], string>>;
    /** What the numbers are, for values in a unit that is named where they are no amounts. */
    units(kind: Filters["heat"], unit: string): string;
    /** What an execution rate divides. */
    executionMeasure: string;
    /** The cell that stands out, or the `only` one that has a number. */
    change(parts: HeatCellParts & {direction: "up" | "down"; growth: string}): string;
    /** No line changed. */
    unchanged(years: string): string;
    execution(parts: HeatCellParts & {rate: string}): string;
    share(parts: HeatCellParts & {share: string; side: string}): string;
    /** No cell has a number of the kind asked for. */
    none(kind: Filters["heat"], parts: {units: string; what: string; years: string}): string;
    /** Why a cell has no number. */
    blank: Readonly<
      Record<
        "notStated" | "noBefore" | "noBase" | "noHeads" | "noBudget" | "noWhole" | "otherLine" | "chartChanged",
        string
      >
    >;
    /** How to read the colours and the dashes. */
    reading: Readonly<Record<Filters["heat"], string>>;
  };
  /** Nothing is stated of the slice. */
  nothing(parts: {units: string; what: string; years: string}): string;
}
