import {describe, expect, it} from "vitest";
import {judge, statuses} from "../../src/report/judge.js";
import type {Status} from "../../src/report/judge.js";
import {statementsOf} from "../../src/report/statements.js";
import {labelled, sets} from "./labelled.js";
import {qingshi} from "./qingshi.js";

/** One figure as labelled, as found, or both: `style` is that of the report it stands in, in one of the sets. */
interface Met {
  set: string;
  style: string;
  words: string;
  wanted: Status | undefined;
  got: Status | undefined;
}

const lines = sets.flatMap((set) => labelled(set).map((line) => ({...line, set})));
const met = lines.flatMap(({set, style, text, labels}): Met[] => {
  const found = statementsOf(text, qingshi);
  const judged = judge(found, qingshi);
  const at = ({at: begin, end}: {at: number; end: number}) =>
    found.findIndex((statement) => statement.at < end && begin < statement.end);
  const words = ({at: begin, end}: {at: number; end: number}) => text.slice(Math.max(0, begin - 20), end);
  return [
    ...labels.map((label): Met => ({
      ...{set, style},
      words: words(label),
      wanted: label.status as Status,
      got: judged[at(label)]?.status
    })),
    ...found
      .map((statement, i): Met => ({set, style, words: words(statement), wanted: undefined, got: judged[i]!.status}))
      .filter((_, i) => !labels.some((label) => found[i]!.at < label.end && label.at < found[i]!.end))
  ];
});

const wrong = met.filter(({wanted, got}) => wanted !== got);
const part = (of: readonly Met[], whole: readonly Met[]) => of.length / whole.length;

describe("sentences labelled by hand", () => {
  it("are enough, in many styles, and have every status", () => {
    expect(lines.length).toBeGreaterThanOrEqual(150);
    expect(new Set(met.map(({style}) => style)).size).toBeGreaterThanOrEqual(8);
    for (const status of statuses)
      expect([status, met.filter(({wanted}) => wanted === status).length >= 25]).toEqual([status, true]);
  });
  it.each(sets)("are judged as they are labelled, nearly always: %s", (set) => {
    const own = met.filter((each) => each.set === set);
    const [wanted, got] = [own.filter((each) => each.wanted), own.filter((each) => each.got)];
    const both = own.filter((each) => each.wanted === each.got);
    const [recall, precision] = [part(both, wanted), part(both, got)];
    console.log(`${set}: recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)} of ${wanted.length} figures`);
    expect(recall).toBeGreaterThan(0.97);
    expect(precision).toBeGreaterThan(0.97);
  });
  it.each(statuses)("are found with and only with the status %s, nearly always", (status) => {
    const [wanted, got] = [met.filter((each) => each.wanted === status), met.filter((each) => each.got === status)];
    const both = wanted.filter((each) => each.got === status);
    expect(part(both, wanted)).toBeGreaterThan(0.95);
    expect(part(both, got)).toBeGreaterThan(0.95);
  });
  it("never have a figure that agrees called different", () => {
    expect(wrong.filter(({wanted, got}) => wanted === "agrees" && got === "differs").map(({words}) => words)).toEqual(
      []
    );
  });
});
