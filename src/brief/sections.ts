import {balanceContent} from "../overview/balance.js";
import {changesContent} from "../overview/changes.js";
import {figureFrame} from "../overview/figureFrame.js";
import {moneyContent} from "../overview/money.js";
import {figurePart} from "../publish/figurePart.js";
import type {FigurePart} from "../publish/publication.js";
import {firstOf} from "./candidates.js";
import type {Candidates} from "./candidates.js";
import {changesTold} from "./changesTold.js";
import type {BriefSection} from "./choices.js";
import {doneTold} from "./doneTold.js";
import {doubtsTold} from "./doubtsTold.js";
import type {Brief} from "./facts.js";
import {problemsTold} from "./problemsTold.js";
import {stepsTold} from "./stepsTold.js";
import type {BriefTelling} from "./telling.js";

/** So many key figures, and figures drawn, are usual. */
const [mostNumbers, mostFigures] = [6, 1];

/** What each section of the brief can say. */
export function candidatesOf(facts: Brief, telling: BriefTelling): Readonly<Record<BriefSection, Candidates>> {
  const {words} = telling;
  const figures = figuresOf(facts, telling).map(({id, title}) => ({id, text: title}));
  return {
    numbers: firstOf(
      facts.lines.map((line) => ({id: line.account_id, text: words.name(line)})),
      mostNumbers
    ),
    figures: firstOf(figures, mostFigures),
    changes: changesTold(facts, telling),
    done: doneTold(facts, telling),
    problems: problemsTold(facts, telling),
    steps: stepsTold(facts, telling),
    doubts: doubtsTold(facts, telling)
  };
}

/** The figures that the brief can draw of its data. */
export function figuresOf({overview}: Brief, {words}: BriefTelling): FigurePart[] {
  const frame = figureFrame(overview, {words});
  const [spent, received] = (["expenditure", "income"] as const).map((side) =>
    moneyContent(overview, {words, side, levels: 1})
  );
  const balance = balanceContent(overview, {words});
  const changes = changesContent(overview, {words});
  return [
    ...(spent ? [figurePart(spent, frame)] : []),
    ...(balance ? [figurePart(balance, frame)] : []),
    ...(changes ? [figurePart(changes, frame)] : []),
    ...(received ? [figurePart(received, frame)] : [])
  ];
}
