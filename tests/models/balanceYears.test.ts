import {describe, expect, it} from "vitest";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {row} from "./row.js";

type Year = readonly [fiscal_year: string, income: string, expenditure: string, opening?: string, closing?: string];

/** A unit's years, with the balances that are stated. */
const unit = (unit_id: string, years: readonly Year[], fund = "all") =>
  years.flatMap(([fiscal_year, income, expenditure, opening, closing]) =>
    Object.entries({income, expenditure, "opening-balance": opening, "closing-balance": closing})
      .filter(([, text]) => text)
      .map(([account, text]) => row.amount(account, text!, {unit_id, fiscal_year, fund}))
  );

const query = useEngine(() =>
  openTables({
    documents: [row.document("doc")],
    budget: [
      ...unit("back", [
        ["2021", "10.00", "12.00"],
        ["2022", "11.00", "10.00"],
        ["2023", "12.00", "11.00", "", "8.00"]
      ]),
      ...unit("forth", [
        ["2021", "10.00", "12.00", "8.00"],
        ["2022", "11.00", "10.00"],
        ["2023", "12.00", "11.00"]
      ]),
      ...unit("gap", [
        ["2021", "10.00", "12.00"],
        ["2023", "12.00", "11.00", "", "8.00"]
      ]),
      ...unit("gap-forth", [
        ["2021", "10.00", "12.00", "8.00"],
        ["2023", "12.00", "11.00"]
      ]),
      ...unit("half-known", [
        ["2022", "11.00", ""],
        ["2023", "12.00", "11.00", "", "8.00"]
      ]),
      ...unit("stated", [
        ["2022", "11.00", "10.00", "6.00", "7.50"],
        ["2023", "12.00", "11.00", "7.00", "8.00"]
      ]),
      ...unit("unknown", [["2023", "12.00", "11.00"]]),
      ...unit("overspent", [["2023", "1.00", "5.00", "2.00"]]),
      ...unit("funds", [["2023", "1.00", "5.00", "9.00"]], "general"),
      ...unit("funds", [["2023", "2.00", "2.00"]], "other")
    ]
  })
);

const near = (value: number) => expect.closeTo(value, 6) as number;
/** Opening and closing balance of each year, as amount, half-width and method. */
const balances = async (unit: string) =>
  (
    await query(
      `SELECT fund, fiscal_year, opening.amount / 10000 AS opening, (opening.high - opening.low) / 20000 AS opening_half,
         opening.method AS opening_by, closing.amount / 10000 AS closing,
         (closing.high - closing.low) / 20000 AS closing_half, closing.method AS closing_by
       FROM balance_years WHERE unit_id = ? ORDER BY fiscal_year, fund`,
      [unit]
    )
  ).map((row) => [
    [row["opening"], row["opening_half"], row["opening_by"]],
    [row["closing"], row["closing_half"], row["closing_by"]]
  ]);
const nothing = [null, null, null];

describe("balance_years", () => {
  it("goes back from the one balance that is stated, through every year", async () => {
    expect(await balances("back")).toEqual([
      [
        [near(8), near(0.035), "identity"],
        [near(6), near(0.025), "carried"]
      ],
      [
        [near(6), near(0.025), "identity"],
        [near(7), near(0.015), "carried"]
      ],
      [
        [near(7), near(0.015), "identity"],
        [8, near(0.005), "printed"]
      ]
    ]);
  });
  it("goes forth from it too", async () => {
    expect(await balances("forth")).toEqual([
      [
        [8, near(0.005), "printed"],
        [near(6), near(0.015), "identity"]
      ],
      [
        [near(6), near(0.015), "carried"],
        [near(7), near(0.025), "identity"]
      ],
      [
        [near(7), near(0.025), "carried"],
        [near(8), near(0.035), "identity"]
      ]
    ]);
  });
  it("does not carry over a year without figures", async () => {
    expect(await balances("gap")).toEqual([
      [nothing, nothing],
      [
        [near(7), near(0.015), "identity"],
        [8, near(0.005), "printed"]
      ]
    ]);
    expect((await balances("gap-forth"))[1]).toEqual([nothing, nothing]);
  });
  it("carries to a year whose other sides are not all known, and stops there", async () => {
    expect((await balances("half-known"))[0]).toEqual([nothing, [near(7), near(0.015), "carried"]]);
  });
  it("leaves what is stated as it is, even where it does not add up", async () => {
    expect(await balances("stated")).toEqual([
      [
        [6, near(0.005), "printed"],
        [7.5, near(0.005), "printed"]
      ],
      [
        [7, near(0.005), "printed"],
        [8, near(0.005), "printed"]
      ]
    ]);
  });
  it("knows nothing where neither balance is stated", async () => {
    expect(await balances("unknown")).toEqual([[nothing, nothing]]);
  });
  it("may be negative", async () => {
    expect(await balances("overspent")).toMatchObject([[{}, [near(-2), near(0.015), "identity"]]]);
  });
  it("keeps funds apart", async () => {
    expect(await balances("funds")).toEqual([
      [
        [9, near(0.005), "printed"],
        [near(5), near(0.015), "identity"]
      ],
      [nothing, nothing]
    ]);
  });
});
