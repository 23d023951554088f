import {keptRecords} from "../keptRecords.js";
import {opinions} from "./text.js";
import type {Opinion} from "./text.js";

const kept = keptRecords<Opinion>("report-opinions", (value): value is Opinion =>
  opinions.some((each) => each === value)
);

/** What a statement goes by: where it stands, and the words around it, so that it is known again in the same report. */
export const statementKey = (context: string, at: number): string => `${at} ${context}`;

/** What the reader says of a statement; `open` where they have said nothing. */
export const readOpinion = (key: string): Opinion => kept.read()[key] ?? "open";

/** Keeps it; answers whether this browser does. */
export const keepOpinion = (key: string, opinion: Opinion): boolean =>
  kept.keep({[key]: opinion === "open" ? undefined : opinion});
