import {emptyProject} from "./project.js";
import type {ImportedDocument, Project} from "./project.js";
import {tellProjectChanged} from "./projectChanged.js";

/** Under these names the browser says, before anything is opened, whether there are documents, and whether there is anything. */
const marks = {documents: "budget-notebook.project", anything: "budget-notebook.stored"} as const;
const store = "projects";
const key = "current";

/**
 * Whether the browser holds a project with documents, so that what was answered without them no longer holds; a browser
 * that forbids to look holds none.
 */
export function holdsProject(): boolean {
  return isMarked("documents");
}

/** The project that the browser holds, else an empty one. Rejects where the browser holds one and will not give it. */
export async function storedProject(): Promise<Project> {
  if (!isMarked("documents") && !isMarked("anything")) return emptyProject;
  const database = await openStore();
  try {
    return wholeProject(await settled(database.transaction(store).objectStore(store).get(key)));
  } finally {
    database.close();
  }
}

/** The documents of the project that the browser holds; rejects as `storedProject`, where there are any. */
export async function storedDocuments(): Promise<readonly ImportedDocument[]> {
  return holdsProject() ? (await storedProject()).documents : [];
}

/**
 * Keeps a project for the next visit; an empty one leaves nothing behind. Rejects where storage is full or forbidden:
 * then what was kept before is still there.
 */
export async function storeProject(project: Project): Promise<void> {
  await changeStored(() => project);
}

/**
 * Makes a change to the project that the browser holds, as it stands at that moment, whichever page changed it last, and
 * gives what it has become. Rejects as `storeProject`.
 */
export async function changeStored(change: (project: Project) => Project): Promise<Project> {
  const database = await openStore();
  let held: Project | undefined;
  let next = emptyProject;
  try {
    const transaction = database.transaction(store, "readwrite");
    let refusal: unknown;
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () =>
        reject(refusal ?? transaction.error ?? new Error("the browser did not keep the project"));
    });
    const projects = transaction.objectStore(store);
    const request = projects.get(key);
    // In the request's own event: a transaction ends as soon as nobody asks anything of it.
    request.onsuccess = () => {
      try {
        held = wholeProject(request.result);
        next = change(held);
        // Whoever leaves the page before it hears that this is kept finds it marked at the next visit.
        markHeld(next);
        if (isAnything(next)) projects.put(next, key);
        else projects.delete(key);
      } catch (error) {
        refusal = error;
        transaction.abort();
      }
    };
    await done;
    if (documentsOf(held!) !== documentsOf(next)) tellProjectChanged();
    held = next;
  } finally {
    database.close();
    if (held) markHeld(held, {only: true});
  }
  return next;
}

/** What tells the documents of a project from others: their ids, and the hashes of the files that they were read from. */
const documentsOf = ({documents}: Project): string =>
  JSON.stringify(documents.map(({document_id, origins}) => [document_id, origins.map(({sha256}) => sha256)]));

const isAnything = ({documents, publications, briefs}: Project): boolean =>
  documents.length + publications.length + Object.keys(briefs).length > 0;

/** One that was kept before there were publications has none. */
const wholeProject = (found: unknown): Project => ({...emptyProject, ...(found as Partial<Project> | undefined)});

function isMarked(name: keyof typeof marks): boolean {
  try {
    return localStorage.getItem(marks[name]) !== null;
  } catch {
    return false;
  }
}

/** Marks what a project holds, and with `only` that it holds no more than that. */
function markHeld(project: Project, {only = false} = {}): void {
  const held = {documents: project.documents.length > 0, anything: isAnything(project)};
  for (const name of ["documents", "anything"] as const) {
    if (held[name]) localStorage.setItem(marks[name], "1");
    else if (only) localStorage.removeItem(marks[name]);
  }
}

async function openStore(): Promise<IDBDatabase> {
  const request = indexedDB.open("budget-notebook", 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return (await settled(request)) as IDBDatabase;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser’s storage does not answer"));
  });
}
