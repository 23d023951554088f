import {element} from "../components/element.js";
import type {CaseTelling} from "./caseList.js";
import {querySheet} from "./querySheet.js";
import type {Review} from "./review.js";

/** A button that saves the 核对意见表 of every case but those that agree, as CSV with a byte order mark, for Excel and WPS. */
export function querySheetButton(
  {subject, cases}: Review,
  {unit, ...telling}: CaseTelling & {unit: string}
): HTMLElement {
  const {words} = telling;
  const save = async () => {
    const {download} = await import("../download.js");
    const asked = cases.filter((row) => row.status !== "pass" && row.status !== "not_applicable");
    download(words.querySheet.file({unit, year: subject.fiscal_year}), querySheet(asked, {...telling, unit}));
  };
  return element("button", {type: "button", click: () => void save()}, words.querySheet.button);
}
