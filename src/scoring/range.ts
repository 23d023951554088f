import {compare, ratioOf} from "./ratio.js";
import type {Ratio} from "./ratio.js";
import type {End, Range} from "./template.js";

const form = /^([[(])\s*(-?[\d.]+)?\s*,\s*(-?[\d.]+)?\s*([\])])$/;

/**
 * Reads a range as mathematics writes it: `[0.8, 0.9)` is from 0.8 with it to 0.9 without it, `(0.3, )` all beyond 0.3.
 * Undefined where the text is none, or nothing lies in it.
 */
export function readRange(text: string): Range | undefined {
  const [, open, low, high, close] = form.exec(text.trim()) ?? [];
  const [from, to] = [endOf(low, open === "["), endOf(high, close === "]")];
  if (open === undefined || from === undefined || to === undefined) return undefined;
  const range = {...(from && {from}), ...(to && {to})};
  return isEmpty(range) ? undefined : range;
}

function endOf(text: string | undefined, included: boolean): End | null | undefined {
  if (text === undefined) return included ? undefined : null;
  const at = ratioOf(text);
  return at && {at, included};
}

function isEmpty({from, to}: Range): boolean {
  if (!from || !to) return false;
  const order = compare(from.at, to.at);
  return order > 0 || (order === 0 && !(from.included && to.included));
}

/** Whether any number from `low` to `high` lies in a range. */
export function meets({from, to}: Range, {low, high}: {low: Ratio; high: Ratio}): boolean {
  const isAbove = (value: Ratio, {at, included}: End) =>
    compare(value, at) > 0 || (included && compare(value, at) === 0);
  const isBelow = (value: Ratio, {at, included}: End) =>
    compare(value, at) < 0 || (included && compare(value, at) === 0);
  return (!from || isAbove(high, from)) && (!to || isBelow(low, to));
}

/** How one range stands to the next above it: it touches it, overlaps it, or leaves numbers between them in neither. */
export function seam(below: Range, above: Range): "touches" | "overlaps" | "leaves" {
  if (!below.to || !above.from) return "overlaps";
  const order = compare(below.to.at, above.from.at);
  const ends = Number(below.to.included) + Number(above.from.included);
  if (order > 0 || (order === 0 && ends === 2)) return "overlaps";
  return order < 0 || ends === 0 ? "leaves" : "touches";
}
