import type {FormTelling} from "./cells.js";
import type {FormFacts} from "./formFacts.js";

/** Between what stands on one line. */
const gap = "\u3000\u3000";

/** The lines below a form's title: the year, the unit, and that the data are synthetic where they are. */
export function aboutLines(
  {unit, year, synthetic}: Pick<FormFacts, "unit" | "year" | "synthetic">,
  {words, text: {about, marks}}: FormTelling
): string[] {
  return [
    about.year(String(year)),
    `${about.unit(words.name(unit))}${gap}${about.amounts}`,
    ...(synthetic ? [marks.synthetic] : [])
  ];
}

/** The lines to sign, then what the signs of a form mean, and what else is said of its numbers. */
export function closingLines({text: {signatures, legend}}: FormTelling, notes: readonly string[]): string[] {
  return [
    signatures.map((line) => `${line}＿＿＿＿＿＿`).join(gap),
    [legend.blank, legend.none, legend.entered].join(" "),
    notes.join(" ")
  ];
}
