import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {count} from "../format.js";
import type {Found} from "../publish/personalData.js";
import type {LeaveWords} from "./text.js";

/** What in a publication may tell who a person is, each with its surroundings, for someone to decide; says so where nothing was found. */
export function foundList(found: readonly Found[], {text}: {text: LeaveWords}): HTMLElement {
  if (found.length === 0) return element("p", {role: "alert"}, text.nothingFound);
  return element(
    "div",
    {role: "alert"},
    element("p", {}, text.found(count(found.length))),
    dataTable(found, {
      caption: text.foundCaption,
      columns: [
        {head: text.columns.match, cell: ({match}) => match},
        {head: text.columns.kind, cell: ({kind}) => text.kinds[kind]},
        {head: text.columns.around, cell: ({around, match}) => `${around.before}${match}${around.after}`},
        {head: text.columns.place, cell: ({place}) => place}
      ]
    })
  );
}
