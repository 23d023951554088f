import {fileURLToPath} from "node:url";

/** The folder that holds `data/` and `src/`, wherever the script was started from. */
export const projectRoot = fileURLToPath(new URL("..", import.meta.url));
