import type {ColumnType} from "../schema.js";

/** What people and spreadsheets commonly write instead, and what to write then; the first that fits is said. */
const slips: Readonly<Record<ColumnType, readonly (readonly [RegExp, string])[]>> = {
  text: [[/^\s|\s$/u, "take the spaces off its ends"]],
  id: [
    [/\s/u, "take the spaces out"],
    [/[A-Z]/, "write small letters"],
    [/_/, "join its words with hyphens"],
    [/[^\x20-\x7e]/u, "use letters a to z, digits and hyphens"]
  ],
  integer: [
    [/\s/u, "take the spaces out"],
    [/^-?\d+\.\d*$/, "write it without decimals"],
    [/^-?\d{1,3}(?:,\d{3})+$/, "write it without separators"]
  ],
  decimal: [
    [/\s/u, "take the spaces out"],
    [/^[-+]?[\d.]+e[-+]?\d+$/i, "write its digits out, without an exponent"],
    [/^\+/, "leave out the plus sign"],
    [/,/, "write a point before the decimals and no other separators"],
    [/\.\d{7,}$/, "write the decimals that are printed"],
    [/^-?\.|\.$/, "write a digit on both sides of the point"],
    [/[０-９．，－]/u, "write half-width digits"],
    [/\d.*[%\p{L}]/u, "write the number alone, its unit stands elsewhere"]
  ],
  boolean: [[/^\s*(?:true|false)\s*$/i, "write it in small letters; a spreadsheet makes capitals of it"]],
  date: [[/^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u, "write four, two and two digits with hyphens"]],
  period: [[/\d/, "write year and month with a hyphen; a spreadsheet may have turned it into a date"]],
  source: [
    [/[（）]/u, "write half-width brackets"],
    [/[、.．]/u, "write section·sentence#ordinal"]
  ]
};

/** How to mend a cell that does not look like its type, where the slip is a common one. */
export function howToMend(value: string, type: ColumnType): string | undefined {
  return slips[type].find(([pattern]) => pattern.test(value))?.[1];
}
