import {dirname} from "node:path";

/** The folder that holds `data/` and `src/`, wherever the script was started from. */
export const projectRoot = dirname(import.meta.dirname);
