/** What a reviewer says of a finding: 待说明, 已解释, 已更正, 接受. */
export const dispositionStates = ["open", "explained", "corrected", "accepted"] as const;

/** One of them; a finding nobody has said anything of is `open`. */
export type DispositionState = (typeof dispositionStates)[number];

/** A reviewer's word on a finding. */
export interface Disposition {
  state: DispositionState;
  words: string;
}

/** The reviewer's words by case, kept in this browser and nowhere else. */
export type Dispositions = Readonly<Record<string, Disposition>>;

const key = "dispositions";

/** Every disposition kept in this browser; none where it keeps nothing for the site, or what it kept cannot be read. */
export function readDispositions(): Dispositions {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    const entries = Object.entries((kept ?? {}) as Record<string, unknown>).filter(([, value]) => isDisposition(value));
    return Object.fromEntries(entries) as Dispositions;
  } catch {
    return {};
  }
}

/** Keeps a disposition; one that is open and says nothing is forgotten. Answers whether this browser keeps it. */
export function keepDisposition(caseId: string, disposition: Disposition): boolean {
  const kept = new Map(Object.entries(readDispositions()));
  if (disposition.state === "open" && disposition.words === "") kept.delete(caseId);
  else kept.set(caseId, disposition);
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(kept)));
    return true;
  } catch {
    return false;
  }
}

function isDisposition(value: unknown): value is Disposition {
  const {state, words} = (value ?? {}) as Record<string, unknown>;
  return dispositionStates.some((each) => each === state) && typeof words === "string";
}
