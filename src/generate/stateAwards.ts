import type {Draft} from "./draft.js";
import {activitiesOf} from "./stateWork.js";
import type {UnitYear} from "./unitYear.js";
import {awards} from "./work/awards.js";

/** States the honours of a unit's year; one that is for an activity only where the unit reports that activity. */
export function stateAwards(draft: Draft, unitYear: UnitYear): void {
  const {unit, fiscal_year, age, place, stream} = unitYear;
  const reported = activitiesOf(unitYear).map(({id}) => id);
  const received = awards
    .filter((_, i) => (i + age + place) % 3 === 0)
    .filter(({activity}) => !activity || reported.includes(activity));
  if (received.length === 0) return;
  const sentence = draft.sentence("六(二)1");
  for (const {id, level, name, activity, most} of received) {
    draft.add("awards", {
      award_id: `${unit.unit_id}-${id}`,
      fiscal_year,
      unit_id: unit.unit_id,
      level,
      name: name[0],
      name_en: name[1],
      activity_id: activity ? `${unit.unit_id}-${activity}` : "",
      recipients: stream.fork("award", id).between(1, most),
      source: sentence.figure()
    });
  }
}
