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
  let stopped = false;
  const press = (key: string, label: string, act: () => void) =>
    element("button", {type: "button", "data-key": `leave:${key}`, click: act}, label);
  const stop = press("stop", leave.stop, () => (stopped = true));
  stop.hidden = true;
  const makers = [
    press("print", leave.print, () => (isPublic() ? void take(() => window.print()) : window.print())),
    ...(Object.keys(fileTypes) as FileFormat[]).map((format) =>
      press(format, leave.formats[format], () => void take((edition) => save(edition, format)))
    )
  ];
  const isPublic = () => shown().facts.author.stamp === "public";

  /** Makes an edition of what is shown and goes on with it; of one to be made public, once its reader says so. */
  async function take(act: (edition: Edition) => void | Promise<void>) {
    asking.replaceChildren();
    const edition = await busy(prepared);
    if (!edition) return;
    const go = () => void busy(async () => act(edition));
    if (isPublic()) await ask(edition, go);
    else go();
  }

  /** Shows what in an edition may tell who a person is, and goes on or does not. */
  async function ask(edition: Edition, go: () => void) {
    const [{personalData}, {personalTexts}] = await Promise.all([
      import("../publish/personalData.js"),
      import("../publish/personalTexts.js")
    ]);
    status.replaceChildren();
    const found = personalData(personalTexts(edition));
    const close = () => asking.replaceChildren();
    const goOn = press("go", leave.goOn, () => {
      close();
      go();
    });
    const cancel = press("cancel", leave.cancel, close);
    asking.replaceChildren(foundList(found, {text: leave}), element("p", {class: "tools"}, goOn, " ", cancel));
    (found.length > 0 ? cancel : goOn).focus();
  }

  async function prepared(): Promise<Edition> {
    const {facts, draft} = shown();
    const [{briefEdition}, own] = await Promise.all([import("./briefEdition.js"), ownFiles()]);
    const onOpen = (opened: number, known: number) => {
      if (stopped) throw new Error("stopped by the reader");
      status.replaceChildren(leave.opening(String(opened), String(known)));
    };
    return briefEdition(query, {facts, draft}, {telling, release, own, onOpen});
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

  /** Does one thing at a time, which its reader can stop; says so where it was stopped, or failed. */
  async function busy<T>(act: () => Promise<T>): Promise<T | undefined> {
    stopped = false;
    status.replaceChildren(words.bar.computing);
    for (const button of makers) button.disabled = true;
    stop.hidden = false;
    try {
      const result = await act();
      if (status.textContent === words.bar.computing) status.replaceChildren();
      return result;
    } catch (error) {
      if (!stopped) console.error(error);
      status.replaceChildren(stopped ? leave.stopped : leave.failed);
      return undefined;
    } finally {
      for (const button of makers) button.disabled = false;
      stop.hidden = true;
    }
  }

  return element("div", {class: "leave"}, element("p", {class: "leave-tools"}, makers, stop, status), asking);
}
