import type {AccountTree} from "./accountTree.js";
import type {Happening} from "./demoHappenings.js";
import type {FamilyUnit, Fund} from "./family.js";
import type {Random} from "./random.js";

/** The measures that a unit-year keeps; drafts (`proposed`) are made where they are stated. */
export type Measure = "budget" | "adjusted" | "actual";

/** A line's amounts in a year, in hundredths of the printed unit. */
export interface Line extends Record<Measure, number> {
  account_id: string;
  fund: Fund;
  /** Text of the row where documents print the line in several. */
  item: string;
}

/** A unit in a year, before anything has happened to its money. */
export interface Setting {
  unit: FamilyUnit;
  fiscal_year: number;
  /** Years since the family's first. */
  age: number;
  /** The unit's place in the family. */
  place: number;
  happenings: readonly Happening[];
  /** The unit's draws of this year. */
  stream: Random;
  /** The unit's draws that run on from year to year. */
  history: Random;
}

/** What really happened in a unit's year, before any of it is stated: the lowest lines of every tree, and their sums. */
export interface UnitYear extends Setting {
  lines: readonly Line[];
  /** The amount of an account and everything below it, of one fund or `all`; 0 where it has no line. */
  amount(account_id: string, fund: Fund | "all", measure: Measure): number;
  /** Whether an account, or one below it, has a line in a fund. */
  has(account_id: string, fund: Fund | "all"): boolean;
}

/** Sums the lines of a unit's year up their trees. */
export function withSums(setting: Setting, {tree, lines}: {tree: AccountTree; lines: readonly Line[]}): UnitYear {
  const sums = new Map<string, Map<string, Record<Measure, number>>>();
  for (const line of lines) {
    for (const account_id of tree.lineage(line.account_id)) {
      const byFund = sums.get(account_id) ?? new Map<string, Record<Measure, number>>();
      sums.set(account_id, byFund);
      for (const fund of [line.fund, "all"]) {
        const sum = byFund.get(fund) ?? {budget: 0, adjusted: 0, actual: 0};
        sum.budget += line.budget;
        sum.adjusted += line.adjusted;
        sum.actual += line.actual;
        byFund.set(fund, sum);
      }
    }
  }
  return {
    ...setting,
    lines,
    amount: (account_id, fund, measure) => sums.get(account_id)?.get(fund)?.[measure] ?? 0,
    has: (account_id, fund) => sums.get(account_id)?.has(fund) ?? false
  };
}

/** Whether something happens to an account's line of a fund in a unit's year. */
export function happens(
  {happenings}: Pick<Setting, "happenings">,
  {what, account_id, fund}: Pick<Happening, "what" | "account_id"> & {fund: string}
): boolean {
  return happenings.some(
    (happening) => happening.what === what && happening.account_id === account_id && (happening.fund ?? fund) === fund
  );
}

/** Whether documents state an account's own amount in a fund: neither it nor a line above it hides it. */
export function isStated(
  setting: Pick<Setting, "happenings">,
  {tree, account_id, fund}: {tree: AccountTree; account_id: string; fund: string}
): boolean {
  const [own, ...above] = tree.lineage(account_id);
  const hides = (what: "unlisted" | "unitemised") => (id: string) => happens(setting, {what, account_id: id, fund});
  return ![own!, ...above].some(hides("unlisted")) && !above.some(hides("unitemised"));
}
