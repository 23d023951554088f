const two = (value: number) => String(value).padStart(2, "0");

/** The day that a moment falls on where the reader is, as `YYYY-MM-DD`; by default the day it is there. */
export function localDay(moment = new Date()): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The time of day where the reader is, as `HH:MM`. */
export const localTime = (moment: Date): string => `${two(moment.getHours())}:${two(moment.getMinutes())}`;
