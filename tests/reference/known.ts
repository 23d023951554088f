/** A number with the interval it lies in, and whether any figure behind it is worked out. */
export interface Known {
  value: number;
  low: number;
  high: number;
  derived: boolean;
}

const spanning = (value: number, {corners, derived}: {corners: readonly number[]; derived: boolean}): Known => ({
  ...{value, low: Math.min(...corners), high: Math.max(...corners), derived}
});

export const exactly = (value: number): Known => ({value, low: value, high: value, derived: false});

export const within = (value: number, half: number): Known => ({
  ...{value, low: value - half, high: value + half, derived: false}
});

export const plus = (a: Known, b: Known): Known => ({
  ...{value: a.value + b.value, low: a.low + b.low, high: a.high + b.high, derived: a.derived || b.derived}
});

export const minus = (a: Known, b: Known): Known => ({
  ...{value: a.value - b.value, low: a.low - b.high, high: a.high - b.low, derived: a.derived || b.derived}
});

export const over = (a: Known, b: Known): Known =>
  spanning(a.value / b.value, {
    corners: [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high],
    derived: a.derived || b.derived
  });

export const sum = (known: readonly Known[]): Known => known.reduce(plus, exactly(0));
