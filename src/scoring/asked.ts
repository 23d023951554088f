import type {Value} from "../database/query.js";
import type {DataFact} from "./facts.js";
import type {Input, Source} from "./template.js";

/** The units and years that are asked for. */
export interface Asked {
  units: readonly string[];
  years: readonly number[];
}

/** A fact of a unit's year, for the input that it was asked for. */
export interface Found {
  unit: string;
  year: number;
  input: string;
  fact: DataFact;
}

/** The parameters of a list in a question. */
export const marks = (values: readonly Value[]): string => values.map(() => "?").join(", ");

/** Whether there is anything to ask. */
export const isAsked = ({units, years}: Asked): boolean => units.length > 0 && years.length > 0;

/** The inputs that come from some kind of source. */
export function from<K extends Source["kind"]>(inputs: readonly Input[], kind: K) {
  return inputs.flatMap(({id, from: source}) =>
    source?.kind === kind ? [{id, source: source as Extract<Source, {kind: K}>}] : []
  );
}
