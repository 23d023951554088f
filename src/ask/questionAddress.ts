import {readQuestion, writeQuestion} from "./question.js";
import type {Question} from "./question.js";

/** The question that stands in the page's address. */
export interface QuestionAddress {
  question(): Question;
  /** Puts a question into the address: `push` as a step to come back from, else in the place of the last. */
  keep(question: Question, options: {push: boolean}): void;
}

/** Keeps the question in the address; `onReturn` is told when the reader goes back or forward to another one. */
export function questionAddress(onReturn: (question: Question) => void): QuestionAddress {
  let kept = readQuestion(location.search);
  addEventListener("popstate", () => {
    const asked = readQuestion(location.search);
    if (asked.sql === kept.sql && asked.as === kept.as && asked.column === kept.column) return;
    kept = asked;
    onReturn(asked);
  });
  return {
    question: () => kept,
    keep(question, {push}) {
      kept = question;
      const search = writeQuestion(question, location.search);
      if (search === location.search) return;
      if (push) history.pushState(null, "", location.pathname + search);
      else history.replaceState(null, "", location.pathname + search);
    }
  };
}
