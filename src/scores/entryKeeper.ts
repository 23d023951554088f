import {announceHeadline} from "../announceHeadline.js";
import {element} from "../components/element.js";
import {keptProject} from "../project/keptProject.js";
import type {Project} from "../project/project.js";
import {changeStored, holdsProject, storedProject} from "../project/storedProject.js";
import type {Entry} from "../scoring/facts.js";
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
  /** Keeps the entries of some years in the place of what was kept of them; together they are taken back. */
  keep(all: readonly YearEntries[], scores: Scores): void;
};

/**
 * Keeps what a person enters in the project that the browser holds, each unit's year as a document of the contract of the kind
 * `entered`: the engine, the project's file and every other page know it from the next visit on. On this page it counts at once.
 */
export function entryKeeper({words, text}: Pick<ScoreTelling, "words" | "text">): EntryKeeper {
  const status = element("span", {role: "status", class: "faint"}, text.keeping.here);
  const undone: {before: readonly YearEntries[]; scores: Scores}[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const project = keptProject({read: storedProject, change: changeStored}, {onChange: () => begin()});
  const undo = element(
    "button",
    {
      ...{type: "button", class: "chip", "aria-disabled": "true", "data-key": "entries:undo"},
      click: () => {
        const last = undone.pop();
        if (last) put(last.before, {scores: last.scores, done: text.keeping.undone});
      }
    },
    text.keeping.undo
  );
  const root: EntryKeeper = Object.assign(element("div", {class: "keeping"}, undo, " ", status), {
    keep(all: readonly YearEntries[], scores: Scores) {
      const before = all.map((each) => ({...each, entries: root.value?.now[yearKey(each)] ?? []}));
      undone.push({before, scores});
      put(all, {scores, done: text.keeping.kept});
    }
  });
  if (!holdsProject()) root.value = nothingEntered;

  /** Once the project is there, what was entered at earlier visits is. */
  function begin() {
    if (root.value !== undefined) return;
    root.value = nothingEntered;
    const {documents} = project.now();
    void import("./enteredDocument.js")
      .then(({enteredIn}) => enteredIn(documents))
      .then((records) =>
        show(
          Object.entries(records).reduce(
            (own, [key, {entries}]) => entered(own, key, entries),
            root.value ?? nothingEntered
          )
        )
      );
  }

  function show(own: OwnEntries) {
    root.value = own;
    undo.setAttribute("aria-disabled", String(undone.length === 0));
    root.dispatchEvent(new CustomEvent("input", {bubbles: true}));
  }

  function put(all: readonly YearEntries[], {scores, done}: {scores: Scores; done: string}) {
    show(all.reduce((own, each) => entered(own, yearKey(each), each.entries), root.value ?? nothingEntered));
    announceHeadline({words});
    turn = turn
      .then(() => store(all, scores))
      .then(
        () => status.replaceChildren(project.isKept() ? done : text.keeping.notKept),
        (error: unknown) => status.replaceChildren(text.keeping.refused(error instanceof Error ? error.message : ""))
      );
  }

  async function store(all: readonly YearEntries[], scores: Scores): Promise<void> {
    const {enteredDocument, enteredId} = await import("./enteredDocument.js");
    const {documents} = project.now();
    const made = await Promise.all(
      all.map(async (each) => {
        if (each.entries.length === 0) return {id: enteredId(each), document: null};
        const synthetic = scores.compared.concat(scores.history).some((own) => own.unit === each.unit && own.synthetic);
        const titles = titlesOf(each, scores, text);
        const {document, problems} = await enteredDocument(each, {units: scores.units, documents, synthetic, titles});
        const [first] = problems;
        if (first) throw new Error(`${first.file} ${first.line} ${first.rule}`);
        return {id: enteredId(each), document};
      })
    );
    await project.change((now: Project) => ({
      ...now,
      documents: [
        ...now.documents.filter(({document_id}) => !made.some(({id}) => id === document_id)),
        ...made.flatMap(({document}) => document ?? [])
      ]
    }));
  }
  return root;
}

function titlesOf({unit, year}: YearEntries, {names}: Scores, text: ScoreTelling["text"]) {
  const {name, name_en} = names[unit] ?? {name: unit, name_en: unit};
  const [title, title_en] = [name, name_en].map((each) => text.keeping.title({unit: each, year})) as [string, string];
  return {title, title_en};
}
