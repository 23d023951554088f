import type {Fault} from "./fault.js";
import type {Sheet} from "./sheet.js";

/** A file as a person gave it; its path is the one within the folder that was given, with `/`. */
export interface PersonFile {
  path: string;
  bytes: Uint8Array;
}

/** What files hold, and what of them could not be read; every file is in one of the two. */
export interface Read {
  sheets: Sheet[];
  faults: Fault[];
}
