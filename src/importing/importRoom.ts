import {dropZone} from "../components/dropZone.js";
import {element} from "../components/element.js";
import type {Query} from "../database/query.js";
import {count} from "../format.js";
import {keepFocus} from "../keepFocus.js";
import {saveFile} from "../download.js";
import {broughtIn} from "../project/broughtIn.js";
import {emptyProject} from "../project/project.js";
import type {Project} from "../project/project.js";
import type {Said} from "../reading/draftImport.js";
import type {Words} from "../text.js";
import {whenIdle} from "../whenIdle.js";
import type {GivenFile, Notebook, TakenIn} from "./desk.js";
import {chosenFiles, droppedFiles} from "./givenFiles.js";
import {keptDocuments} from "./keptDocuments.js";
import type {Told} from "./keptDocuments.js";
import {knownOf} from "./known.js";
import {remoteDesk, Stopped} from "./remoteDesk.js";
import {stepBar} from "./stepBar.js";
import type {ImportWords} from "./text.js";
import type {Understanding} from "./understanding.js";
import {workView} from "./workView.js";

/** Where a project is kept between visits. */
export interface ProjectStore {
  read(): Promise<Project>;
  write(project: Project): Promise<void>;
  /** Calls back whenever another window has changed it. */
  watch(listener: () => void): void;
}

/** A project as it was, and whether all of it comes back when what was done is undone, or its documents alone. */
interface Before {
  project: Project;
  whole: boolean;
}

/**
 * The page 导入: files are read, what was understood of them is shown and corrected, and they are taken into the
 * notebook as one document, which takes the place of one made of files of the same names. Nothing leaves the page.
 */
export function importRoom(
  query: Query,
  {
    words,
    text,
    store,
    started
  }: {
    words: Words;
    text: ImportWords;
    store: ProjectStore;
    /** Resolves once the notebook's engine has all that it needs. */
    started: () => Promise<void>;
  }
): HTMLElement {
  const work = element("div", {class: "import-work", "data-key": "import-work"});
  const kept = element("div");
  const status = element("p", {role: "status", class: "import-status"});
  const bar = stepBar({
    text: text.steps,
    onStop: () => {
      desk.clear();
      work.replaceChildren();
    }
  });
  const desk = remoteDesk({onStep: bar.show});
  let project: Project = emptyProject;
  let past: Before[] = [];
  let told: Told | null = null;
  let stored = true;
  let turns = 0;

  /** Does work at the desk; what stops it is said, but for other work, and leaves everything else as it was. */
  async function working<T>(work: () => Promise<T>): Promise<T | null> {
    const turn = ++turns;
    try {
      return await work();
    } catch (error) {
      if (turn !== turns) return null;
      const reason = error instanceof Error ? error.message : String(error);
      status.replaceChildren(error instanceof Stopped ? text.steps.stopped : text.steps.failed(reason));
      return null;
    } finally {
      if (turn === turns) bar.show(null);
    }
  }

  async function give(files: readonly GivenFile[]) {
    desk.clear();
    status.replaceChildren();
    work.replaceChildren();
    bar.show({step: "reading", file: files[0]?.path ?? "", part: 0});
    await working(async () => {
      const known = await knownOf(query, {brought: await broughtIn((await found).documents)});
      const understanding = await desk.read(files, {known, project});
      if (understanding.sheets.length === 0) status.replaceChildren(text.drop.nothing);
      said = [understanding.said];
      show(understanding, known);
    });
  }

  /** What is said of the import so far, and what was said before, to be taken back one by one. */
  let said: readonly Said[] = [];
  async function say(next: readonly Said[], known: Notebook) {
    said = next;
    await working(async () => show(await desk.say(next.at(-1)!), known));
  }

  function show(understanding: Understanding, known: Notebook) {
    keepFocus();
    work.replaceChildren(
      ...workView(understanding, {
        ...{accounts: known.accounts, words, text},
        onSay: (change) => void say([...said, {...said.at(-1)!, ...change(said.at(-1)!)}], known),
        onUndo: said.length > 1 ? () => void say(said.slice(0, -1), known) : null,
        onTake: take,
        desk
      })
    );
  }

  /** Takes the import into the notebook; what it breaks of the contract is given back, and then nothing is taken. */
  async function take(): Promise<Extract<TakenIn, {document: null}>["problems"] | null> {
    const taken = await working(() => desk.take(project));
    if (!taken) return null;
    if (!taken.document) return taken.problems;
    const {document, mappings, amounts, changes} = taken;
    desk.clear();
    const message = changes
      ? text.kept.changed({
          ...{added: count(changes.added), removed: count(changes.removed)},
          changed: count(changes.changed)
        })
      : text.take.taken({title: document.title, amounts: count(amounts)});
    const others = ({documents}: Project) => documents.filter((each) => each.document_id !== document.document_id);
    await keep((now) => ({...now, documents: [...others(now), document], mappings}), {message, changes});
    work.replaceChildren(element("p", {}, element("a", {href: words.pageHref("spending")}, text.take.see)));
    kept.querySelector<HTMLElement>("h2")?.scrollIntoView();
    return null;
  }

  /** Makes a change to the project as it stands by now: another window may have changed it. */
  async function keep(change: (now: Project) => Project, {whole = false, ...what}: Told & {whole?: boolean}) {
    await refresh();
    past = [...past, {project, whole}];
    await replace({project: change(project), whole}, what);
  }
  async function replace({project: next, whole}: Before, what: Told | null) {
    const {publications, briefs} = project;
    project = whole ? next : {...next, publications, briefs};
    told = what;
    stored = await store.write(project).then(
      () => true,
      () => false
    );
    showKept();
  }
  /** What was published, written or brought in elsewhere since the page was opened is not this page's to take back. */
  async function refresh() {
    if (stored) project = await store.read().catch(() => project);
  }
  function showKept() {
    keepFocus();
    kept.replaceChildren(
      keptDocuments(project, {
        ...{text: text.kept, told, stored, canUndo: past.length > 0},
        onRemove: (id) => {
          const {title} = project.documents.find((each) => each.document_id === id)!;
          const without = ({documents}: Project) => documents.filter((each) => each.document_id !== id);
          void keep((now) => ({...now, documents: without(now)}), {message: text.kept.removed(title), changes: null});
        },
        onUndo: () => {
          const before = past.at(-1)!;
          past = past.slice(0, -1);
          void refresh().then(() => replace(before, null));
        },
        onSave: () => void save(),
        onOpen: (file) => void open(file)
      })
    );
  }
  async function save() {
    await refresh();
    const file = await working(() => desk.pack(project));
    if (file) saveFile("budget-notebook.json", file);
  }
  async function open(file: File) {
    const read = await working(() => desk.open(file));
    if (!read) return;
    if ("fault" in read) {
      told = {message: text.kept.broken(read.fault), changes: null};
      return showKept();
    }
    const message = text.kept.opened(count(read.project.documents.length));
    await keep(() => read.project, {message, changes: null, whole: true});
  }

  const ready = element("p", {role: "status", class: "import-ready"}, text.ready.preparing);
  /** Loads early what the work will need, so that from then on nothing at all is asked for. */
  whenIdle(
    () =>
      void Promise.all([started(), desk.prepare()]).then(
        () => ready.replaceChildren(text.ready.done),
        () => ready.replaceChildren(text.ready.failed)
      )
  );

  const root = element(
    "div",
    {class: "import-room"},
    ready,
    dropZone({
      ...text.drop,
      choices: [
        {label: text.drop.files, onChoose: (files) => void give(chosenFiles(files))},
        {label: text.drop.folder, folder: true, onChoose: (files) => void give(chosenFiles(files))}
      ],
      onDrop: (given) => void droppedFiles(given).then(give)
    }),
    bar.node,
    status,
    work,
    kept
  );
  showKept();
  store.watch(() => {
    past = [];
    told = null;
    void refresh().then(showKept);
  });
  /** What the notebook was opened with. */
  const found = store.read().then(
    (read) => {
      project = read;
      showKept();
      return read;
    },
    () => {
      stored = false;
      showKept();
      return emptyProject;
    }
  );
  return root;
}
