import type {Entry, ScoreFacts} from "../scoring/facts.js";

/** What a person enters on the page: now, by `unit/year`, and the names of all that was kept there since it was opened. */
export interface OwnEntries {
  now: Readonly<Record<string, readonly Entry[]>>;
  ever: Readonly<Record<string, ReadonlySet<string>>>;
}

export const nothingEntered: OwnEntries = {now: {}, ever: {}};

/** A unit's year, as entries and documents go by it. */
export const yearKey = ({unit, year}: {unit: string; year: number}): string => `${unit}/${year}`;

/** A person's entries laid over what was asked: the engine still knows those that were kept when it started. What documents say stays. */
export function withOwn(facts: ScoreFacts, {now, ever}: OwnEntries): ScoreFacts {
  const [own, known] = [now[yearKey(facts)] ?? [], ever[yearKey(facts)]];
  const others = [...facts.entries].flatMap(([input, entry]): [string, Entry][] => {
    const published = entry.published ? entry : entry.instead;
    if (!known?.has(input)) return [[input, entry]];
    return published ? [[input, published]] : [];
  });
  return {...facts, entries: new Map([...others, ...own.map((entry) => [entry.input, entry] as const)])};
}

/** Entries as they become when these take the place of those; kept there since the page was opened are also these. */
export function entered(own: OwnEntries, key: string, entries: readonly Entry[]): OwnEntries {
  const names = [...(own.now[key] ?? []), ...entries].map(({input}) => input);
  return {
    now: {...own.now, [key]: entries},
    ever: {...own.ever, [key]: new Set([...(own.ever[key] ?? []), ...names])}
  };
}
