// @vitest-environment jsdom
import {beforeAll, describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {releaseOf} from "../../scripts/releaseOf.js";
import {brief} from "../../src/brief/brief.js";
import {briefEdition} from "../../src/brief/briefEdition.js";
import {briefPublication} from "../../src/brief/briefPublication.js";
import {briefTelling} from "../../src/brief/briefTelling.js";
import type {BriefTelling} from "../../src/brief/telling.js";
import {openNode} from "../../src/database/node.js";
import {compareManifests} from "../../src/publish/compare.js";
import type {Query} from "../../src/database/query.js";
import type {Manifest} from "../../src/publish/manifest.js";
import {printedLike} from "../../src/publish/printedLike.js";
import {todaysManifest} from "../../src/publish/todaysManifest.js";
import {words} from "../../src/words.js";
import {reportAlone} from "../project/reportAlone.js";
import {useEngine} from "../useEngine.js";
import {usePublished} from "../usePublished.js";

const choice = {unit: "yanfeng-ftu", year: 2023};
const release = releaseOf({root: projectRoot});
const published = usePublished();
const folder = "data/yanfeng-2023";
/** The same documents with an amount corrected, a problem more before the others, an improvement less and an award for two. */
const edits: Readonly<Record<string, readonly [string, string]>> = {
  [`${folder}/budget.csv`]: ["basic-302,general,actual,13.03", "basic-302,general,actual,14.03"],
  [`${folder}/problems.csv`]: [
    "indicators-unrelated,",
    "another,yanfeng-ftu,2023,另一个,Another,七(二)·1\nindicators-unrelated,"
  ],
  [`${folder}/improvements.csv`]: [
    "finer-budgeting,yanfeng-ftu,2023,,,把预算编得更细,Draw up the budget in more detail,itemised_share,higher,,八(一)·1\n",
    ""
  ],
  [`${folder}/awards.csv`]: [
    "优秀音频,Excellent audio piece among the All-China Federation’s reading results,1",
    "优秀音频,Excellent audio piece among the All-China Federation’s reading results,2"
  ]
};
const corrected = useEngine(() =>
  openNode(
    reportAlone({
      edited({path, text}) {
        const [from, to] = edits[path] ?? ["", ""];
        if (!text.includes(from)) throw new Error(`${path} does not hold “${from}”`);
        return text.replace(from, to);
      }
    })
  )
);
const amountRow = "yanfeng-2023/budget/2023,,yanfeng-ftu,basic-302,general,actual,";
let telling: BriefTelling;
let before: Manifest;

beforeAll(async () => {
  telling = await briefTelling(words);
  const facts = await brief(published, choice, "");
  const draft = briefPublication(facts, telling);
  ({manifest: before} = await briefEdition(published, {facts, draft}, {telling, release}));
});

const today = async (query: Query, of: Manifest = before) =>
  compareManifests(of, await todaysManifest(query, of, {...telling, release}));

describe("a publication against the data of today", () => {
  it("holds number by number where the data are as they were", async () => {
    const after = await todaysManifest(published, before, {...telling, release});
    expect(before.numbers.length).toBeGreaterThan(40);
    expect(after).toEqual(before);
  });

  it("does not hold in the numbers that depend on what was corrected, and in no other", async () => {
    const {changed, gone, added, same} = await today(corrected);
    expect(
      changed.map(({before, after, rows}) => [
        before.key,
        `${before.printed} → ${after.printed}`,
        rows.flatMap(({row, kind}) => (kind === "changed" ? [row] : []))
      ])
    ).toEqual([
      ["#figure/yanfeng-ftu/2023/basic-302/actual", "13.03 → 14.03", [amountRow]],
      ["#row/yanfeng-2023/awards/6", "1 个 → 1 个", ["yanfeng-2023/awards/reading-audio-national"]],
      // The links that it counts stand in another document, which is not there.
      ["#metric/yanfeng-ftu/2023/linked_share", "63.6% → 0.00%", []],
      // It was made of totals alone: the parts behind it join it now that they do not add up to them.
      ["#metric/yanfeng-ftu/2023/itemised_share", "46.93% → 47.31%", []],
      [
        "#line/yanfeng-ftu/2023/project-development-fund%2Cbasic-301%2Cbasic-302%2Cbasic-303%2Cexpenditure%2Fnot-itemised/actual/all/nominal",
        "243.70 → 244.70",
        [amountRow]
      ]
    ]);
    expect(gone.map(({key}) => key)).toEqual(["#row/yanfeng-2023/improvements/3"]);
    expect([added, same.length]).toEqual([[], before.numbers.length - 6]);
    // It stands on another line now, and says the same.
    expect(same.map(({key}) => key)).toContain("#row/yanfeng-2023/problems/2");
  });

  it("takes what names nothing for gone, and stops when it is told to", async () => {
    const [number] = before.numbers;
    const strange = [
      "#metric/yanfeng-ftu/2023/nonsense",
      "#line/a/2023/b/c/d/e",
      "#case/x/y",
      "#row/a/toString/2",
      "text"
    ];
    const of = {...before, numbers: strange.map((key) => ({...number!, key, rows: []}))};
    expect((await today(published, of)).gone.map(({key}) => key)).toEqual(strange);
    const opened: string[] = [];
    const stopped = todaysManifest(published, before, {
      ...{...telling, release},
      onOpen(done, all) {
        opened.push(`${done}/${all}`);
        throw new Error("stopped");
      }
    });
    await expect(stopped).rejects.toThrow("stopped");
    expect(opened).toEqual([`1/${before.numbers.length}`]);
  });
});

describe("a value that is another one", () => {
  type Kind = Parameters<typeof printedLike>[1]["number"];
  const as = (printed: string, [value, now]: readonly [number, number], number: Kind) =>
    printedLike({printed, value, low: null, high: null}, {number, known: {value: now, low: null, high: null}});

  it("is printed the way it was", () => {
    expect([
      as("271.37", [2713700, 2813700], "amount"),
      as("+10.17", [101700, -1700], "amount"),
      as("0.0271 亿", [2713700, 2813700], "amount"),
      as("2,713,700.00", [2713700, 2813700], "amount"),
      as("53.1%", [0.531, 0.5449], "rate"),
      as("53.10%", [0.531, 0.5449], "rate"),
      as("+38.15%", [0.3815, 0.4], "rate"),
      as("1,200", [1200, 1300], "count")
    ]).toEqual(["281.37", "−0.17", "281.37", "2,813,700.00", "54.5%", "54.49%", "+40.00%", "1,300"]);
  });
  it("has no sign where words said it, unless it turned round", () => {
    expect([as("18.92", [-189200, -179200], "amount"), as("18.92", [-189200, 179200], "amount")]).toEqual([
      "17.92",
      "17.92"
    ]);
    expect(as("18.92", [189200, -179200], "amount")).toBe("−17.92");
  });
});
