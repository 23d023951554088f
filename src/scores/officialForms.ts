import {element} from "../components/element.js";
import type {Query} from "../database/query.js";
import {formTools} from "./forms/formTools.js";
import type {FormTelling} from "./forms/cells.js";
import type {Input} from "../scoring/template.js";
import type {WorkedScores} from "./worked.js";

/** What saves the official forms of what is shown; `show` brings it in line. */
export type OfficialForms = HTMLElement & {show(shown: WorkedScores): void};

export function officialForms(
  query: Query,
  {telling, inputs}: {telling: FormTelling; inputs: ReadonlyMap<string, Input>}
): OfficialForms {
  let shown: WorkedScores | undefined;
  const root = element("div", {class: "official-forms"});
  return Object.assign(root, {
    show(now: WorkedScores) {
      shown ??= begin(now);
      shown = now;
    }
  });

  /** Nothing is saved before there is something to show. */
  function begin(now: WorkedScores): WorkedScores {
    const subject = () => ({sheet: shown!.sheet, entries: shown!.facts.entries});
    root.replaceChildren(formTools({telling, query, inputs, subject}));
    return now;
  }
}
