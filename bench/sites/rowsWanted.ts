/** How many rows of amounts filters are measured at; of the most, only the aggregate that they give. */
export const rowsWanted = [1_000, 100_000, 1_000_000, 10_000_000] as const;
export type RowsWanted = (typeof rowsWanted)[number];

/** The most rows whose site holds them one by one: the engine and its files have four gigabytes. */
export const mostHeld = 1_000_000;

/** How many items every amount of the most rows falls into. */
export const itemsOf = (rows: number) => Math.max(1, rows / mostHeld);
