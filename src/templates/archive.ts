import {zipSync} from "fflate";

/** Packs files, by their paths: the same bytes for the same files, whenever and wherever. */
export function archive(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  // An archive holds a machine's own time, so this is the same day in every zone; none earlier can be written.
  return zipSync({...files}, {mtime: new Date(1980, 0, 1)});
}
