/** So many texts are remembered at most. */
const most = 20_000;

/** A reading that remembers what it has read: in a long table the same few texts stand in row after row. */
export function repeated<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    const value = read(text);
    if (known.size === most) known.clear();
    known.set(text, value);
    return value;
  };
}
