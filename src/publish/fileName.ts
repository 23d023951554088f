import {legalName} from "./legalName.js";

/** How long a part of a name may be, where a Latin letter is one: with three parts, a name of Chinese fits every file system. */
const most = 72;

/** Names that Windows keeps for devices. */
const kept = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name of a file from what it is of, each part shortened, that every system takes: without what Windows forbids,
 * without signs that are not seen or turn the text around. Parts without text are left out.
 */
export function fileName(parts: readonly string[], {extension}: {extension: string}): string {
  const name = parts
    .map((part) => shortened(legalName(part)))
    .filter((part) => part !== "")
    .join("-");
  return `${name === "" || kept.test(name) ? `_${name}` : name}.${extension}`;
}

/** A text that is too long ends after a clause, where one fills at least half of the room, else after a word. */
function shortened(text: string): string {
  let width = 0;
  const begin = [...text].filter((character) => (width += character > "\u2e7f" ? 2 : 1) <= most).join("");
  if (begin === text) return text;
  const clause = /^(.*)(?:[，；。]|[,;](?= ))/u.exec(begin)?.[1] ?? "";
  const whole = /[\w.,%]$/.test(begin) ? begin.replace(/\s+[\w.,%]+$/, "") : begin;
  return (clause.length * 2 >= begin.length ? clause : whole).replace(/[\s.,（(]+$/u, "");
}
