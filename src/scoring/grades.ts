import {compare, isNil, over, times} from "./ratio.js";
import type {Ratio} from "./ratio.js";
import type {Points} from "./rules.js";
import type {Grade, Template} from "./template.js";

/** Where a grade begins; where rows are left out, its points shrink with what there is to get. */
export function gradeFrom(
  {from}: Grade,
  {template, possible}: {template: Pick<Template, "points">; possible: Ratio}
): Ratio {
  return times(from, over(possible, template.points!));
}

/** The grades that a total may turn out to be, best first; none where there is nothing to get. */
export function gradesWithin(
  template: Pick<Template, "grades" | "points">,
  {total, possible}: {total: Points; possible: Ratio}
): Grade[] {
  if (isNil(possible)) return [];
  const from = (grade: Grade) => gradeFrom(grade, {template, possible});
  return template.grades.filter(
    (grade, i) =>
      compare(total.most, from(grade)) >= 0 && (i === 0 || compare(total.least, from(template.grades[i - 1]!)) < 0)
  );
}
