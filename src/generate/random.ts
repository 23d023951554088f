/** A reproducible stream of draws. */
export interface Random {
  /** A whole number from `low` to `high`, both included, at most 2²¹ apart. */
  between(low: number, high: number): number;
  /** True in so many cases of a thousand. */
  chance(permille: number): boolean;
  /** The stream of a named purpose: what is drawn for one purpose never moves the figures of another. */
  fork(...purpose: readonly (string | number)[]): Random;
}

/**
 * The stream of a seed: mulberry32 (a public-domain generator with 32 bits of state), forked by hashing the purpose
 * with FNV-1a. Only 32-bit integer operations, so every machine draws the same.
 */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const between = (low: number, high: number) => low + Math.floor((next() * (high - low + 1)) / 0x100000000);
  return {
    between,
    chance: (permille) => between(0, 999) < permille,
    fork: (...purpose) => random(hash([seed >>> 0, ...purpose].join("/")))
  };
}

function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state >>> 0;
}
