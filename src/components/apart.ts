/**
 * The tops of labels that stand one below the other without overlapping, each as near as can be to where it would stand:
 * `at` is its middle, `height` its height in pixels. They stay between `from` and `to` where they all fit there.
 */
export function apart(
  labels: readonly {at: number; height: number}[],
  {from, to}: {from: number; to: number}
): number[] {
  const order = labels.map((_, i) => i).sort((a, b) => labels[a]!.at - labels[b]!.at);
  const tops = new Array<number>(labels.length);
  const blocks: {sum: number; count: number}[] = [];
  const mean = ({sum, count}: {sum: number; count: number}) => sum / count;
  let above = 0;
  for (const i of order) {
    const {at, height} = labels[i]!;
    blocks.push({sum: at - height / 2 - above, count: 1});
    above += height;
    while (blocks.length > 1 && mean(blocks.at(-2)!) > mean(blocks.at(-1)!)) {
      const {sum, count} = blocks.pop()!;
      const last = blocks.at(-1)!;
      last.sum += sum;
      last.count += count;
    }
  }
  const starts = blocks.flatMap((block) =>
    Array.from({length: block.count}, () => Math.max(from, Math.min(to - above, mean(block))))
  );
  above = 0;
  order.forEach((i, place) => {
    tops[i] = starts[place]! + above;
    above += labels[i]!.height;
  });
  return tops;
}
