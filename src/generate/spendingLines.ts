import type {AccountTree} from "./accountTree.js";
import {quotient, scaled, split, tidy} from "./cents.js";
import type {Happening} from "./demoHappenings.js";
import {type Fund, funds} from "./family.js";
import {items, profiles, terms} from "./profiles.js";
import type {Random} from "./random.js";
import {spendingWeights} from "./spendingWeights.js";
import {happens, type Line, type Setting} from "./unitYear.js";

/** The weight of a line that only the full account tree has. */
const fullWeight = 12;

/** What a unit budgeted and spent in a year, line by line of the main tree. */
export function spendingLines(
  setting: Setting,
  {tree, detail}: {tree: AccountTree; detail: "typical" | "full"}
): Line[] {
  const {unit, fiscal_year, age} = setting;
  const accounts = tree.leaves("main", fiscal_year).filter(({side}) => side === "expenditure");
  return funds.flatMap((fund) =>
    accounts.flatMap(({account_id}) => {
      const [from, until] = terms[account_id!] ?? [0, Infinity];
      const rest = detail === "full" && fund === "general" ? fullWeight : 0;
      const weight = spendingWeights[fund][account_id!]?.[profiles[unit.profile].column] || rest;
      if (weight === 0 || age < from || age > until) return [];
      let level = quotient(unit.size * weight, 10000);
      const drift = setting.history.fork(account_id!, fund);
      for (let year = 0; year < age; year++) level = scaled(level, drift.between(965, 1085));
      return inItems(spent(setting, {account_id: account_id!, fund, level}));
    })
  );
}

function spent(setting: Setting, {account_id, fund, level}: {account_id: string; fund: Fund; level: number}): Line {
  const stream = setting.stream.fork(account_id, fund);
  const is = (what: Happening["what"]) => happens(setting, {what, account_id, fund});
  const project = account_id.startsWith("project");
  const planned = tidy(is("surge") ? scaled(level, 1400) : level, project ? 50 : 1);
  const moved = stream.chance(350) ? stream.between(-80, 140) : 0;
  const adjusted = moved === 0 ? planned : tidy(scaled(planned, 1000 + moved), project ? 10 : 1);
  let actual = scaled(adjusted, executed(account_id, stream));
  if (is("idle")) actual = 0;
  if (is("refund")) actual = -stream.between(20, 60);
  if (is("overrun")) actual = scaled(adjusted, 1180);
  return {account_id, fund, item: "", budget: is("unplanned") ? 0 : planned, adjusted, actual};
}

/** The thousandths of its adjusted budget that a line spends: wages nearly all, the rest mostly, a few far off. */
function executed(account_id: string, stream: Random): number {
  if (account_id.startsWith("basic-301")) return stream.between(980, 1000);
  if (stream.chance(60)) return stream.between(1005, 1060);
  if (stream.chance(60)) return stream.between(450, 700);
  return stream.chance(250) ? 1000 : stream.between(820, 1000);
}

function inItems(line: Line): Line[] {
  const texts = items[line.account_id];
  if (!texts) return [line];
  const parts = (total: number) => split(total, Object.values(texts));
  const [budget, adjusted, actual] = [parts(line.budget), parts(line.adjusted), parts(line.actual)];
  return Object.keys(texts).map((item, i) => ({
    ...line,
    item,
    budget: budget[i]!,
    adjusted: adjusted[i]!,
    actual: actual[i]!
  }));
}
