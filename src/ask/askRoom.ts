import {element} from "../components/element.js";
import type {Answer, Ask, AskLimits} from "../database/ask.js";
import {count, exactNumber, seconds} from "../format.js";
import {answerPart} from "./answerPart.js";
import type {Relation} from "./catalogue.js";
import {copyButton} from "./copyButton.js";
import {editor} from "./editor.js";
import {exampleList} from "./exampleList.js";
import {openingSql} from "./examples.js";
import {faultText} from "./faultText.js";
import {wordEnd} from "./placeOf.js";
import {readQuestion, writeQuestion} from "./question.js";
import {schemaList} from "./schemaList.js";
import type {AskWords} from "./text.js";

/** What one question may take; the room has it as `limits`, where a test can lower it. */
const opening: AskLimits = {rows: 10_000, milliseconds: 30_000};

/** How long a question runs before the page counts the seconds, in milliseconds. */
const patience = 1000;

/** The room for a reader's own questions: what is asked stands in the address, so that a link asks it again. */
export function askRoom(
  ask: Ask,
  {words, relations, answer: shipped}: {words: AskWords; relations: readonly Relation[]; answer: Answer}
): HTMLElement & {limits: AskLimits} {
  const first = openingSql(words);
  const status = element("p", {class: "asking-status", role: "status"});
  const clock = element("span", {class: "clock", "aria-hidden": "true"});
  const run = element("button", {type: "button", class: "primary", click: () => askThis()}, words.editor.run);
  const stop = element("button", {type: "button", hidden: true, click: () => running?.abort()}, words.editor.stop);
  const link = {text: () => location.href, done: words.editor.linkCopied, failed: words.editor.notCopied};
  const answer = answerPart({
    words,
    onView: (as) => keep(readQuestion(location.search).sql, {as, push: false})
  });
  const asked = readQuestion(location.search);
  const field = editor({text: asked.sql ?? first, label: words.editor.label, relations, onRun: () => askThis()});
  const onAsk = (sql: string) => {
    field.write(sql);
    askThis();
    root.scrollIntoView({block: "start"});
  };
  let running: AbortController | undefined;
  let searched = location.search;

  const root = Object.assign(
    element(
      "div",
      {class: "asking", keydown: (event) => (event as KeyboardEvent).key === "Escape" && running?.abort()},
      element(
        "div",
        {class: "asking-main"},
        element("p", {class: "editor-label", "aria-hidden": "true"}, words.editor.label),
        field.node,
        element("p", {class: "note"}, words.editor.keys),
        element("div", {class: "editor-tools"}, run, stop, copyButton(words.editor.copyLink, link)),
        element("div", {class: "asking-state"}, status, clock),
        answer.node
      ),
      element(
        "div",
        {class: "asking-side"},
        exampleList({words, onAsk}),
        schemaList(relations, {words, onInsert: (name) => field.insert(name)})
      )
    ),
    {limits: opening}
  );

  /** Asks what is written, and keeps it in the address. */
  function askThis() {
    const sql = field.text();
    keep(sql === first ? null : sql, {as: readQuestion(location.search).as, push: true});
    void answerTo(sql);
  }

  function keep(sql: string | null, {as, push}: {as: "table" | "chart"; push: boolean}) {
    const search = writeQuestion({sql, as}, location.search);
    if (search !== location.search) {
      const address = location.pathname + search;
      if (push) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    }
    searched = location.search;
  }

  async function answerTo(sql: string) {
    running?.abort();
    const turn = (running = new AbortController());
    const begun = performance.now();
    const limits = root.limits;
    const passed = () => performance.now() - begun;
    const ticking = setInterval(
      () => passed() > patience && clock.replaceChildren(words.state.running(count(passed() / 1000))),
      200
    );
    stop.hidden = false;
    answer.stale(true);
    field.mark(null);
    say(words.state.starting);
    try {
      const outcome = await ask(sql, {...limits, signal: turn.signal});
      if (turn !== running) return;
      if (outcome.state === "answered") {
        const {rows, more} = outcome.answer;
        answer.show(outcome.answer, readQuestion(location.search).as);
        say(words.state.answered({rows: count(rows.length), more, seconds: seconds(passed())}));
      } else if (outcome.state === "failed") {
        const {fault} = outcome;
        const message = faultText(fault, {sql, words})[0]!;
        if (fault.at !== undefined)
          field.mark({from: fault.at, to: Math.max(fault.at, wordEnd(sql, fault.at)), message});
        answer.showFault(fault, {sql, goTo: (at) => field.focus(at)});
        say(message, {heard: true});
      } else {
        const byTime = outcome.by === "time";
        const told = byTime
          ? words.state.stoppedByTime(exactNumber(limits.milliseconds / 1000))
          : words.state.stoppedByReader;
        answer.showNothing(told);
        say(told, {heard: true});
      }
    } catch (error) {
      console.error(error);
      if (turn === running) say(words.state.failedToStart);
    } finally {
      clearInterval(ticking);
      if (turn === running) {
        stop.hidden = true;
        answer.stale(false);
        clock.replaceChildren();
        running = undefined;
      }
    }
  }

  /** What the answer's own place says as well is only for those who hear it. */
  function say(line: string, {heard = false} = {}) {
    status.classList.toggle("visually-hidden", heard);
    status.replaceChildren(line);
  }

  addEventListener("popstate", () => {
    if (!root.isConnected || location.search === searched) return;
    searched = location.search;
    const sql = readQuestion(location.search).sql ?? first;
    field.write(sql);
    void answerTo(sql);
  });
  if (asked.sql === null || asked.sql === first) {
    answer.show(shipped, asked.as);
    say(words.state.answered({rows: count(shipped.rows.length), more: shipped.more, seconds: null}));
  } else {
    answer.showNothing("");
    void answerTo(asked.sql);
  }
  return root;
}
