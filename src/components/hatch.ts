import {shape} from "./element.js";

/** The pattern that says «not itemised» everywhere: grey diagonal lines. Fill with `url(#id)`. */
export function hatch(id: string): SVGDefsElement {
  return shape(
    "defs",
    {},
    shape(
      "pattern",
      {id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"},
      shape("rect", {class: "hatch-ground", width: 6, height: 6}),
      shape("line", {class: "hatch-line", y2: 6})
    )
  );
}
