import {shape} from "./element.js";
import type {Drawing, FigurePanel} from "./figure.js";
import {lineHeight} from "./textWidth.js";
import {wrapNumbers} from "./wrapNumbers.js";

/** The least width of a panel beside another, and the room between two, in pixels: as the style sheet lays them out. */
const [least, between, below] = [320, 32, 24];

/** Several drawings as one, side by side where there is room, each below its heading. */
export function panelsTogether(panels: readonly FigurePanel[], {width, id}: Drawing): SVGSVGElement {
  const columns = Math.max(1, Math.min(panels.length, Math.floor((width + between) / (least + between))));
  const each = Math.floor((width - between * (columns - 1)) / columns);
  let y = 0;
  const rows = Array.from({length: Math.ceil(panels.length / columns)}, (_, row) => {
    const drawn = panels.slice(row * columns, (row + 1) * columns).map((panel, i) => ({
      x: i * (each + between),
      heading: wrapNumbers(panel.heading, {width: each}),
      svg: panel.draw({width: each, id: `${id}-${row * columns + i}`})
    }));
    const top = y;
    const head = Math.max(...drawn.map(({heading}) => heading.length)) * lineHeight + 8;
    y = top + head + Math.max(...drawn.map(({svg}) => Number(svg.getAttribute("height")))) + below;
    return drawn.map(({x, heading, svg}) =>
      shape(
        "g",
        {transform: `translate(${x} ${top})`},
        heading.map((line, i) => shape("text", {class: "label strong", x: 0, y: 13 + i * lineHeight}, line)),
        shape("g", {transform: `translate(0 ${head})`}, [...svg.childNodes])
      )
    );
  });
  return shape("svg", {height: Math.max(1, y - below)}, rows);
}
