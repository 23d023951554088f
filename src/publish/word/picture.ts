/** A drawing as an image: PNG, at twice the size in CSS pixels that it is placed at. */
export interface Picture {
  png: Uint8Array;
  width: number;
  height: number;
}
