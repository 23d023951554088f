import {emptyProject} from "./project.js";
import type {Project} from "./project.js";

/** What becomes of a project; it may be asked of more than one state of it. */
export type ProjectChange = (project: Project) => Project;

/** Where a project is kept between visits, and changed as it stands there. */
export interface ChangingStore {
  read(): Promise<Project>;
  change(change: ProjectChange): Promise<Project>;
}

/** The project as a page knows it that adds to it. */
export interface KeptProject {
  now(): Project;
  /** Whether the browser keeps all of it. */
  isKept(): boolean;
  /**
   * Makes a change. Where the browser forbids to keep it or has no room left, it lasts as long as the page, and is tried
   * again with the next one. Never rejects.
   */
  change(change: ProjectChange): Promise<void>;
}

/** Reads the project from where it is kept; `onChange` hears when it has been read, and of every change. */
export function keptProject(store: ChangingStore, {onChange}: {onChange: () => void}): KeptProject {
  let project: Project = emptyProject;
  let kept = true;
  let unkept: readonly ProjectChange[] = [];
  const all = (changes: readonly ProjectChange[]) => (from: Project) =>
    changes.reduce((each, make) => make(each), from);

  async function read() {
    try {
      project = await store.read();
    } catch {
      kept = false;
    }
    onChange();
  }
  async function make(change: ProjectChange) {
    unkept = [...unkept, change];
    try {
      project = await store.change(all(unkept));
      [kept, unkept] = [true, []];
    } catch {
      kept = false;
      project = change(project);
    }
    onChange();
  }
  // One after another: each begins with what the one before it left.
  let turn = read();
  return {
    now: () => project,
    isKept: () => kept,
    change: (change) => (turn = turn.then(() => make(change)))
  };
}
