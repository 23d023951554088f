import {expect, test} from "vitest";
import {random} from "../../src/generate/random.js";

const draws = (seed: number) => {
  const stream = random(seed);
  return Array.from({length: 6}, () => stream.between(0, 999));
};

test("draws the same for a seed on every machine, and other numbers for another seed", () => {
  expect(draws(1)).toEqual([627, 2, 527, 981, 968, 281]);
  expect(draws(2)).not.toEqual(draws(1));
});

test("stays within its bounds and reaches both", () => {
  const stream = random(3);
  const seen = new Set(Array.from({length: 200}, () => stream.between(-2, 3)));
  expect([...seen].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
});

test("a fork draws the same however much its parent has drawn, and differs by purpose", () => {
  const [fresh, used] = [random(4), random(4)];
  used.between(0, 9);
  expect(used.fork("income", 2021).between(0, 1000000)).toBe(fresh.fork("income", 2021).between(0, 1000000));
  expect(fresh.fork("a").between(0, 1000000)).not.toBe(fresh.fork("b").between(0, 1000000));
});

test("chance is so many of a thousand", () => {
  const stream = random(5);
  const hits = Array.from({length: 10000}, () => stream.chance(300)).filter(Boolean).length;
  expect(hits).toBeGreaterThan(2800);
  expect(hits).toBeLessThan(3200);
});
