import {element} from "../components/element.js";
import type {AuthorChoices} from "./choices.js";
import {readAuthorChoices, writeAuthorChoices} from "./choices.js";
import type {Brief} from "./facts.js";
import type {BriefTelling} from "./telling.js";

/** What offers an author the brief that was last written of a unit's year; `show` brings it in line with what is shown. */
export interface WrittenBefore {
  node: HTMLElement;
  show(facts: Pick<Brief, "search" | "subject" | "author">): void;
}

/** The name of a unit's year in a project. */
export const briefKey = ({subject: {unit_id: unit, fiscal_year: year}}: Pick<Brief, "subject">): string =>
  `${unit}/${year}`;

/** Whether an author chose or wrote anything at all. */
export const isWritten = (author: AuthorChoices): boolean => writeAuthorChoices(author, "") !== "";

/**
 * Offers what was last written where a unit's year is shown as it was computed; it is offered until the reader goes on to
 * another one, even when they write anew, and is never applied by itself. `briefs` are the query strings of what was
 * written; `onRestore` hears of what is being brought back, `onForget` of what is not wanted any more.
 */
export function writtenBefore({
  telling,
  briefs,
  onRestore,
  onForget
}: {
  telling: Pick<BriefTelling, "text">;
  briefs: () => Readonly<Record<string, string>>;
  onRestore: (key: string, search: string) => void;
  onForget: (key: string) => void;
}): WrittenBefore {
  const {record} = telling.text;
  const node = element("p", {class: "brief-written"});
  let offered: {key: string; search: string} | undefined;

  function show({search, author, ...facts}: Pick<Brief, "search" | "subject" | "author">) {
    const key = briefKey(facts);
    if (offered?.key !== key) offered = undefined;
    const found = Object.hasOwn(briefs(), key) ? briefs()[key] : undefined;
    if (!offered && found !== undefined && !isWritten(author)) offered = {key, search: found};
    const given = offered && writeAuthorChoices(readAuthorChoices(offered.search).author, search);
    node.hidden = !given || given === writeAuthorChoices(author, search);
    node.replaceChildren();
    if (node.hidden) return;
    const {search: written} = offered!;
    node.append(
      record.written,
      " ",
      element(
        "a",
        {href: given!, "data-key": "brief:bring-back", click: () => onRestore(key, written)},
        record.restore
      ),
      " ",
      element("button", {type: "button", class: "chip", "data-key": "brief:forget", click: forget}, record.forget)
    );
  }
  function forget() {
    const {key} = offered!;
    offered = undefined;
    node.hidden = true;
    onForget(key);
  }
  return {node, show};
}
