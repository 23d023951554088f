import {keptRecords} from "../keptRecords.js";
import type {Correction} from "./correction.js";
import {opinions} from "./text.js";
import type {Opinion} from "./text.js";

/** What a reader says of a statement, and what it is of where they have read it otherwise. */
export interface Remark {
  opinion: Opinion;
  correction?: Correction;
}

const kept = keptRecords<Remark>("report-remarks", (value): value is Remark =>
  opinions.some((each) => each === (value as Partial<Remark> | null)?.opinion)
);

/** What the reader says of a statement, by its key; open where they have said nothing. */
export const readRemark = (key: string): Remark => kept.read()[key] ?? {opinion: "open"};

/** Keeps it; answers whether this browser does. */
export const keepRemark = (key: string, remark: Remark): boolean =>
  kept.keep({[key]: remark.opinion === "open" ? undefined : remark});
