const [begin, end] = ["<!-- figures -->", "<!-- /figures -->"];

/** A text whose block between the two marks is another one. Throws where it has no such block, or more than one. */
export function writeFigures(text: string, block: string): string {
  const parts = text.split(begin);
  const rest = parts[1]?.split(end);
  if (parts.length !== 2 || rest?.length !== 2) throw new Error(`There is no one block between ${begin} and ${end}.`);
  return `${parts[0]}${begin}\n\n${block.trim()}\n\n${end}${rest[1]}`;
}
