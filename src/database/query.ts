/** A value that crosses between SQL and the rest: amounts and rates as numbers, everything stated as text. */
export type Value = string | number | boolean | null;

/** A row of an answer, by column name. */
export type Row = Record<string, Value>;

/**
 * The one port to the data. Takes SQL and the values of its `?` parameters, answers with plain rows. Rejects with the
 * engine's message where the SQL is wrong, and with the cause where the engine cannot be started.
 */
export type Query = <T = Row>(sql: string, params?: readonly Value[]) => Promise<T[]>;
