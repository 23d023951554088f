import type {ChangingStore} from "../project/keptProject.js";
import type {ImportedDocument} from "../project/project.js";
import type {EntryRecord} from "../scoring/entries.js";
import {enteredId, enteredIn} from "./enteredDocument.js";
import {changedEntries} from "./entryChanges.js";
import type {EntryChange} from "./entryChanges.js";
import {yearKey} from "./ownEntries.js";

/** Makes the document of a unit's year beside the others of the project; rejects where it breaks the contract. */
export type MakeDocument = (record: EntryRecord, documents: readonly ImportedDocument[]) => Promise<ImportedDocument>;

type Pending = readonly (EntryChange & {make: MakeDocument})[];

export interface EntryStore {
  /** Whether they are kept; those that are not are tried again with the next ones. Rejects where a document cannot be made. */
  keep(changes: readonly EntryChange[], make: MakeDocument): Promise<boolean>;
}

/** So often a document is made again that another page changed meanwhile. */
const mostTries = 20;

/** Keeps changes in the documents of a project, input by input as each stands there by now, whichever page changed it last. */
export function entryStore({read, change}: ChangingStore): EntryStore {
  let pending: Pending = [];
  let turn: Promise<unknown> = Promise.resolve();

  async function store(): Promise<boolean> {
    for (let tries = 0; tries < mostTries; tries++) {
      const documents = await read().then(
        (project) => project.documents,
        () => undefined
      );
      if (!documents) return false;
      const made = await Promise.all(yearsIn(pending).map((changes) => changedDocument(changes, documents)));
      let isStale = false;
      try {
        await change((now) => {
          // A file takes time to read, a change has none: what was read must be what stands there.
          isStale = made.some(({id, from}) => hashesOf(documentIn(now.documents, id)) !== hashesOf(from));
          if (isStale) return now;
          const others = now.documents.filter(({document_id}) => !made.some(({id}) => id === document_id));
          return {...now, documents: [...others, ...made.flatMap(({document}) => document ?? [])]};
        });
      } catch {
        return false;
      }
      if (isStale) continue;
      pending = [];
      return true;
    }
    return false;
  }

  return {
    keep(changes, make) {
      const next = turn.then(() => {
        pending = [...pending, ...changes.map((each) => ({...each, make}))];
        return store();
      });
      turn = next.catch(() => {});
      return next;
    }
  };
}

const yearsIn = (pending: Pending): Pending[] =>
  [...new Set(pending.map(yearKey))].map((key) => pending.filter((each) => yearKey(each) === key));

const documentIn = (documents: readonly ImportedDocument[], id: string) =>
  documents.find(({document_id}) => document_id === id);

/** What tells a document of entries from another: the hashes of its files. */
const hashesOf = (document: ImportedDocument | undefined): string =>
  document ? document.origins.map(({sha256}) => sha256).join(" ") : "";

/** A unit's year with changes made to what is kept of it; no document where nothing is left. */
async function changedDocument(changes: Pending, documents: readonly ImportedDocument[]) {
  const {unit, year, make} = changes.at(-1)!;
  const id = enteredId({unit, year});
  const from = documentIn(documents, id);
  const kept = from ? (await enteredIn([from]))[yearKey({unit, year})] : undefined;
  const entries = changedEntries(kept?.entries ?? [], changes);
  return {id, from, document: entries.length === 0 ? null : await make({unit, year, entries}, documents)};
}
