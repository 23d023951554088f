import {element} from "../components/element.js";
import type {Query} from "../database/query.js";
import {figureFrame} from "../overview/figureFrame.js";
import {publicationElement} from "../publish/publicationElement.js";
import type {Release} from "../publish/editionOf.js";
import {authorForm} from "./authorForm.js";
import {briefPublication} from "./briefPublication.js";
import {briefRecord} from "./briefRecord.js";
import {writeAuthorChoices} from "./choices.js";
import {compareRoom} from "./compareRoom.js";
import type {Brief} from "./facts.js";
import {leaveTools} from "./leaveTools.js";
import type {Shown} from "./leaveTools.js";
import type {BriefTelling} from "./telling.js";

/**
 * The brief and its author's form, which live as long as the page; `show` brings them in line with what is known and chosen.
 * Below them stand the record of what was taken away, and what holds a published file against the data of today.
 */
export type BriefRoom = HTMLElement & {show(facts: Brief): void; record: HTMLElement; compare: HTMLElement};

/** The brief with its author's form, what takes it away, and the record of what was taken away. */
export function briefRoom({
  telling,
  query,
  release,
  go,
  search
}: {
  telling: BriefTelling;
  query: Query;
  release: Release;
  go: (search: string) => Promise<void>;
  search: () => string;
}): BriefRoom {
  const form = authorForm({
    telling,
    onChange: (author) => {
      record.write({...shown.facts, author});
      void go(writeAuthorChoices(author, search()));
    }
  });
  const {words} = telling;
  let shown: Shown;
  const record = briefRecord(telling);
  const leave = leaveTools({telling, query, release, shown: () => shown, onMade: record.note});
  const sheet = element("div", {class: "brief-sheet"});
  const root = element(
    "div",
    {class: "brief-room"},
    element("div", {class: "brief-main"}, leave, record.before, sheet),
    form.node
  );
  function show(facts: Brief) {
    shown = {facts, draft: briefPublication(facts, telling)};
    form.show(shown.draft, facts.author);
    record.show(facts);
    sheet.replaceChildren(
      publicationElement(shown.draft.publication, {
        text: telling.publish,
        saving: figureFrame(facts.overview, {words}).saving
      })
    );
  }
  return Object.assign(root, {show, record: record.list, compare: compareRoom({telling, query, release})});
}
