import {accountTree} from "./accountTree.js";
import {balanceLines} from "./balanceLines.js";
import {controlledLines} from "./controlledLines.js";
import {type FamilyOptions, type Fund, funds} from "./family.js";
import {functionalLines} from "./functionalLines.js";
import {shiftOf} from "./plantFaults.js";
import {random} from "./random.js";
import {spendingLines} from "./spendingLines.js";
import {type UnitYear, withSums} from "./unitYear.js";

/** The unit-years of a family, by the place of the unit and then by year; every opening is last year's closing. */
export function ledger(options: FamilyOptions): UnitYear[][] {
  const {accounts, detail = "typical", happenings = [], faults = [], firstYear, lastYear} = options;
  const tree = accountTree(accounts);
  const streams = random(options.seed);
  return options.units.map((unit, place) => {
    const carried: Record<Fund, number> = {
      general: Math.floor(unit.size / 50),
      other: Math.floor(unit.size / 12)
    };
    return Array.from({length: lastYear - firstYear + 1}, (_, age) => {
      const fiscal_year = firstYear + age;
      const {unit_id} = unit;
      const setting = {
        unit,
        fiscal_year,
        age,
        place,
        stream: streams.fork(unit_id, fiscal_year),
        history: streams.fork(unit_id),
        happenings: happenings.filter((each) => each.unit_id === unit_id && each.fiscal_year === fiscal_year)
      };
      const carriedFaults = faults.filter(
        ({change, key}) =>
          change.how === "carried" && key.unit_id === unit_id && key.fiscal_year === String(fiscal_year)
      );
      const spending = spendingLines(setting, {tree, detail});
      const balances = funds.flatMap((fund) => {
        const shifts = carriedFaults.map((fault) => shiftOf(fault, {account_id: "opening-balance", fund}));
        const opening = shifts.reduce((sum, shift) => sum + shift, carried[fund]);
        const lines = balanceLines(setting, {tree, detail, fund, opening, spending});
        carried[fund] = lines.at(-1)!.actual;
        return lines;
      });
      const controlled = controlledLines(setting, {tree, spending});
      return withSums(setting, {
        tree,
        lines: [...spending, ...balances, ...controlled, ...functionalLines(setting, {spending})]
      });
    });
  });
}
