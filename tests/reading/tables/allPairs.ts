/** What may be chosen of each dimension. */
export type Dimensions = Readonly<Record<string, readonly string[]>>;
export type Choice<D extends Dimensions> = {readonly [name in keyof D]: D[name][number]};

/** Choices that together hold every two values of every two dimensions at least once, always the same ones. */
export function allPairs<D extends Dimensions>(dimensions: D): Choice<D>[] {
  const names = Object.keys(dimensions);
  const open = new Set<string>();
  type Held = readonly [dimension: number, value: string];
  const pair = ([a, x]: Held, [b, y]: Held) => (a < b ? `${a}=${x}&${b}=${y}` : `${b}=${y}&${a}=${x}`);
  names.forEach((name, a) =>
    names.slice(0, a).forEach((other, b) => {
      for (const x of dimensions[name]!) for (const y of dimensions[other]!) open.add(pair([a, x], [b, y]));
    })
  );
  const choices: Choice<D>[] = [];
  while (open.size > 0) {
    const chosen = new Map<number, string>();
    for (const part of [...open][0]!.split("&")) chosen.set(Number(part.split("=")[0]), part.split("=")[1]!);
    names.forEach((name, at) => {
      if (chosen.has(at)) return;
      const gain = (value: string) =>
        [...chosen].filter(([other, y]) => open.has(pair([at, value], [other, y]))).length;
      const turned = dimensions[name]!.map((_, i, all) => all[(i + choices.length) % all.length]!);
      chosen.set(
        at,
        turned.reduce((best, next) => (gain(next) > gain(best) ? next : best))
      );
    });
    for (const [a, x] of chosen) for (const [b, y] of chosen) if (a < b) open.delete(pair([a, x], [b, y]));
    choices.push(Object.fromEntries(names.map((name, at) => [name, chosen.get(at)!])) as Choice<D>);
  }
  return choices;
}
