import type {FigureFrame} from "../components/figure.js";
import {figureFrame} from "../overview/figureFrame.js";
import type {Spending} from "./facts.js";
import {unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";

/** What every figure of the page says alike; its files are named after the units and years of the slice. */
export function sliceFrame(facts: Spending, telling: SpendingTelling): FigureFrame {
  const {from, to} = facts.filters;
  const of = [unitNames(facts, telling), from === to ? String(to) : `${from}–${to}`];
  return figureFrame(facts, {...telling, of});
}
