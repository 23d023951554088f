import type {ScoreSheet} from "../../scoring/sheet.js";
import type {FormTelling} from "./cells.js";
import type {FormFacts} from "./formFacts.js";

/** What a self-evaluation is filled in from. */
export interface EvaluationTold {
  sheet: ScoreSheet;
  facts: FormFacts;
  telling: FormTelling;
}
