/** Records by id. */
export type Records<T> = Readonly<Record<string, T>>;

/** What is to become of records by id; undefined is forgotten. */
export type Changes<T> = Readonly<Record<string, T | undefined>>;

/** Records that a reader makes, kept in this browser and nowhere else. */
export interface KeptRecords<T> {
  /** All of them. What cannot be read as a record is left out. */
  read(): Records<T>;
  /**
   * Makes changes together. Answers whether the browser keeps them; where it forbids that or has no room left, they last
   * as long as the page, and are tried again with the next change.
   */
  keep(changes: Changes<T>): boolean;
  /** Takes the last change made here back; as `keep`, and true where there is none. */
  undo(): boolean;
  /** Whether there is a change to take back. Once another tab has changed the records there is none. */
  canUndo(): boolean;
  /** Calls back after every change, whether made here or in another tab. */
  watch(listener: () => void): void;
}

/** Keeps records under a name in this browser; `isRecord` judges what is read back. */
export function keptRecords<T>(name: string, isRecord: (value: unknown) => value is T): KeptRecords<T> {
  const undoable: Changes<T>[] = [];
  const listeners: (() => void)[] = [];
  let unkept: Records<T> | undefined;

  function stored(): Records<T> {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "{}");
      return Object.fromEntries(Object.entries(kept ?? {}).filter((entry): entry is [string, T] => isRecord(entry[1])));
    } catch {
      return {};
    }
  }
  const read = () => unkept ?? stored();
  const tell = () => listeners.forEach((listener) => listener());

  function write(changes: Changes<T>): boolean {
    const merged = Object.entries({...read(), ...changes}).filter(
      (entry): entry is [string, T] => entry[1] !== undefined
    );
    const records = Object.fromEntries(merged);
    try {
      localStorage.setItem(name, JSON.stringify(records));
      unkept = undefined;
    } catch {
      unkept = records;
    }
    tell();
    return unkept === undefined;
  }

  return {
    read,
    keep(changes) {
      const before = read();
      undoable.push(Object.fromEntries(Object.keys(changes).map((id) => [id, before[id]])));
      return write(changes);
    },
    undo: () => write(undoable.pop() ?? {}),
    canUndo: () => undoable.length > 0,
    watch(listener) {
      if (listeners.length === 0)
        addEventListener("storage", (event) => {
          if (event.key !== name && event.key !== null) return;
          undoable.length = 0;
          tell();
        });
      listeners.push(listener);
    }
  };
}
