/** Twips, twentieths of a point, in a millimetre. */
const millimetre = 1440 / 25.4;
const twips = (millimetres: number) => Math.round(millimetres * millimetre);

const [width, left, right] = [210, 28, 26];

/**
 * A4 in twips, with the text as wide (156 mm) and as far from the edges at the sides as GB/T 9704 has it. Above and below
 * there is less room than its 37 and 35 mm, which are for a red heading and an imprint that a brief does not have.
 */
export const pageSize = {
  ...{width: twips(width), height: twips(297)},
  margin: {
    top: twips(30),
    bottom: twips(27),
    left: twips(left),
    right: twips(right),
    header: twips(16),
    footer: twips(16)
  },
  /** Between the margins, in twips. */
  textWidth: twips(width - left - right),
  /** The largest picture, in pixels of CSS, 96 to the inch. */
  picture: {width: Math.floor(((width - left - right) / 25.4) * 96), height: Math.floor((190 / 25.4) * 96)}
};
