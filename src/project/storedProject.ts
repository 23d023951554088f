import {emptyProject} from "./project.js";
import type {Project} from "./project.js";

/** Under this name the browser says, before anything is opened, whether there is a project at all. */
const mark = "budget-notebook.project";
const store = "projects";
const key = "current";

/** Whether the browser holds a project; a browser that forbids to look holds none. */
export function holdsProject(): boolean {
  try {
    return localStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
}

/** The project that the browser holds, else an empty one. Rejects where the browser holds one and will not give it. */
export async function storedProject(): Promise<Project> {
  if (!holdsProject()) return emptyProject;
  const database = await openStore();
  try {
    return (
      ((await settled(database.transaction(store).objectStore(store).get(key))) as Project | undefined) ?? emptyProject
    );
  } finally {
    database.close();
  }
}

/**
 * Keeps a project for the next visit; an empty one leaves nothing behind. Rejects where storage is full or forbidden:
 * then what was kept before is still there.
 */
export async function storeProject(project: Project): Promise<void> {
  const database = await openStore();
  try {
    const transaction = database.transaction(store, "readwrite");
    const projects = transaction.objectStore(store);
    if (project.documents.length > 0) projects.put(project, key);
    else projects.delete(key);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("the browser did not keep the project"));
    });
  } finally {
    database.close();
  }
  if (project.documents.length > 0) localStorage.setItem(mark, "1");
  else localStorage.removeItem(mark);
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
