/** A short ASCII id for a name in any script: the same name gives the same id (FNV-1a, 52 bits of two runs). */
export function slug(prefix: string, name: string): string {
  const run = (start: number) => {
    let hash = start;
    for (const point of name.normalize("NFKC")) hash = Math.imul(hash ^ point.codePointAt(0)!, 0x01000193) >>> 0;
    return hash.toString(36).padStart(7, "0");
  };
  return `${prefix}-${run(0x811c9dc5)}${run(0x9747b28c).slice(0, 3)}`;
}
