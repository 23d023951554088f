/** Hears now and then how much of a piece of work is done, from 0 to 1. */
export type Progress = (part: number) => void;

/** After so many rows it is told again. */
export const progressRows = 10_000;
