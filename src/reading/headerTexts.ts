import type {Sheet} from "./sheet.js";

/**
 * What stands over each column: the texts of the header's rows from above, joined by a space. A text that spans columns
 * holds for all of them: as far as its merged cells reach, or, where merging was lost, over the blank cells to its right
 * that have a text below them.
 */
export function headerTexts({rows, merges}: Sheet, {from, to}: {from: number; to: number}): string[] {
  const width = rows.reduce((most, {cells}) => Math.max(most, cells.length), 0);
  const text = (row: number, column: number) => (rows[row]?.cells[column] ?? "").trim();
  const merged = merges.some(({top, left, right}) => top >= from && top <= to && left < right);
  const spanned = (row: number, column: number): string => {
    const own = text(row, column);
    if (own !== "") return own;
    const merge = merges.find(
      ({top, left, bottom, right}) => row >= top && row <= bottom && column >= left && column <= right
    );
    if (merge) return text(merge.top, merge.left);
    const isGroup = row < to && text(row + 1, column) !== "" && column > 0 && !merged;
    return isGroup && text(row + 1, column - 1) !== "" ? spanned(row, column - 1) : "";
  };
  return Array.from({length: width}, (_, column) => {
    const texts = Array.from({length: to - from + 1}, (_, i) => spanned(from + i, column).replace(/\s+/gu, " "));
    return texts.filter((each, i) => each !== "" && each !== texts[i - 1]).join(" ");
  });
}
