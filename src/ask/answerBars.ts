import {shape} from "../components/element.js";
import type {Drawing} from "../components/figure.js";
import {lineHeight, textWidth, wrapText} from "../components/textWidth.js";

/** A mark of an answer: its name, its number and how that is written. */
export interface AnswerMark {
  label: string;
  value: number;
  text: string;
}

/** Values along names, from one zero: less than nothing goes to the left of it. */
export function answerBars(marks: readonly AnswerMark[], {width}: Drawing): SVGSVGElement {
  const narrow = width < 480;
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text)));
  const labelWidth = narrow ? width : Math.min(width * 0.4, widest(marks.map(({label}) => label)) + 2);
  const left = narrow ? 0 : labelWidth + 12;
  const low = Math.min(0, ...marks.map(({value}) => value));
  const high = Math.max(0, ...marks.map(({value}) => value));
  const before = low < 0 ? 8 + widest(marks.filter(({value}) => value < 0).map(({text}) => text)) : 0;
  const after = 8 + widest(marks.filter(({value}) => value >= 0).map(({text}) => text));
  const room = Math.max(20, width - left - before - after);
  const place = (value: number) => Math.round((left + before + ((value - low) / (high - low || 1)) * room) * 10) / 10;
  let y = 4;
  const rows = marks.map((mark) => {
    const lines = wrapText(mark.label, {width: labelWidth});
    const top = y;
    const bar = narrow ? top + lines.length * lineHeight + 5 : top + 3;
    y = narrow ? bar + 24 : top + Math.max(26, lines.length * lineHeight + 9);
    return {...mark, lines, top, bar};
  });
  return shape(
    "svg",
    {height: y + 2},
    shape("line", {class: "axis", x1: place(0), x2: place(0), y1: 0, y2: y}),
    rows.map(({lines, top, bar, value, text}) => {
      const [from, to] = value < 0 ? [place(value), place(0)] : [place(0), place(value)];
      return shape(
        "g",
        {},
        lines.map((line, i) => shape("text", {class: "label", x: 0, y: top + 14 + i * lineHeight}, line)),
        shape("rect", {class: "bar asked", x: from, y: bar, width: Math.max(1, to - from), height: 15}),
        shape(
          "text",
          value < 0
            ? {class: "number", x: from - 6, y: bar + 12, "text-anchor": "end"}
            : {class: "number", x: to + 6, y: bar + 12},
          text
        )
      );
    })
  );
}
