import type {Unknown} from "../choice.js";
import type {Source, Subject} from "../overview/facts.js";
import type {ScoreFacts} from "../scoring/facts.js";
import type {Named} from "../text.js";
import type {OfferedTemplate} from "./templates.js";

/** A unit as the notebook lists it, each cell as its text. */
export type UnitRow = Readonly<Record<"unit_id" | "name" | "name_en" | "level", string> & {parent_id: string | null}>;

/** What the page 评分 shows of a unit's year by a template, before a person's own entries are laid over it. */
export interface Scores {
  search: string;
  subject: Subject;
  /** The template chosen, and all there are to choose from. */
  offered: OfferedTemplate;
  templates: readonly OfferedTemplate[];
  /** Every year of the unit, the earliest first. */
  history: readonly ScoreFacts[];
  /** The units of the same kind with figures of the year, the unit itself among them. */
  compared: readonly ScoreFacts[];
  names: Readonly<Record<string, Named>>;
  units: readonly UnitRow[];
  /** Each with the tables of it that the page reads; what a person entered is told apart. */
  sources: (Source & {tables: string})[];
  unknown: readonly Unknown[];
}
