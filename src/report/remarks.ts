import type {Choice} from "../choice.js";
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

/** What a reader has corrected of a statement, by its key. */
export const correctionOf = (key: string): Correction | undefined => readRemark(key).correction;

/** What keys of statements begin with: the same words of another unit's report, or another year's, are others. */
export const aboutOf = ({choice: {unit, year}}: {choice: Choice}): string => `${unit} ${year}`;

/** Keeps it; answers whether this browser does. */
export const keepRemark = (key: string, remark: Remark): boolean =>
  kept.keep({[key]: remark.opinion === "open" ? undefined : remark});
