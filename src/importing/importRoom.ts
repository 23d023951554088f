import {element} from "../components/element.js";
import type {Query} from "../database/query.js";
import {count} from "../format.js";
import {keepFocus} from "../keepFocus.js";
import {changesOf} from "../project/changesOf.js";
import {importedDocument} from "../project/importedDocument.js";
import {emptyProject} from "../project/project.js";
import type {Origin, Project} from "../project/project.js";
import {readProject, writeProject} from "../project/readProject.js";
import {draftFiles} from "../reading/draftFiles.js";
import {draftImport} from "../reading/draftImport.js";
import type {ImportDraft, Said} from "../reading/draftImport.js";
import type {Fault} from "../reading/fault.js";
import type {PersonFile} from "../reading/personFile.js";
import {readFiles} from "../reading/readFiles.js";
import type {Sheet} from "../reading/sheet.js";
import {slug} from "../reading/slug.js";
import {understand} from "../reading/understand.js";
import type {Words} from "../text.js";
import {dropZone} from "./dropZone.js";
import {faultTable} from "./faultTable.js";
import {keptDocuments} from "./keptDocuments.js";
import type {Told} from "./keptDocuments.js";
import {knownOf} from "./known.js";
import type {Notebook} from "./known.js";
import {lineTable} from "./lineTable.js";
import {problemList} from "./problemList.js";
import {questionForm} from "./questionForm.js";
import {sheetCard} from "./sheetCard.js";
import type {ImportWords} from "./text.js";

/** Where a project is kept between visits. */
export interface ProjectStore {
  read(): Promise<Project>;
  write(project: Project): Promise<void>;
}

/** Files being brought in: what was read of them, and what their reader has said so far. */
interface Work {
  origins: readonly Origin[];
  sheets: readonly Sheet[];
  faults: readonly Fault[];
  said: Said;
}

/**
 * The page 导入: files are read, what was understood of them is shown and corrected, and they are taken into the
 * notebook as one document, which takes the place of one made of files of the same names. Nothing leaves the page.
 */
export function importRoom(
  query: Query,
  {words, text, store}: {words: Words; text: ImportWords; store: ProjectStore}
): HTMLElement {
  const work = element("div", {class: "import-work", "data-key": "import-work"});
  const kept = element("div");
  const status = element("p", {role: "status", class: "import-status"});
  let project: Project = emptyProject;
  let past: Project[] = [];
  let told: Told | null = null;
  let stored = true;
  let latest = 0;

  async function give(files: PersonFile[]) {
    const turn = ++latest;
    status.replaceChildren(text.drop.reading(count(files.length)));
    work.replaceChildren();
    const [{sheets, faults}, origins, known] = await Promise.all([
      readFiles(files),
      Promise.all(files.map(originOf)),
      knownOf(query)
    ]);
    if (turn !== latest) return;
    status.replaceChildren(sheets.length === 0 ? text.drop.nothing : "");
    const name = files
      .map(({path}) => path.replace(/\.[a-z]+$/iu, ""))
      .sort()
      .join(" ");
    const said: Said = {layouts: {}, skipped: [], placements: {}, answers: {document_id: slug("import", name)}};
    show({origins, sheets, faults, said}, known);
  }

  function show(given: Work, known: Notebook) {
    const {sheets, faults, said, origins} = given;
    const draft = draftImport(sheets, {known, said});
    const again = (more: Partial<Said>) => {
      keepFocus();
      show({...given, said: {...said, ...more}}, known);
    };
    const all = [...faults, ...draft.taken.flatMap((each) => (each.kind === "amounts" ? each.read.faults : []))];
    const amounts = draft.taken.reduce(
      (sum, each) => sum + (each.kind === "amounts" ? each.read.entries.length : 0),
      0
    );
    work.replaceChildren(
      element(
        "p",
        {},
        text.found({
          files: count(origins.length),
          sheets: count(sheets.length),
          rows: count(sheets.reduce((sum, {rows}) => sum + rows.length, 0)),
          amounts: count(amounts)
        })
      ),
      ...(amounts > 0 ? [questionForm(draft, {text, said, onAnswer: (answers) => again({answers})})] : []),
      ...draft.taken.map((taken, index) =>
        sheetCard(taken, {
          ...{index, text, skipped: said.skipped.includes(index)},
          onLayout: (layout) => again({layouts: {...said.layouts, [index]: layout}}),
          onHeader: (header) => {
            const layout = understand(taken.sheet, {header});
            if (layout) again({layouts: {...said.layouts, [index]: layout}});
          },
          onSkip: (skip) =>
            again({skipped: skip ? [...said.skipped, index] : said.skipped.filter((each) => each !== index)})
        })
      ),
      ...(amounts > 0
        ? [
            lineTable(draft, {
              ...{accounts: known.accounts, placements: said.placements, words, text},
              onPlace: (placements) => again({placements})
            })
          ]
        : []),
      faultTable([...all, ...(draft.draft?.faults ?? [])], {text: text.faults}),
      takeButton(draft, {given, known})
    );
  }

  function takeButton(draft: ImportDraft, {given, known}: {given: Work; known: Notebook}): HTMLElement {
    const files = draftFiles(draft);
    const ready = files.length > 0 && draft.questions.length === 0;
    const said = element("p", {role: "status"}, ready ? "" : text.take.waiting);
    const refused = element("div");
    const take = async () => {
      const {origins} = given;
      const {document_id} = given.said.answers;
      const title = draft.guessed.title || origins.map(({file}) => file).join(" ");
      const {document, problems} = importedDocument(files, {known: known.files, document_id, title, origins});
      if (!document) {
        said.replaceChildren(text.take.refused(count(problems.length)));
        refused.replaceChildren(problemList(problems, {text}));
        return;
      }
      const before = project.documents.find((each) => each.document_id === document.document_id);
      const changes = before ? changesOf(before, document) : [];
      const number = (of: (change: (typeof changes)[number]) => boolean) => count(changes.filter(of).length);
      const amounts = count((document.rows.budget ?? "").split("\n").length - 1);
      const message = before
        ? text.kept.changed({
            added: number(({before}) => before === null),
            removed: number(({after}) => after === null),
            changed: number(({before, after}) => before !== null && after !== null)
          })
        : text.take.taken({title, amounts});
      await keep([...project.documents.filter((each) => each !== before), document], {message, changes});
      work.replaceChildren(element("p", {}, element("a", {href: words.pageHref("spending")}, text.take.see)));
      kept.querySelector<HTMLElement>("h2")?.scrollIntoView();
    };
    return element(
      "section",
      {class: "import-take"},
      element(
        "button",
        {type: "button", "data-key": "import-take", disabled: !ready, click: () => void take()},
        text.take.button
      ),
      said,
      refused
    );
  }

  async function keep(
    documents: Project["documents"],
    {message, changes = []}: {message: string; changes?: Told["changes"]}
  ) {
    past = [...past, project];
    await replace({...emptyProject, documents}, {message, changes});
  }
  async function replace(next: Project, what: Told | null) {
    project = next;
    told = what;
    stored = await store.write(next).then(
      () => true,
      () => false
    );
    showKept();
  }
  function showKept() {
    keepFocus();
    kept.replaceChildren(
      keptDocuments(project, {
        ...{text: text.kept, told, stored, canUndo: past.length > 0},
        onRemove: (id) => {
          const {title} = project.documents.find((each) => each.document_id === id)!;
          void keep(
            project.documents.filter((each) => each.document_id !== id),
            {message: text.kept.removed(title)}
          );
        },
        onUndo: () => {
          const before = past.at(-1)!;
          past = past.slice(0, -1);
          void replace(before, null);
        },
        onSave: () => saveFile("budget-notebook.json", writeProject(project)),
        onOpen: (file) => void open(file)
      })
    );
  }
  async function open(file: File) {
    const read = readProject(await file.text());
    if ("fault" in read) {
      told = {message: text.kept.broken(read.fault), changes: []};
      return showKept();
    }
    await keep(read.project.documents, {message: text.kept.opened(count(read.project.documents.length))});
  }

  const root = element(
    "div",
    {class: "import-room"},
    dropZone({text: text.drop, onFiles: (files) => void give(files)}),
    status,
    work,
    kept
  );
  showKept();
  void store.read().then(
    (found) => {
      project = found;
      showKept();
    },
    () => {
      stored = false;
      showKept();
    }
  );
  return root;
}

async function originOf({path, bytes}: PersonFile): Promise<Origin> {
  const hash = await crypto.subtle.digest("SHA-256", bytes as BufferSource);
  const sha256 = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return {file: path, bytes: bytes.length, sha256};
}

function saveFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], {type: "application/json"}));
  element("a", {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url));
}
