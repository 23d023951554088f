import {count} from "../format.js";
import {notItemised} from "../overview/headline.js";
import {numbers} from "../overview/numbers.js";
import {telling as caseTelling} from "../review/telling.js";
import type {Candidates, Item} from "./candidates.js";
import type {Brief} from "./facts.js";
import type {BriefTelling} from "./telling.js";

/** So many things that are wanting are named. */
const most = 4;

/** What the brief cannot vouch for: what is not itemised, derived, inferred, not dated, and what checks are in want of. */
export function doubtsTold({overview, problems, lines}: Brief, telling: BriefTelling): Candidates {
  const {words, text, checkWords} = telling;
  const {doubts} = text;
  const show = numbers(overview);
  const rest = notItemised(overview, "expenditure");
  const derivedBy = (basis: "basis" | "prior_basis" | "planned_basis") =>
    lines.filter((line) => line[basis] === "derived").map((line) => words.name(line));
  const derived = [
    {names: derivedBy("basis"), say: doubts.current},
    {names: derivedBy("prior_basis"), say: doubts.prior},
    {names: derivedBy("planned_basis"), say: doubts.planned}
  ].flatMap(({names, say}) => (names.length > 0 ? say(names.join(words.listMark)) : []));
  const {format} = caseTelling(overview.findings, telling);
  const wanting = overview.findings.wants;
  const named = [...new Set(wanting.flatMap((want) => format.missing(want).split(checkWords.listMark)))];
  const inferred = problems.ties.filter(({basis}) => basis === "inferred").length;
  const undated = overview.sources.filter(({published_on}) => published_on === null).length;
  const items: (Item | false | undefined)[] = [
    rest && {
      id: "not-itemised",
      text: doubts.notItemised({amount: show.line(rest), share: show.lineShare(rest)})
    },
    derived.length > 0 && {id: "derived", text: doubts.derived(derived)},
    wanting.length > 0 && {
      id: "incomplete",
      text: doubts.incomplete({
        cases: count(wanting.reduce((sum, {cases}) => sum + cases, 0)),
        wants: named.slice(0, most)
      })
    },
    inferred > 0 && {id: "inferred", text: doubts.inferred(count(inferred))},
    undated > 0 && {id: "undated", text: doubts.undated}
  ];
  const told = items.filter((item): item is Item => Boolean(item));
  return {items: told, usual: told.map(({id}) => id)};
}
