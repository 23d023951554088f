import {readCsv} from "../csv.js";
import {decodeText, type TextEncoding} from "./decodeText.js";
import {delimiterOf} from "./delimiterOf.js";
import {faultOf, type FaultRule} from "./fault.js";
import type {PersonFile, Read} from "./personFile.js";
import {progressRows} from "./progress.js";
import type {Progress} from "./progress.js";
import type {Delimiter} from "./sheet.js";

/** What a person says of a file of text where the guess is wrong. */
export interface TextTold {
  encoding?: TextEncoding;
  delimiter?: Delimiter;
}

/** Texts that are no table of cells, by how they begin. */
const others: readonly (readonly [RegExp, FaultRule])[] = [
  [/^\s*<\?xml[^]{0,2000}schemas-microsoft-com:office:spreadsheet/, "old_workbook"],
  [/^\s*(?:<!--|<!doctype html|<html|<head|<meta|<table|<body|<style|<div|MIME-Version:)/i, "web_page"],
  [/^\s*(?:<\?xml|\{\\rtf|\{\s*"|\[\s*[{[])/, "not_a_table"]
];
/** How much is quoted of a line that could not be read. */
const quoted = 200;

/** Reads a file of separated text, whole or not at all: where its quotes do not pair, what follows is anybody's guess. */
export function readText(
  {path, bytes}: PersonFile,
  {told: {encoding: as, delimiter} = {}, progress}: {told?: TextTold | undefined; progress?: Progress | undefined} = {}
): Read {
  const fault = (rule: FaultRule): Read => ({sheets: [], faults: [faultOf(path, {rule})]});
  const decoded = decodeText(bytes, {as});
  if (decoded === null) return fault("not_text");
  const text = decoded.text.replace(/\r\n?/g, "\n");
  if (!/\S/.test(text)) return fault("empty");
  const other = others.find(([beginning]) => beginning.test(text));
  if (other !== undefined) return fault(other[1]);

  const separator = delimiter ?? delimiterOf(text);
  let read = 0;
  const onRow = (part: number) => {
    if (++read % progressRows === 0) progress?.(part);
  };
  const {header, rows, error} = readCsv(text, {delimiter: separator, onRow});
  if (error !== undefined) {
    const value = (text.split("\n", error.line)[error.line - 1] ?? "").trim().slice(0, quoted);
    return {sheets: [], faults: [{...faultOf(path, {rule: "quotes"}), line: error.line, value}]};
  }
  const sheet = {file: path, sheet: null, encoding: decoded.encoding, delimiter: separator, merges: []};
  return {sheets: [{...sheet, rows: [{line: 1, cells: header}, ...rows]}], faults: []};
}
