import {element} from "../components/element.js";
import {readCsv} from "../csv.js";
import {saveFile} from "../download.js";
import {count} from "../format.js";
import {entriesCsv, readEntries} from "../scoring/entries.js";
import {decodeText} from "../reading/decodeText.js";
import type {Entry} from "../scoring/facts.js";
import type {Template} from "../scoring/template.js";
import {entryColumns, entryFault} from "./enteredFields.js";
import type {EntryKeeper, YearEntries} from "./entryKeeper.js";
import type {Scores} from "./facts.js";
import {yearKey} from "./ownEntries.js";
import type {ScoreTelling} from "./telling.js";

/** What a file of entries holds for the units and years that are there, and the inputs of rows that cannot be taken. */
export interface ReadEntries {
  years: YearEntries[];
  faulty: readonly string[];
}

/** Reads an `inputs.csv`; undefined where the file is none. */
export function readEntriesFile(
  text: string,
  {template, known}: {template: Template; known: (unit: string, year: number) => boolean}
): ReadEntries | undefined {
  const {header, error} = readCsv(text);
  if (error || entryColumns.some((column) => !header.includes(column))) return undefined;
  const records = readEntries(text).map((record) => {
    const isSound = (entry: Entry) =>
      known(record.unit, record.year) &&
      /^[a-z0-9]+(?:_[a-z0-9]+)*$/.test(entry.input) &&
      entry.source.trim() !== "" &&
      entryFault(entry, template) === undefined;
    return {
      ...record,
      sound: record.entries.filter(isSound),
      faulty: record.entries.filter((entry) => !isSound(entry))
    };
  });
  return {
    years: records
      .filter(({sound}) => sound.length > 0)
      .map(({unit, year, sound}) => ({
        unit,
        year,
        entries: [...new Map(sound.map((entry) => [entry.input, entry])).values()]
      })),
    faulty: records.flatMap(({faulty}) => faulty.map(({input}) => input))
  };
}

/** What was entered, as a file of the contract, and read from one; it takes the place of what is kept input by input. */
export type EntriesFile = HTMLElement & {show(scores: Scores): void};

export function entriesFile({keeper, words, text}: ScoreTelling & {keeper: EntryKeeper}): EntriesFile {
  const own = text.file;
  let shown: Scores | undefined;
  const said = element("p", {role: "status"});
  const nowOf = (key: string): readonly Entry[] => keeper.value?.now[key] ?? [];
  const save = () => {
    if (!shown) return;
    const {unit_id: unit, fiscal_year: year} = shown.subject;
    const csv = entriesCsv([{unit, year, entries: nowOf(yearKey({unit, year}))}]);
    saveFile(
      own.name({unit: words.name(shown.subject), year}),
      new Blob(["\uFEFF", csv], {type: "text/csv;charset=utf-8"})
    );
  };
  const read = async (file: File | undefined) => {
    if (!file || !shown) return;
    const scores = shown;
    const isKnown = (unit: string, year: number) =>
      [...scores.history, ...scores.compared].some((each) => each.unit === unit && each.year === year);
    const decoded = await file.arrayBuffer().then(
      (bytes) => decodeText(new Uint8Array(bytes)),
      () => null
    );
    if (!decoded) return said.replaceChildren(own.unreadable(file.name));
    const reading = readEntriesFile(decoded.text, {template: scores.offered.template, known: isKnown});
    if (!reading) return said.replaceChildren(own.notInputs(file.name));
    const all = reading.years.map(({entries, ...of}) => {
      const names = new Set(entries.map(({input}) => input));
      return {...of, entries: [...nowOf(yearKey(of)).filter(({input}) => !names.has(input)), ...entries]};
    });
    if (all.length > 0) keeper.keep(all, scores);
    const taken = reading.years.reduce((sum, {entries}) => sum + entries.length, 0);
    const faults =
      reading.faulty.length > 0 &&
      own.faults({count: count(reading.faulty.length), names: reading.faulty.join(words.listMark)});
    said.replaceChildren([own.taken({file: file.name, count: count(taken)}), faults].filter(Boolean).join(" "));
  };
  const chosen = element("input", {
    ...{type: "file", hidden: true, accept: ".csv,text/csv", "aria-label": own.choose},
    change: () => {
      void read(chosen.files?.[0]);
      chosen.value = "";
    }
  });
  const root = element(
    "div",
    {class: "entries-file"},
    element(
      "p",
      {class: "tools"},
      element("button", {type: "button", class: "chip", "data-key": "entries:save", click: save}, own.download),
      " ",
      chosen,
      element(
        "button",
        {type: "button", class: "chip", "data-key": "entries:read", click: () => chosen.click()},
        own.choose
      )
    ),
    said,
    element("p", {class: "note"}, own.note)
  );
  return Object.assign(root, {
    show(scores: Scores) {
      shown = scores;
    }
  });
}
