import {nothingSaidOf} from "../reading/draftImport.js";
import type {Said} from "../reading/draftImport.js";
import type {Corrections} from "../reading/layout.js";
import type {Mapping} from "./project.js";

/** What a reader has said of tables, by the shapes of an import's sheets; a sheet without a shape is remembered by none. */
type Shapes = readonly (string | null)[];

/** An import as its reader would have it, by what was said before of tables of the same shapes. */
export function rememberedOf(
  shapes: Shapes,
  {mappings, document_id}: {mappings: readonly Mapping[]; document_id: string}
): Said {
  const known = shapes.map((shape) => mappings.find((each) => each.shape === shape));
  const corrections = known.flatMap((mapping, i) => (mapping ? [[i, mapping.corrections] as const] : []));
  return {
    ...nothingSaidOf(document_id),
    corrections: Object.fromEntries(corrections),
    placements: Object.assign({}, ...known.map((mapping) => mapping?.placements)) as Said["placements"]
  };
}

/** What is remembered after an import: what was said of its shapes, in the place of what was said of them before. */
export function learned(
  shapes: Shapes,
  {said: {corrections, placements, skipped}, mappings}: {said: Said; mappings: readonly Mapping[]}
): Mapping[] {
  const own = shapes.flatMap((shape, i): Mapping[] => {
    if (shape === null || skipped.includes(i)) return [];
    const lasting = lastingOf(corrections[i] ?? {});
    const isNothing = Object.keys(lasting).length + Object.keys(placements).length === 0;
    return isNothing ? [] : [{shape, corrections: lasting, placements}];
  });
  return [...mappings.filter(({shape}) => !shapes.includes(shape)), ...own];
}

/** Corrections without those that hold for one table alone: the kinds of its rows, and its year. */
function lastingOf({header, roles, amountUnit, dash, says: {stage, side} = {}}: Corrections): Corrections {
  const says = stated({stage, side});
  return stated({header, roles, amountUnit, dash, says: Object.keys(says).length > 0 ? says : undefined});
}

/** The parts of a record that say something. */
function stated<T extends object>(record: T): {[K in keyof T]?: NonNullable<T[K]> | Extract<T[K], null>} {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
