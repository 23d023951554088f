const longest = 60;

/** A cell's text in quotes for a message, on one line, cut where it is long. */
export function quote(value: string): string {
  return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
}
