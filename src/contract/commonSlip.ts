import type {ColumnType} from "../schema.js";
import type {Slip} from "./problem.js";

/** What people and spreadsheets commonly write instead; the first that fits is said. */
const slips: Readonly<Record<ColumnType, readonly (readonly [RegExp, Slip])[]>> = {
  text: [[/^\s|\s$/u, "spaces_at_ends"]],
  id: [
    [/\s/u, "spaces"],
    [/[A-Z]/, "capitals"],
    [/_/, "underscores"],
    [/[^\x20-\x7e]/u, "letters_of_ids"]
  ],
  integer: [
    [/\s/u, "spaces"],
    [/^-?\d+\.\d*$/, "decimals"],
    [/^-?\d{1,3}(?:,\d{3})+$/, "separators"]
  ],
  decimal: [
    [/\s/u, "spaces"],
    [/^[-+]?[\d.]+e[-+]?\d+$/i, "exponent"],
    [/^\+/, "plus_sign"],
    [/,/, "decimal_comma"],
    [/\.\d{7,}$/, "too_precise"],
    [/^-?\.|\.$/, "bare_point"],
    [/[０-９．，－]/u, "full_width_digits"],
    [/\d.*[%\p{L}]/u, "unit"]
  ],
  boolean: [[/^\s*(?:true|false)\s*$/i, "capital_boolean"]],
  date: [[/^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u, "date_form"]],
  period: [[/\d/, "month_form"]],
  source: [
    [/[（）]/u, "full_width_brackets"],
    [/[、.．]/u, "place_form"]
  ]
};

/** The slip that a cell shows which does not look like its type, where it is a common one. */
export function commonSlip(value: string, type: ColumnType): Slip | null {
  return slips[type].find(([pattern]) => pattern.test(value))?.[1] ?? null;
}
