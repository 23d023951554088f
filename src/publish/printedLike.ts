import {amount, amountUnits, count, exactAmount, points, rate, share, signedAmount, signedRate} from "../format.js";
import type {AmountUnit, Known} from "../format.js";
import type {Provenance} from "../provenance/types.js";
import type {PublishedNumber} from "./manifest.js";

/** What a number is, as far as that says how it is printed. */
type Kind = Provenance["number"];
type Way = (known: Known) => string;

const units = Object.keys(amountUnits) as AmountUnit[];

/** The ways in which a number can stand in a publication, the usual one first. */
const ways: Readonly<Record<Kind, readonly [Way, ...Way[]]>> = {
  amount: [
    (known) => amount(known),
    (known) => signedAmount(known),
    ({value}) => exactAmount(value),
    ...units.flatMap((unit): Way[] => [(known) => amount(known, unit), (known) => signedAmount(known, unit)])
  ],
  rate: [rate, signedRate, ({value}) => share(value)],
  points: [points],
  count: [({value}) => count(value)]
};

/**
 * A value printed the way a number was: in the first way that prints the number’s own value as it stands there, without
 * its sign where only words said it, else in the usual one.
 */
export function printedLike(
  before: Pick<PublishedNumber, "printed" | "value" | "low" | "high">,
  {number, known}: {number: Kind; known: Known}
): string {
  const [usual] = ways[number];
  const {value, low, high} = before;
  if (value === null) return usual(known);
  const was = {value, low, high};
  const signed = ways[number].find((way) => way(was) === before.printed);
  if (signed) return signed(known);
  const unsigned = ways[number].find((way) => way(withoutSign(was)) === before.printed);
  const isSameSign = Math.sign(value) === Math.sign(known.value);
  return unsigned && isSameSign ? unsigned(withoutSign(known)) : usual(known);
}

function withoutSign({value, low = null, high = null}: Known): Known {
  if (value >= 0) return {value, low, high};
  return {value: -value, low: high === null ? null : -high, high: low === null ? null : -low};
}
