import type {Draft} from "./draft.js";
import {profiles} from "./profiles.js";
import type {UnitYear} from "./unitYear.js";

/** States a unit's staff: those on the payroll, who fall into those in service and the retired, and those it hires. */
export function stateStaffing(draft: Draft, {unit, fiscal_year, age, stream: streams}: UnitYear): void {
  const {posts} = profiles[unit.profile];
  const stream = streams.fork("staff");
  const sentence = draft.sentence("一");
  const filled = (quota: number) => (quota === 0 ? 0 : quota - stream.between(0, Math.min(2, quota - 1)));
  const groups = [
    {id: "civil", words: ["参照公务员管理人员", "Staff managed as civil servants"], quota: posts.civil},
    {id: "institution", words: ["事业编制人员", "Public institution staff"], quota: posts.institution}
  ]
    .filter(({quota}) => quota > 0)
    .map((group) => ({...group, headcount: filled(group.quota), in_service: true}));
  const retired = {headcount: posts.retired + Math.floor(age / 2), in_service: false, quota: ""};
  const parts = [...groups, {id: "retired", words: ["退休人员", "Retired staff"], ...retired}];
  const whole = `${unit.unit_id}-payroll`;
  const place = {fiscal_year, unit_id: unit.unit_id};
  draft.add("staffing", {
    staff_id: whole,
    ...place,
    category: "财政供养人员",
    category_en: "Staff on the public payroll",
    parts: "complete",
    in_service: false,
    source: sentence.figure(),
    headcount: parts.reduce((sum, {headcount}) => sum + headcount, 0)
  });
  for (const {id, words, headcount, quota, in_service} of parts) {
    draft.add("staffing", {
      staff_id: `${unit.unit_id}-${id}`,
      ...place,
      category: words[0]!,
      category_en: words[1]!,
      part_of: whole,
      in_service,
      headcount,
      quota,
      source: sentence.figure()
    });
  }
  const hired = `${unit.unit_id}-hired`;
  const outside = [
    {staff_id: hired, category: "工会社会化工作者", category_en: "Hired union workers", parts: "partial", most: 4},
    {
      staff_id: `${unit.unit_id}-advisers`,
      category: "集体协商指导员",
      category_en: "Bargaining advisers",
      part_of: hired,
      most: 2
    }
  ];
  for (const {most, parts = "", part_of = "", ...words} of outside) {
    const headcount = stream.between(most - 1, most);
    draft.add("staffing", {
      ...words,
      ...place,
      part_of,
      parts,
      in_service: false,
      headcount,
      source: sentence.figure()
    });
  }
}
