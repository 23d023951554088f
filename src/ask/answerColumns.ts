import {shape} from "../components/element.js";
import type {Drawing} from "../components/figure.js";
import {textWidth} from "../components/textWidth.js";
import {answerBars} from "./answerBars.js";
import type {AnswerMark} from "./answerBars.js";

const height = 280;

/** Values over years, a column each from one zero; where their numbers have no room side by side, as bars. */
export function answerColumns(marks: readonly AnswerMark[], {width, id}: Drawing): SVGSVGElement {
  const slot = Math.min(120, width / marks.length);
  const needed = Math.max(...marks.map(({label, text}) => Math.max(textWidth(label), textWidth(text)))) + 8;
  if (needed > slot) return answerBars(marks, {width, id});
  const low = Math.min(0, ...marks.map(({value}) => value));
  const high = Math.max(0, ...marks.map(({value}) => value));
  const [top, bottom] = [24, height - (low < 0 ? 48 : 28)];
  const place = (value: number) => Math.round((top + ((high - value) / (high - low || 1)) * (bottom - top)) * 10) / 10;
  return shape(
    "svg",
    {height},
    marks.map(({label, value, text}, i) => {
      const middle = Math.round(slot * (i + 0.5));
      const [from, to] = value < 0 ? [place(0), place(value)] : [place(value), place(0)];
      const thick = Math.round(Math.min(64, slot * 0.7));
      const middled = {x: middle, "text-anchor": "middle"};
      return shape(
        "g",
        {},
        shape("rect", {
          class: "bar asked",
          x: middle - thick / 2,
          y: from,
          width: thick,
          height: Math.max(1, to - from)
        }),
        shape("text", {class: "number", ...middled, y: value < 0 ? to + 16 : from - 7}, text),
        shape("text", {class: "label", ...middled, y: height - 8}, label)
      );
    }),
    shape("line", {class: "axis", x1: 0, x2: Math.round(slot * marks.length), y1: place(0), y2: place(0)})
  );
}
