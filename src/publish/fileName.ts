/** How many characters of a part stand in a name: with three parts, a name of Chinese still fits every file system. */
const most = 36;

/** Names that Windows keeps for devices. */
const kept = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name of a file from what it is of, each part shortened, that every system takes: without what Windows forbids,
 * without signs that are not seen or turn the text around. Parts without text are left out.
 */
export function fileName(parts: readonly string[], {extension}: {extension: string}): string {
  const name = parts
    .map((part) => shortened(legal(part)))
    .filter((part) => part !== "")
    .join("-");
  return `${name === "" || kept.test(name) ? `_${name}` : name}.${extension}`;
}

function legal(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, "")
    .replaceAll(/[\\/:*?"<>|]+/g, "-")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** A text cut after a whole word, without the mark that stood there. */
function shortened(text: string): string {
  const characters = [...text];
  const begin = characters.slice(0, most).join("");
  const whole =
    /[\w.,%]$/.test(begin) && /^[\w.,%]/.test(characters[most] ?? "") ? begin.replace(/\s*[\w.,%]+$/, "") : begin;
  return (whole === "" ? begin : whole).replace(/[\s\p{Po}\p{Ps}\p{Pd}]+$/u, (end) => end.replace(/[^%]/gu, ""));
}
