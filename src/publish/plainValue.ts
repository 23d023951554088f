/**
 * A value of a style without anything that only browsers know: variables stand as what they are, mixed colours as the
 * colour they make. Throws where a variable has no value.
 */
export function plainValue(value: string, variables: ReadonlyMap<string, string>): string {
  const named = value.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const given = variables.get(name);
    if (given === undefined) throw new Error(`the style has no ${name}`);
    return plainValue(given, variables);
  });
  return named.replaceAll(
    /color-mix\(in srgb, (#[\da-f]{6}) (\d+)%, (#[\da-f]{6})\)/g,
    (_, ...[colour, percent, other]: string[]) => mixed([colour!, other!], Number(percent) / 100)
  );
}

/** Two colours mixed, of which the first has the part given. */
function mixed([colour, other]: readonly [string, string], part: number): string {
  const channel = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16);
  const channels = [1, 3, 5].map((at) => Math.round(channel(colour, at) * part + channel(other, at) * (1 - part)));
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
