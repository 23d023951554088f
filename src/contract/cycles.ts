/** Every ring that following `next` from the items leads round, once each, from the first of its items met. */
export function cycles<Item>(items: Iterable<Item>, next: (item: Item) => Item | undefined): Item[][] {
  const walked = new Set<Item>();
  const rings: Item[][] = [];
  for (const start of items) {
    const path = new Set<Item>();
    let item: Item | undefined = start;
    while (item !== undefined && !walked.has(item)) {
      walked.add(item);
      path.add(item);
      item = next(item);
    }
    if (item === undefined || !path.has(item)) continue;
    const steps = [...path];
    rings.push(steps.slice(steps.indexOf(item)));
  }
  return rings;
}
