import {readFileSync, writeFileSync} from "node:fs";

/** Puts `to` in the place of `from`, which must stand in the file. */
export function editText(file: string, {from, to}: {from: string; to: string}): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
  writeFileSync(file, text.replace(from, to));
}
