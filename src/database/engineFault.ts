/**
 * Why the engine does not answer: the browser has no WebAssembly, or something forbids it; there is not enough memory; the
 * engine was ended; a file of the site, or the reader's own documents, could not be had; or something else.
 */
export const engineFaults = ["unsupported", "forbidden", "memory", "ended", "unreachable", "storage", "other"] as const;
export type EngineFault = (typeof engineFaults)[number];

/** The mark of an error whose cause is the storage that the reader's own documents are kept in. */
export const storageMark = "the reader’s own documents could not be read";

const signs: readonly (readonly [EngineFault, RegExp])[] = [
  ["storage", new RegExp(storageMark)],
  ["forbidden", /CompileError|code generation disallowed|wasm-(?:unsafe-)?eval|Content Security Policy/i],
  [
    "unsupported",
    /WebAssembly(?: is not|\.\w+ is not|: | not )|no native wasm|undefined \(reading '(?:Memory|instantiate)/i
  ],
  ["memory", /out of memory|failed to (?:allocate|reserve)|could not allocate|cannot grow|allocation failed|\boom\b/i],
  ["ended", /was ended|would not stop|memory access out of bounds|table index is out of bounds|unreachable|Aborted/i],
  [
    "unreachable",
    /failed to fetch|unable to load|network|did not load|dynamically imported|importing a module|Load failed/i
  ]
];

/** Why the engine did not answer, from what it or the browser threw. */
export function engineFault(error: unknown): EngineFault {
  if (typeof WebAssembly === "undefined") return "unsupported";
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return signs.find(([, sign]) => sign.test(said))?.[0] ?? "other";
}

/** Whether what was thrown says that the engine itself is broken, so that nothing it is asked will be answered any more. */
export function isBroken(error: unknown): boolean {
  return (
    error instanceof Error &&
    /memory access out of bounds|table index is out of bounds|RuntimeError|Aborted/.test(String(error))
  );
}
