import {dateField} from "../components/dateField.js";
import {element} from "../components/element.js";
import {growingText} from "../components/growingText.js";
import {selectField} from "../components/selectField.js";
import {announcedList} from "./announcedList.js";
import type {Entry} from "./entries.js";
import type {LedgerFacts} from "./facts.js";
import {findingCell} from "./findingCell.js";
import {casesRow} from "./casesRow.js";
import type {Keeping} from "./keeping.js";
import {ledgerStates, sameRecord} from "./records.js";
import type {LedgerRecord} from "./records.js";
import {asOf, isOverdue} from "./shown.js";
import {announcedMeasure, measureOf, standingText} from "./telling.js";
import type {LedgerTelling} from "./telling.js";
import type {WrittenColumn} from "./sheet.js";

/** An entry's rows; `show` brings its fields in line. */
export interface EntryRow {
  node: HTMLElement;
  show(entry: Entry): void;
}

/** An entry as a row of what was found and what is written of it, and below it the cases that a check found. */
export function entryRow(
  given: Entry,
  {number, facts, keep, ...telling}: LedgerTelling & {number: string; facts: LedgerFacts; keep: Keeping["keep"]}
): EntryRow {
  const {text} = telling;
  let entry = given;
  const announced = announcedMeasure(given, {...facts, ...telling});
  const standing = standingText(given, {...facts, ...telling});

  function write(change: Partial<LedgerRecord>) {
    const record = {...entry.record, ...change};
    show({...entry, record});
    keep({[given.id]: sameRecord(record, given.inherited) ? undefined : record});
  }
  const field = (name: WrittenColumn) => ({
    id: `${given.key}:${name}`,
    label: text.table.field(text.fields[name], number)
  });
  const fields = {
    measure: growingText({
      ...field("measure"),
      onChange: (value) => write({measure: value === announced ? null : value})
    }),
    office: growingText({...field("office"), onChange: (office) => write({office})}),
    due: dateField({...field("due"), onChange: (due) => write({due})}),
    note: growingText({...field("note"), onChange: (note) => write({note})}),
    evidence: growingText({...field("evidence"), onChange: (evidence) => write({evidence})})
  };
  const state = selectField({
    ...field("state"),
    onChoose: (value) => write({state: ledgerStates.find((each) => each === value)!})
  });
  const onPaper = {state: element("span", {class: "on-paper"}), due: element("span", {class: "on-paper"})};
  const late = element("p", {class: "late"});
  const wants = element("p", {class: "faint wants"});
  const offer = element(
    "button",
    {
      ...{
        type: "button",
        class: "chip",
        "data-key": `${given.key}:offer`,
        "aria-label": `${text.entry.offer} ${number}`
      },
      click: () => write({evidence: [entry.record.evidence, standing].filter(Boolean).join("\n")})
    },
    text.entry.offer
  );

  function show(next: Entry) {
    const {record} = next;
    entry = next;
    fields.measure.show(measureOf(next, {...facts, ...telling}));
    for (const name of ["office", "due", "note", "evidence"] as const) fields[name].show(record[name]);
    state.show(
      ledgerStates.map((value) => ({value, label: text.states[value]})),
      record.state
    );
    onPaper.state.replaceChildren(text.states[record.state]);
    onPaper.due.replaceChildren(record.due && telling.words.day(record.due));
    const day = asOf(facts.filters);
    late.replaceChildren(isOverdue(next, day) ? text.entry.overdue(telling.words.day(day)) : "");
    wants.replaceChildren(
      record.state === "declined" && record.note === ""
        ? text.entry.needsReason
        : record.state === "done" && record.evidence === ""
          ? text.entry.needsEvidence
          : ""
    );
    offer.hidden = given.standing !== "gone" || record.evidence.includes(standing);
  }
  const node = element(
    "tbody",
    {class: "entry"},
    element(
      "tr",
      {},
      element("td", {class: "no"}, number),
      element("th", {scope: "row"}, findingCell(given, {...telling, facts})),
      element("td", {}, fields.measure.node, announcedList(given, {...telling, facts})),
      element("td", {}, fields.office.node),
      element("td", {}, fields.due.node, onPaper.due, late),
      element("td", {}, state.node, onPaper.state, fields.note.node, wants),
      element("td", {}, fields.evidence.node, offer)
    ),
    given.cases.length > 1 && casesRow(given, telling)
  );
  show(given);
  return {node, show};
}
