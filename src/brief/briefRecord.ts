import {element} from "../components/element.js";
import {keepFocus} from "../keepFocus.js";
import {keptProject} from "../project/keptProject.js";
import type {ProjectChange} from "../project/keptProject.js";
import {changeStored, storedProject} from "../project/storedProject.js";
import {ledgerEntry} from "../publish/ledgerEntry.js";
import {briefSearch} from "./briefSearch.js";
import type {Brief} from "./facts.js";
import type {Made} from "./leaveTools.js";
import {recordList} from "./recordList.js";
import type {BriefTelling} from "./telling.js";
import {briefKey, isWritten, writtenBefore} from "./writtenBefore.js";

/** What the project keeps of briefs, on their page. */
export interface BriefRecord {
  /** Offers what was last written of the unit's year that is shown. */
  before: HTMLElement;
  /** The files that were published. */
  list: HTMLElement;
  show(facts: Brief): void;
  /** Notes a file that has been made. */
  note(made: Made): void;
  /** Keeps what an author chose and wrote; nothing chosen or written leaves what was kept before. */
  write(brief: Pick<Brief, "subject" | "author">): void;
}

/** Keeps what was published and written in the project that the browser holds. */
export function briefRecord(telling: BriefTelling): BriefRecord {
  const list = element("div");
  let shown: Brief | undefined;
  const project = keptProject(
    {read: storedProject, change: changeStored},
    {
      onChange() {
        keepFocus();
        list.replaceChildren(recordList(project.now().publications, {telling, isKept: project.isKept()}));
        if (shown) before.show(shown);
      }
    }
  );
  const keep = (key: string, search: string | undefined) => void project.change(withBrief(key, search));
  const before = writtenBefore({
    telling,
    briefs: () => project.now().briefs,
    onRestore: keep,
    onForget: (key) => keep(key, undefined)
  });
  list.append(recordList([], {telling, isKept: true}));
  return {
    before: before.node,
    list,
    show(facts) {
      shown = facts;
      before.show(facts);
    },
    note({edition, file, bytes}) {
      const entry = ledgerEntry(edition.manifest, {file, bytes, published: new Date()});
      void project.change((now) => ({...now, publications: [...now.publications, entry]}));
    },
    write(brief) {
      if (isWritten(brief.author)) keep(briefKey(brief), briefSearch(brief));
    }
  };
}

/** Puts a brief in the place of the one of its unit's year, or leaves none. */
const withBrief =
  (key: string, search: string | undefined): ProjectChange =>
  (project) => {
    const others = Object.entries(project.briefs).filter(([of]) => of !== key);
    return {...project, briefs: Object.fromEntries(search === undefined ? others : [...others, [key, search]])};
  };
