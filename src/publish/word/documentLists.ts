import type {INumberingOptions} from "docx";
import type {Layout} from "./layout.js";
import {lists} from "./wordParts.js";

/** How items of lists are led: where first lines are indented so are they; else their text stands clear of the lead. */
export function documentLists({indent, sizes, fonts}: Layout): INumberingOptions {
  const lead = Math.round(indent * sizes.body * 20);
  const paragraph = {indent: indent > 0 ? {left: 0, firstLine: lead} : {left: 360, hanging: 360}};
  const latin = {...fonts.body, eastAsia: fonts.body.ascii};
  const level = {
    level: 0,
    start: 1,
    alignment: "left",
    suffix: indent > 0 ? "space" : "tab",
    style: {paragraph, run: {font: latin}}
  } as const;
  return {
    config: [
      {reference: lists.ordered, levels: [{...level, format: "decimal", text: "%1."}]},
      {reference: lists.plain, levels: [{...level, format: "bullet", text: "•"}]}
    ]
  };
}
