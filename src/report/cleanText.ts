/** A text to read figures in: half-width, without the blanks that wraps leave in it, each character with its place in the text. */
export interface CleanText {
  text: string;
  /** Where each character of `text` stands in the text as printed; one more for its end. */
  places: readonly number[];
}

const isBlank = (character: string) => /[ \u00a0\u3000]/.test(character);

/** What a blank beside it says nothing about: all but digits, letters and what separates cells. */
const isLoose = (character: string | undefined) => character !== undefined && !/[\dA-Za-z.,\t]/.test(character);

/** The half-width twin of a character that a number may be printed with. */
const halfWidth = (character: string) =>
  /[０-９Ａ-Ｚａ-ｚ．％－＋＜＞]/.test(character) ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : character;

/** Reads a paragraph so. Tabs stay: they separate the cells of a table that was made text. */
export function cleanText(printed: string): CleanText {
  const characters = [...Array(printed.length).keys()].map((i) => halfWidth(printed[i]!));
  const kept: number[] = [];
  for (let i = 0; i < characters.length; ++i) {
    if (!isBlank(characters[i]!)) {
      kept.push(i);
      continue;
    }
    let end = i;
    while (end + 1 < characters.length && isBlank(characters[end + 1]!)) ++end;
    const [before, after] = [characters[i - 1], characters[end + 1]];
    const isWrap = isDigitWrap(characters.slice(0, i).join(""), characters.slice(end + 1).join(""));
    if (!(isLoose(before) || isLoose(after) || isWrap || before === undefined || after === undefined)) kept.push(i);
    i = end;
  }
  const text = kept.map((i) => characters[i]).join("");
  // Full-width commas between groups of three digits before a unit are those of thousands.
  const grouped = text.replace(/(?<![\d.])\d{1,3}(?:，\d{3})+(?=[\d.]*元|[人份件个户场册])/g, (number) =>
    number.replaceAll("，", ",")
  );
  return {text: grouped, places: [...kept, printed.length]};
}

/** Whether a blank between two pieces of digits is a wrap inside one number, and not what separates two. */
function isDigitWrap(before: string, after: string): boolean {
  const left = /[\d.,]+$/.exec(before)?.[0] ?? "";
  const right = /^[\d.,]+/.exec(after)?.[0] ?? "";
  if (left === "" || right === "") return false;
  if (/[.,]$/.test(left) || /^[.,]\d/.test(right)) return true;
  const decimals = /\.(\d*)$/.exec(left)?.[1];
  if (decimals !== undefined) return decimals.length === 1 && /^\d(?![\d.])/.test(right);
  return left.length <= 3 && right.length <= 9;
}
