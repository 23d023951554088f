import {element} from "../components/element.js";
import type {Problem} from "../contract/problem.js";
import {count} from "../format.js";
import type {Said} from "../reading/draftImport.js";
import type {Account} from "../reading/matchAccount.js";
import type {Words} from "../text.js";
import type {Desk} from "./desk.js";
import {faultTable} from "./faultTable.js";
import {lineTable} from "./lineTable.js";
import {problemList} from "./problemList.js";
import {questionForm} from "./questionForm.js";
import {sheetCard} from "./sheetCard.js";
import type {ImportWords} from "./text.js";
import type {First, Understanding} from "./understanding.js";

/** What is understood of an import, what is to be asked and corrected, what could not be read, and the button that takes it. */
export function workView(
  understanding: Understanding,
  {
    accounts,
    words,
    text,
    onSay,
    onUndo,
    onTake,
    desk
  }: {
    accounts: readonly Account[];
    words: Words;
    text: ImportWords;
    /** Changes what is said of the import by then. */
    onSay: (change: (now: Said) => Partial<Said>) => void;
    onUndo: (() => void) | null;
    /** Takes the import; gives what it breaks of the contract. */
    onTake: () => Promise<First<Problem> | null>;
    /** Where the rest of what is shown lies. */
    desk: Pick<Desk, "faults" | "lines" | "problems">;
  }
): HTMLElement[] {
  const {said, sheets, amounts} = understanding;
  const found = text.found({
    files: count(understanding.files),
    sheets: count(sheets.length),
    rows: count(understanding.rows),
    amounts: count(amounts)
  });
  const undo =
    onUndo && element("button", {type: "button", "data-key": "import-undo", click: onUndo}, text.questions.undo);
  const cards = sheets.map((view, index) =>
    sheetCard(view, {
      ...{index, text, corrections: said.corrections[index] ?? {}},
      onCorrect: (change) =>
        onSay(({corrections}) => ({corrections: {...corrections, [index]: change(corrections[index] ?? {})}})),
      onForget: () => onSay(({corrections}) => ({corrections: {...corrections, [index]: {}}, placements: {}})),
      onSkip: (skip) =>
        onSay(({skipped}) => ({skipped: skip ? [...skipped, index] : skipped.filter((each) => each !== index)}))
    })
  );
  return [
    element("p", {}, found, undo && [" ", undo]),
    ...(amounts > 0
      ? [
          questionForm(understanding, {
            text,
            onAnswer: (more) => onSay(({answers}) => ({answers: {...answers, ...more}}))
          })
        ]
      : []),
    ...cards,
    ...(amounts > 0
      ? [
          lineTable(understanding, {
            ...{accounts, words, text, part: desk.lines},
            onPlace: (placed) => onSay(({placements}) => ({placements: {...placements, ...placed}}))
          })
        ]
      : []),
    faultTable(understanding.faults, {text: text.faults, part: desk.faults}),
    takeButton(understanding, {text, onTake, problems: desk.problems})
  ];
}

function takeButton(
  {ready}: Understanding,
  {
    text,
    onTake,
    problems
  }: {text: ImportWords; onTake: () => Promise<First<Problem> | null>; problems: Desk["problems"]}
): HTMLElement {
  const told = element("p", {role: "status"}, ready ? "" : text.take.waiting);
  const refused = element("div");
  const take = async () => {
    const found = await onTake();
    if (!found) return;
    told.replaceChildren(text.take.refused(count(found.count)));
    refused.replaceChildren(problemList(found, {text, part: problems}));
  };
  return element(
    "section",
    {class: "import-take"},
    element(
      "button",
      {type: "button", "data-key": "import-take", disabled: !ready, click: () => void take()},
      text.take.button
    ),
    told,
    refused
  );
}
