import {keptRecords} from "../keptRecords.js";

/** How far an entry has got: 未开始, 进行中, 已完成, 不采纳. */
export const ledgerStates = ["not_started", "underway", "done", "declined"] as const;
export type LedgerState = (typeof ledgerStates)[number];

/** What is written of an entry in a year's ledger. */
export interface LedgerRecord {
  /** What is to be done; null as long as the announced improvements stand for it. */
  measure: string | null;
  /** The responsible office: never a person. */
  office: string;
  /** The day it is due as `YYYY-MM-DD`; empty where none is set. */
  due: string;
  state: LedgerState;
  /** Why it stands so, above all why it was declined. */
  note: string;
  evidence: string;
}

/** An entry of which nothing has been written. */
export const blankRecord: LedgerRecord = {
  ...{measure: null, office: "", due: "", state: "not_started", note: "", evidence: ""}
};

/** The records by `unit/year/entry`. */
export const ledgerRecords = keptRecords<LedgerRecord>("ledger", isLedgerRecord);

/** Whether an entry in this state is carried into the next year. */
export const isOpen = (state: LedgerState) => state === "not_started" || state === "underway";

/** Whether two records say the same. */
export function sameRecord(one: LedgerRecord, other: LedgerRecord): boolean {
  return (Object.keys(blankRecord) as (keyof LedgerRecord)[]).every((field) => one[field] === other[field]);
}

/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isLedgerRecord(value: unknown): value is LedgerRecord {
  const {measure, office, due, state, note, evidence} = (value ?? {}) as Record<string, unknown>;
  return (
    (measure === null || typeof measure === "string") &&
    [office, due, note, evidence].every((text) => typeof text === "string") &&
    (due === "" || isDay(due as string)) &&
    ledgerStates.some((each) => each === state)
  );
}
