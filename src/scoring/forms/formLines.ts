import type {FormTelling} from "./cells.js";
import type {FormFacts} from "./formFacts.js";

/** The lines below a form's title: the year, the unit, and that the data are synthetic where they are. */
export function aboutLines(
  {unit, year, synthetic}: Pick<FormFacts, "unit" | "year" | "synthetic">,
  {words, text: {about, marks}}: FormTelling
): string[] {
  return [
    about.year(String(year)),
    `${about.unit(words.name(unit))}　　${about.amounts}`,
    ...(synthetic ? [marks.synthetic] : [])
  ];
}

/** The lines to sign, then what the signs of a form mean. */
export function legendLines({text: {signatures, legend}}: FormTelling): string[] {
  return [signatures.map((line) => `${line}＿＿＿＿＿＿`).join("　　"), legend.blank, legend.none, legend.entered];
}
