import {element} from "../components/element.js";
import {sheetFile} from "./sheetFile.js";
import type {ScoreTelling} from "./telling.js";
import type {WorkedScores} from "./worked.js";

/** What saves the sheet as a table. */
export function sheetTools(shown: WorkedScores, telling: ScoreTelling): HTMLElement {
  const {words, text} = telling;
  const {subject, offered} = shown.scores;
  const about = {unit: words.name(subject), year: subject.fiscal_year, template: words.either(offered.template.name)};
  const save = async () => {
    const {download} = await import("../download.js");
    download(text.csv.name(about), sheetFile(shown, telling));
  };
  return element(
    "p",
    {class: "tools"},
    element(
      "button",
      {type: "button", class: "chip", "data-key": "save:sheet", click: () => void save()},
      text.csv.button
    )
  );
}
