import {element} from "../components/element.js";
import {plainText} from "../components/numberText.js";
import type {Query} from "../database/query.js";
import {saveFile} from "../download.js";
import type {Edition} from "../publish/edition.js";
import type {Release} from "../publish/editionOf.js";
import {fileTypes} from "../publish/publishedFile.js";
import type {FileFormat} from "../publish/publishedFile.js";
import type {BriefDraft} from "./briefPublication.js";
import type {Brief} from "./facts.js";
import {foundList} from "./foundList.js";
import {ownFiles} from "./ownFiles.js";
import type {BriefTelling} from "./telling.js";

/** What is shown, and all that it was made of. */
export interface Shown {
  facts: Brief;
  draft: BriefDraft;
}

/** A file that has been made, for the record. */
export interface Made {
  edition: Edition;
  file: string;
  bytes: Uint8Array;
}

/**
 * What takes the brief away: on paper, and as files. Before anything marked 公开 is made, what in it may tell who a person
 * is stands for the reader to see. `onMade` hears of every file that was saved.
 */
export function leaveTools({
  telling,
  query,
  release,
  shown,
  onMade
}: {
  telling: BriefTelling;
  query: Query;
  release: Release;
  shown: () => Shown;
  onMade: (made: Made) => void;
}): HTMLElement {
  const {text, publish, words} = telling;
  const {leave} = text;
  const status = element("span", {role: "status", class: "faint"});
  const asking = element("div", {class: "leave-asking"});
  let stop: (() => void) | undefined;
  const stopping = element(
    "button",
    {type: "button", "data-key": "leave:stop", hidden: true, click: () => stop?.()},
    leave.stop
  );
  const press = (key: string, label: string, act: () => void) =>
    element("button", {type: "button", "data-key": `leave:${key}`, click: act}, label);
  const makers = (Object.keys(fileTypes) as FileFormat[]).map((format) =>
    press(format, leave.formats[format], () => void take((edition) => save(edition, format)))
  );
  const print = press("print", leave.print, () => void take(() => Promise.resolve(window.print())));

  /** Makes an edition of what is shown, asks where it is public and holds what may tell who a person is, and goes on. */
  async function take(act: (edition: Edition) => Promise<unknown>) {
    asking.replaceChildren();
    const {facts, draft} = shown();
    const edition = await prepared({facts, draft});
    if (!edition) return;
    if (facts.author.stamp !== "public") return void (await done(() => act(edition)));
    const {personalData} = await import("../publish/personalData.js");
    const {personalTexts} = await import("../publish/personalTexts.js");
    const found = personalData(personalTexts(edition));
    const go = press("go", leave.goOn, () => {
      asking.replaceChildren();
      void done(() => act(edition));
    });
    const cancel = press("cancel", leave.cancel, () => asking.replaceChildren());
    asking.replaceChildren(foundList(found, {text: leave}), element("p", {class: "tools"}, go, " ", cancel));
    (found.length > 0 ? cancel : go).focus();
  }

  async function prepared({facts, draft}: Shown): Promise<Edition | undefined> {
    let stopped = false;
    stop = () => (stopped = true);
    stopping.hidden = false;
    try {
      const [{briefEdition}, own] = await Promise.all([import("./briefEdition.js"), ownFiles()]);
      const onOpen = (opened: number, known: number) => {
        if (stopped) throw new Error(leave.stopped);
        status.replaceChildren(leave.opening(String(opened), String(known)));
      };
      return await briefEdition(query, {facts, draft}, {telling, release, own, onOpen});
    } catch (error) {
      if (!stopped) console.error(error);
      status.replaceChildren(stopped ? leave.stopped : leave.failed);
      return undefined;
    } finally {
      stopping.hidden = true;
    }
  }

  async function save(edition: Edition, format: FileFormat) {
    const [{publishedFile}, {browserWorkshop}, {fileName}] = await Promise.all([
      import("../publish/publishedFile.js"),
      import("../publish/browserWorkshop.js"),
      import("../publish/fileName.js")
    ]);
    const bytes = await publishedFile(edition, {format, workshop: browserWorkshop(publish)});
    const {title, stamped} = edition.publication;
    const file = fileName([plainText(title), stamped], {extension: format});
    saveFile(file, new Blob([bytes as BlobPart], {type: fileTypes[format]}));
    onMade({edition, file, bytes});
    status.replaceChildren(leave.saved(file));
  }

  async function done(act: () => Promise<unknown>) {
    try {
      status.replaceChildren(words.bar.computing);
      if ((await act()) === undefined && status.textContent === words.bar.computing) status.replaceChildren();
    } catch (error) {
      console.error(error);
      status.replaceChildren(leave.failed);
    }
  }

  return element(
    "div",
    {class: "leave"},
    element("p", {class: "leave-tools"}, print, makers, stopping, status),
    asking
  );
}
