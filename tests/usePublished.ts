import {openPublished} from "./openPublished.js";
import {sharedEngine} from "./useEngine.js";

/** A port to the engine over `data/` as it stands, which the test files of a worker share. */
export const usePublished = sharedEngine(() => openPublished());
