import {describe, expect, it} from "vitest";
import {openTables, published} from "../openTables.js";
import {useEngine} from "../useEngine.js";

const line = (account_id: string, code: string, more: Record<string, string> = {}) => ({
  ...{account_id, tree: "main", parent_id: "income", side: "income", name: account_id, name_en: account_id},
  ...{scheme: "union", code, closed: "false", sort: "10", ...more}
});

const query = useEngine(() =>
  openTables({
    accounts: [
      ...published("accounts"),
      line("until", "901", {valid_to: "2019"}),
      line("between", "901", {valid_from: "2020", valid_to: "2021"}),
      line("since", "901", {valid_from: "2022"}),
      line("later", "902", {valid_to: "2018"}),
      line("after-a-year", "902", {valid_from: "2020"}),
      line("elsewhere", "903", {valid_to: "2021"}),
      line("of-another-scheme", "903", {scheme: "economic", valid_from: "2022"}),
      line("of-another-tree", "903", {tree: "controlled", parent_id: "", valid_from: "2022"}),
      line("without-a-code", "", {scheme: "", valid_to: "2021"}),
      line("without-either", "", {scheme: "", valid_from: "2022"})
    ]
  })
);

describe("chart_changes", () => {
  it("has what the revision of the unions’ accounting system in 2022 put in another’s place", async () => {
    expect(await query("SELECT * FROM chart_changes WHERE account_id LIKE 'income-%'")).toEqual([
      {account_id: "income-affiliates", earlier_account_id: "income-operating", fiscal_year: 2022}
    ]);
  });
  it("has each line that takes over a code of its scheme and tree in the year after another’s last", async () => {
    expect(await query("SELECT * FROM chart_changes WHERE account_id NOT LIKE 'income-%' ORDER BY ALL")).toEqual([
      {account_id: "between", earlier_account_id: "until", fiscal_year: 2020},
      {account_id: "since", earlier_account_id: "between", fiscal_year: 2022}
    ]);
  });
});
