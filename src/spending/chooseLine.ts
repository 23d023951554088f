import type {TreeRow} from "../components/checkTree.js";

/**
 * The lines chosen once one of a tree's is checked or not. A line taken out of another that was chosen leaves the rest of
 * it: its other parts, with what is not itemised. Lines that are all of another's parts become that other. Only parts
 * with data count, unless none has.
 */
export function chooseLine(
  line: string,
  {on, lines, rows}: {on: boolean; lines: readonly string[]; rows: readonly Pick<TreeRow, "id" | "parent" | "faint">[]}
): string[] {
  const parentOf = (id: string) => rows.find((row) => row.id === id)?.parent ?? null;
  const above = (id: string): string[] => {
    const parent = parentOf(id);
    return parent === null ? [] : [parent, ...above(parent)];
  };
  const partsOf = (id: string) => {
    const parts = rows.filter((row) => row.parent === id);
    const stated = parts.filter((row) => row.faint === null);
    return (stated.length > 0 ? stated : parts).map((row) => row.id);
  };
  const inOrder = (chosen: readonly string[]) => rows.map((row) => row.id).filter((id) => chosen.includes(id));

  function folded(chosen: readonly string[]): readonly string[] {
    const whole = [...new Set(chosen.map(parentOf))].find((parent) => {
      const parts = parent === null ? [] : partsOf(parent);
      return parts.length > 1 && parts.every((part) => chosen.includes(part));
    });
    return whole == null ? chosen : folded([...chosen.filter((id) => !above(id).includes(whole)), whole]);
  }

  const cover = [line, ...above(line)].find((id) => lines.includes(id));
  if (on)
    return cover === undefined
      ? inOrder(folded([...lines.filter((id) => !above(id).includes(line)), line]))
      : [...lines];
  const others = lines.filter((id) => id !== cover && !above(id).includes(line));
  if (cover === undefined) return inOrder(others);
  const path = [line, ...above(line)];
  const opened = path.slice(1, path.indexOf(cover) + 1);
  return inOrder([...others, ...opened.flatMap(partsOf).filter((id) => !path.includes(id))]);
}
