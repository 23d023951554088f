import type {FormCell, FormGrid} from "../../publish/form.js";

/** A cell in its place, counted from 0 within its table. */
export interface PlacedCell {
  cell: FormCell;
  row: number;
  column: number;
}

/** The cells of a table in their places: in each row from the left, where none from above goes through. */
export function placedCells({rows}: FormGrid): PlacedCell[] {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell): PlacedCell => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const place = {cell, row, column};
      for (let down = 0; down < (cell.rows ?? 1); down += 1)
        for (let along = 0; along < (cell.columns ?? 1); along += 1) taken.add(`${row + down} ${column + along}`);
      return place;
    });
  });
}
