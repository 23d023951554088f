type Leaf = string | ((...args: never[]) => string);

/** Every word of a dictionary by its path. */
export function wordLeaves(words: object, path = ""): [string, Leaf][] {
  return Object.entries(words).flatMap(([key, value]: [string, Leaf | object]) =>
    typeof value === "object" ? wordLeaves(value, `${path}${key}.`) : [[path + key, value] as [string, Leaf]]
  );
}

/** The shape of a dictionary: its paths, and which of them are functions. */
export const wordShape = (words: object) =>
  wordLeaves(words)
    .map(([path, leaf]) => `${path}: ${typeof leaf}`)
    .sort();

/**
 * What is wrong with a dictionary, asked for every function in the ways `calls` says: a function nobody calls, an empty
 * word, what a computation left over, odd spaces and marks, and the other language. `mixed` paths may name what is in it.
 */
export function wordFaults(
  words: object,
  {
    calls,
    language,
    mixed = /^$/
  }: {calls: Readonly<Record<string, readonly (readonly unknown[])[]>>; language: "zh" | "en"; mixed?: RegExp}
): string[] {
  const foreign = language === "en" ? /[\p{Script=Han}，。；：、（）]/u : /[A-Za-z]{2,}/;
  const left = /undefined|NaN|null|Infinity|object|=>|\$\{/;
  const odd = /^\s|\s$|\s\s|\s[,.;:，。；：、）)]|[（(]\s|[,.;，。；、]{2}|[（(][）)]/u;
  return wordLeaves(words).flatMap(([path, leaf]) => {
    const asked = calls[path];
    if (typeof leaf !== "string" && !asked) return [`${path}: not asked for`];
    const texts = typeof leaf === "string" ? [leaf] : asked!.map((args) => leaf(...(args as never[])));
    return texts.flatMap((text) => [
      ...(text === "" ? [`${path}: empty`] : []),
      ...(left.test(text) ? [`${path}: left over in “${text}”`] : []),
      ...(odd.test(text) ? [`${path}: odd marks in “${text}”`] : []),
      ...(foreign.test(text) && !mixed.test(path) ? [`${path}: another language in “${text}”`] : [])
    ]);
  });
}
