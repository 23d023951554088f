import type {Entry} from "./facts.js";
import {exactly, isNil, minus, plus, ratio, ratioOf, times} from "./ratio.js";
import type {Bounded, Ratio} from "./ratio.js";
import type {Input} from "./template.js";

/** Currency units in one of a unit of money. */
export const moneyUnits: Readonly<Record<string, bigint>> = {
  ...{元: 1n, 千元: 1000n, 万元: 10_000n, 百万元: 1_000_000n, 亿元: 100_000_000n}
};

/**
 * What was entered, in the input's unit; undefined where the text is no decimal, or money is in no unit of money. Money has
 * the interval of a printed figure: half a unit of its last decimal, in 万元 of its second at the most; a nil is exact.
 */
export function enteredValue(
  {value, uom}: {value: string; uom: string},
  {unit}: Pick<Input, "unit">
): Bounded | undefined {
  const number = ratioOf(value);
  if (!number) return undefined;
  if (unit === "rate" && uom === "%") return exactly(times(number, ratio(1n, 100n)));
  if (unit !== "amount") return exactly(number);
  const scale = moneyUnits[uom];
  return scale === undefined ? undefined : printed(number, {value, scale});
}

function printed(number: Ratio, {value, scale}: {value: string; scale: bigint}): Bounded {
  if (isNil(number)) return exactly(number);
  const decimals = Math.max((value.split(".")[1] ?? "").length, scale === 10_000n ? 2 : 0);
  const [own, half] = [times(number, ratio(scale)), ratio(scale, 2n * 10n ** BigInt(decimals))];
  return {value: own, low: minus(own, half), high: plus(own, half)};
}

/** What a document or a person says of an input, as a number; undefined where it says that it does not apply, or nothing readable. */
export const valueIn = (entry: Entry, input: Input): Bounded | undefined =>
  entry.state === "value" ? enteredValue(entry, input) : undefined;
