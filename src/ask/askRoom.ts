import {copyButton} from "../components/copyButton.js";
import {element} from "../components/element.js";
import type {Saving} from "../components/saveTools.js";
import type {Answer, Ask, AskLimits, Asked} from "../database/ask.js";
import {engineFault} from "../database/engineFault.js";
import {count, exactNumber, seconds} from "../format.js";
import {answerPart} from "./answerPart.js";
import {askStatus} from "./askStatus.js";
import type {Relation} from "./catalogue.js";
import {editor} from "./editor.js";
import {exampleList} from "./exampleList.js";
import {openingSql} from "./examples.js";
import {faultText} from "./faultText.js";
import {wordEnd} from "./placeOf.js";
import {questionAddress} from "./questionAddress.js";
import {schemaList} from "./schemaList.js";
import type {AskWords} from "./text.js";

/** What one question may take; the room has it as `limits`, where a test can lower it. */
const usual: AskLimits = {rows: 10_000, milliseconds: 30_000};

/**
 * The room for a reader's own questions. What is asked stands in the address, so that a link asks it again; it opens on
 * its first example, whose answer came with the page.
 */
export function askRoom(
  ask: Ask,
  {
    words,
    saving,
    relations,
    answer: shipped
  }: {words: AskWords; saving: Saving; relations: readonly Relation[]; answer: Answer}
): HTMLElement & {limits: AskLimits} {
  const first = openingSql(words);
  const address = questionAddress(({sql}) => root.isConnected && show(sql ?? first));
  const status = askStatus(words);
  const answer = answerPart({
    ...{words, saving},
    onView: (shown) => address.keep({...address.question(), ...shown}, {push: false})
  });
  const opening = address.question();
  const field = editor({text: opening.sql ?? first, label: words.editor.label, relations, onRun: askThis});
  // On paper stands what was asked, whatever is written by now.
  const onPaper = element("pre", {class: "on-paper asked"}, opening.sql ?? first);
  const run = element("button", {type: "button", class: "primary", click: askThis}, words.editor.run);
  const stop = element("button", {type: "button", hidden: true, click: () => running?.abort()}, words.editor.stop);
  const {copyLink: label, linkCopied, notCopied: failed} = words.editor;
  const link = copyButton(() => location.href, {label, copied: linkCopied, failed});
  const onAsk = (sql: string) => {
    field.write(sql);
    askThis();
    root.scrollIntoView({block: "start"});
  };
  let running: AbortController | undefined;

  const root = Object.assign(
    element(
      "div",
      {class: "asking", keydown: (event) => (event as KeyboardEvent).key === "Escape" && running?.abort()},
      element(
        "div",
        {class: "asking-main"},
        element("p", {class: "editor-label", "aria-hidden": "true"}, words.editor.label),
        field.node,
        onPaper,
        element("p", {class: "note"}, words.editor.keys),
        element("div", {class: "editor-tools"}, run, stop, link),
        status.node,
        answer.node
      ),
      element(
        "div",
        {class: "asking-side"},
        exampleList({words, onAsk}),
        schemaList(relations, {words, onInsert: (name) => field.insert(name)})
      )
    ),
    {limits: usual}
  );

  /** Asks what is written, and keeps it in the address. */
  function askThis() {
    const sql = field.text();
    address.keep({...address.question(), sql: sql === first ? null : sql, column: null}, {push: true});
    void answerTo(sql);
  }

  function show(sql: string) {
    field.write(sql);
    void answerTo(sql);
  }

  async function answerTo(sql: string) {
    running?.abort();
    const turn = (running = new AbortController());
    onPaper.replaceChildren(sql);
    const limits = root.limits;
    const stopClock = status.count();
    stop.hidden = false;
    answer.stale(true);
    field.mark(null);
    status.say(words.state.asking);
    try {
      const asked = await ask(sql, {...limits, signal: turn.signal});
      if (turn === running) tell(asked, {sql, limits});
    } catch (error) {
      console.error(error);
      if (turn === running) status.say(words.state.failedToStart[engineFault(error)]);
    } finally {
      stopClock();
      if (turn === running) {
        stop.hidden = true;
        answer.stale(false);
        running = undefined;
      }
    }
  }

  function tell(asked: Asked, {sql, limits}: {sql: string; limits: AskLimits}) {
    if (asked.state === "answered") {
      const {rows, more} = asked.answer;
      answer.show(asked.answer, address.question());
      return status.say(words.state.answered({rows: count(rows.length), more, seconds: seconds(asked.milliseconds)}));
    }
    if (asked.state === "stopped") {
      const {stoppedByTime, stoppedByReader} = words.state;
      const told = asked.by === "time" ? stoppedByTime(exactNumber(limits.milliseconds / 1000)) : stoppedByReader;
      answer.showNothing(told);
      return status.say(told, {heard: true});
    }
    const {at} = asked.fault;
    const message = faultText(asked.fault, {sql, words})[0]!;
    if (at !== undefined) field.mark({from: at, to: wordEnd(sql, at), message});
    answer.showFault(asked.fault, {sql, goTo: (place) => field.focus(place)});
    status.say(message, {heard: true});
  }

  if (opening.sql === null || opening.sql === first) {
    answer.show(shipped, opening);
    status.say(words.state.answered({rows: count(shipped.rows.length), more: shipped.more, seconds: null}));
  } else {
    answer.showNothing("");
    void answerTo(opening.sql);
  }
  return root;
}
