/** The rooms of `src/style/` that drawings need, in the order in which they decide: colours, fonts, what stands inside drawings. */
export const drawingStyleFiles = ["colours.css", "fonts.css", "drawings.css"] as const;
