import {readXml} from "./readXml.js";
import {stringText} from "./stringText.js";

/** The texts of a workbook's shared strings, runs of one joined, readings above characters left out. */
export function sharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  let text = "";
  let [inText, inReading] = [false, false];
  readXml(bytes, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") inReading = true;
      inText = name === "t" && !inReading;
    },
    text(part) {
      if (inText) text += part;
    },
    close(name) {
      if (name === "si") strings.push(stringText(text));
      if (name === "rPh") inReading = false;
      inText = false;
    }
  });
  return strings;
}
