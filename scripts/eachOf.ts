/** Does `work` on every item, on at most `atOnce` of them at a time; rejects with the first that fails. */
export async function eachOf<T>(
  items: readonly T[],
  {atOnce, work}: {atOnce: number; work: (item: T) => Promise<void>}
): Promise<void> {
  const left = items.values();
  const lane = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({length: atOnce}, lane));
}
