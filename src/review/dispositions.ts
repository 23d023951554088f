import {keptRecords} from "../keptRecords.js";

/** What a reviewer says of a finding: 待说明, 已解释, 已更正, 接受. */
export const dispositionStates = ["open", "explained", "corrected", "accepted"] as const;

/** One of them; a finding nobody has said anything of is `open`. */
export type DispositionState = (typeof dispositionStates)[number];

/** A reviewer's word on a finding. */
export interface Disposition {
  state: DispositionState;
  words: string;
}

const dispositions = keptRecords<Disposition>("dispositions", isDisposition);

/** The reviewer's words by case; of a case that is not among them, nobody has said anything. */
export const readDispositions = dispositions.read;

/** Keeps a disposition; one that is open and says nothing is forgotten. Answers whether this browser keeps it. */
export function keepDisposition(caseId: string, disposition: Disposition): boolean {
  const says = disposition.state !== "open" || disposition.words !== "";
  return dispositions.keep({[caseId]: says ? disposition : undefined});
}

function isDisposition(value: unknown): value is Disposition {
  const {state, words} = (value ?? {}) as Record<string, unknown>;
  return dispositionStates.some((each) => each === state) && typeof words === "string";
}
