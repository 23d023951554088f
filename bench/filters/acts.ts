import type {Act} from "./timeChange.js";

/** What one reader goes through on the page 收支 of a generated family, each time something not yet asked for. */
export function ourActs(units: number): Act[] {
  const ofFirst = [
    ...["fund=general", "fund=other", "side=income", "side=income&fund=other", "lines=basic&fund=other"],
    ...[
      "lines=project&fund=general",
      "lines=basic&fund=general",
      "measure=adjusted",
      "measure=budget",
      "measure=budget&fund=general"
    ],
    ...["lines=basic-301&fund=general", "lines=basic-302&fund=general", "per=share", "lines=project&measure=adjusted"]
  ];
  const ofMany = [
    ...["unit=example-02", "unit=example-03&fund=general", "unit=example-04&lines=basic", "below=1"],
    ...["unit=example-05&side=income", "unit=example-06&measure=adjusted"]
  ];
  const more = ["side=income&fund=general", "measure=adjusted&fund=general", "lines=project&fund=other"];
  const others = [...more, "lines=basic-303&fund=general", "lines=basic-301&measure=adjusted", "fund=other&per=share"];
  return [...ofFirst, ...(units > 6 ? ofMany : others)].map((query) => ({search: `?${query}`}));
}

/** As many changes of the same kinds in the comparison's view. */
export function mosaicActs(units: number): Act[] {
  const change = (column: string, ...values: string[]) => values.map((value) => ({column, value}));
  return [
    ...change("fund", "general", "other", "all", "general"),
    ...change("whole", "income", "expenditure", "basic", "project", "expenditure"),
    ...change("measure", "adjusted", "budget", "actual"),
    ...change("whole", "basic-301", "basic-302", "expenditure"),
    ...(units > 6
      ? change("unit_id", "example-02", "example-03", "example-04", "example-05", "example-06")
      : change("whole", "basic-303", "income", "project", "basic", "expenditure"))
  ];
}
