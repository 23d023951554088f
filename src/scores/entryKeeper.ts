import {announceHeadline} from "../announceHeadline.js";
import {element} from "../components/element.js";
import type {ChangingStore} from "../project/keptProject.js";
import {changeStored, holdsProject, storedProject} from "../project/storedProject.js";
import type {Entry} from "../scoring/facts.js";
import {changedEntries, changesBetween} from "./entryChanges.js";
import type {EntryChange} from "./entryChanges.js";
import type {EntryStore, MakeDocument} from "./entryStore.js";
import type {Scores} from "./facts.js";
import {entered, nothingEntered, yearKey} from "./ownEntries.js";
import type {OwnEntries} from "./ownEntries.js";
import type {ScoreTelling} from "./telling.js";

/** A unit's year with what is to be entered for it, all of it. */
export interface YearEntries {
  unit: string;
  year: number;
  entries: readonly Entry[];
}

/** What keeps entries, as the page's input: its value is what a person has entered, of every unit and year. */
export type EntryKeeper = HTMLElement & {
  value?: OwnEntries;
  /** Keeps the entries of some years in the place of what the page has of them; together they are taken back. */
  keep(all: readonly YearEntries[], scores: Scores): void;
};

/** Where the project is kept, and whether it holds any documents. */
export type HoldingStore = ChangingStore & {holds(): boolean};

const browserStore: HoldingStore = {holds: holdsProject, read: storedProject, change: changeStored};

/**
 * Keeps what a person enters in the project that the browser holds, each unit's year as a document of the contract of the kind
 * `entered`: the engine, the project's file and every other page know it from the next visit on. On this page it counts at once.
 */
export function entryKeeper(
  {words, text}: Pick<ScoreTelling, "words" | "text">,
  {store = browserStore}: {store?: HoldingStore} = {}
): EntryKeeper {
  const status = element("span", {role: "status", class: "faint"}, text.keeping.here);
  const undone: {changes: readonly EntryChange[]; scores: Scores}[] = [];
  let keeping: Promise<EntryStore> | undefined;
  const undo = element(
    "button",
    {
      ...{type: "button", class: "chip", "aria-disabled": "true", "data-key": "entries:undo"},
      click: () => {
        const last = undone.pop();
        if (last) put(last.changes, {scores: last.scores, done: text.keeping.undone});
      }
    },
    text.keeping.undo
  );
  const nowOf = (key: string): readonly Entry[] => root.value?.now[key] ?? [];
  const root: EntryKeeper = Object.assign(element("div", {class: "keeping"}, undo, " ", status), {
    keep(all: readonly YearEntries[], scores: Scores) {
      const between = (
        order: (now: readonly Entry[], next: readonly Entry[]) => [readonly Entry[], readonly Entry[]]
      ) =>
        all.flatMap((each) => {
          const [before, after] = order(nowOf(yearKey(each)), each.entries);
          return changesBetween(each, {before, after});
        });
      const changes = between((now, next) => [now, next]);
      undone.push({changes: between((now, next) => [next, now]), scores});
      put(changes, {scores, done: text.keeping.kept});
    }
  });
  if (store.holds()) void begin();
  else root.value = nothingEntered;

  /** What was entered at earlier visits, under what has been entered since; a page that cannot have it does without, and says so. */
  async function begin() {
    try {
      const {enteredIn} = await import("./enteredDocument.js");
      const records = await enteredIn((await store.read()).documents);
      const own = Object.values(records).reduce((all, record) => {
        const since = changesBetween(record, {before: [], after: nowOf(yearKey(record))});
        return entered(all, yearKey(record), changedEntries(record.entries, since));
      }, root.value ?? nothingEntered);
      show(own);
    } catch (error) {
      console.error(error);
      status.replaceChildren(text.keeping.unread);
      show(root.value ?? nothingEntered);
    }
  }

  function show(own: OwnEntries) {
    root.value = own;
    undo.setAttribute("aria-disabled", String(undone.length === 0));
    root.dispatchEvent(new CustomEvent("input", {bubbles: true}));
  }

  function put(changes: readonly EntryChange[], {scores, done}: {scores: Scores; done: string}) {
    show(
      changes.reduce((own, change) => {
        const key = yearKey(change);
        return entered(own, key, changedEntries(own.now[key] ?? [], [change]));
      }, root.value ?? nothingEntered)
    );
    announceHeadline({words});
    keeping ??= import("./entryStore.js").then(({entryStore}) => entryStore(store));
    keeping
      .then((entries) => entries.keep(changes, makerOf(scores, text)))
      .then(
        (isKept) => status.replaceChildren(isKept ? done : text.keeping.notKept),
        (error: unknown) => status.replaceChildren(text.keeping.refused(error instanceof Error ? error.message : ""))
      );
  }
  return root;
}

/** Makes documents of entries, of units as scores name them. */
const makerOf =
  (scores: Scores, text: ScoreTelling["text"]): MakeDocument =>
  async (record, documents) => {
    const {enteredDocument} = await import("./enteredDocument.js");
    const synthetic = scores.compared.concat(scores.history).some((own) => own.unit === record.unit && own.synthetic);
    const titles = titlesOf(record, scores, text);
    const {document, problems} = await enteredDocument(record, {units: scores.units, documents, synthetic, titles});
    const [first] = problems;
    if (first) throw new Error(`${first.file} ${first.line} ${first.rule}`);
    return document!;
  };

function titlesOf({unit, year}: {unit: string; year: number}, {names}: Scores, text: ScoreTelling["text"]) {
  const {name, name_en} = names[unit] ?? {name: unit, name_en: unit};
  const [title, title_en] = [name, name_en].map((each) => text.keeping.title({unit: each, year})) as [string, string];
  return {title, title_en};
}
