import {expect, it} from "vitest";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {row} from "./row.js";

/** A unit for every set of measures that can be stated together. */
const cases: readonly (readonly [stated: readonly string[], base: string | undefined])[] = [
  [["proposed", "budget", "adjusted", "actual", "unstated"], "adjusted"],
  [["budget", "unstated"], "budget"],
  [["proposed", "budget", "actual"], "budget"],
  [["unstated", "actual"], "unstated"],
  [["proposed", "actual"], undefined]
];
const amounts: Record<string, string> = {proposed: "1.00", budget: "2.00", adjusted: "3.00", actual: "4.00"};

const query = useEngine(() =>
  openTables({
    documents: [row.document("doc")],
    budget: cases.flatMap(([stated], i) =>
      stated
        .filter((measure) => measure !== "unstated")
        .map((measure) => row.amount("income", amounts[measure]!, {unit_id: `u${i}`, measure}))
    ),
    claims: cases.flatMap(([stated], i) =>
      stated
        .filter((measure) => measure === "unstated")
        .map(() => row.claim(`c${i}`, {unit_id: `u${i}`, kind: "rate", base: "unstated", value: "80.00"}))
    )
  })
);

it.each(cases.map(([stated, base], i) => [stated.join(", "), base, `u${i}`] as const))(
  "of %s the plan is %s",
  async (_, base, unit) => {
    const planned = await query("SELECT base, amount / 10000 AS amount FROM planned_totals WHERE unit_id = ?", [unit]);
    expect(planned).toEqual(base ? [{base, amount: base === "unstated" ? 5 : Number(amounts[base])}] : []);
  }
);
