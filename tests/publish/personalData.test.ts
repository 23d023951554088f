import {describe, expect, it} from "vitest";
import {numberText} from "../../src/components/numberText.js";
import {personalData} from "../../src/publish/personalData.js";
import type {PersonalKind} from "../../src/publish/personalData.js";
import {personalSentences} from "./personalSentences.js";

const foundIn = (text: string) => personalData([{place: "p", text}]);
const told = (kind: PersonalKind, match: string) => `${kind} ${match}`;

const judged = personalSentences.map(([text, expected]) => {
  const wanted = expected.map(([kind, match]) => told(kind, match));
  const found = foundIn(text).map(({kind, match}) => told(kind, match));
  return {
    text,
    right: found.filter((each) => wanted.includes(each)),
    wrong: found.filter((each) => !wanted.includes(each)),
    missed: wanted.filter((each) => !found.includes(each))
  };
});
const sum = (of: (each: (typeof judged)[number]) => number) => judged.reduce((total, each) => total + of(each), 0);

describe("what is found in the sentences", () => {
  const right = sum((each) => each.right.length);
  const precision = right / (right + sum((each) => each.wrong.length));
  const recall = right / (right + sum((each) => each.missed.length));
  const faults = judged
    .filter(({wrong, missed}) => wrong.length + missed.length > 0)
    .map(
      ({text, wrong, missed}) => `  ${text} — wrong: ${wrong.join(", ") || "–"}; missed: ${missed.join(", ") || "–"}`
    );

  it("is what tells who a person is, and little else", () => {
    const rates = [precision, recall].map((rate) => rate.toFixed(3));
    console.log(
      [`${personalSentences.length} sentences: precision ${rates[0]}, recall ${rates[1]}`, ...faults].join("\n")
    );
    expect(personalSentences.length).toBeGreaterThanOrEqual(60);
    expect(precision, faults.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(recall, faults.join("\n")).toBeGreaterThanOrEqual(0.95);
  });
  it.each<PersonalKind>(["identity", "mobile", "landline"])("is every %s and no other number", (kind) => {
    const of = (texts: readonly string[]) => texts.filter((text) => text.startsWith(kind));
    expect(judged.flatMap(({wrong, missed}) => of([...wrong, ...missed]))).toEqual([]);
  });
});

describe("what is found", () => {
  it("says where it stands, and what stands around it", () => {
    const text = `${"前".repeat(30)}联系人：周雨桐，电话13812345678`;
    expect(
      personalData([
        {place: "备注", text: "无"},
        {place: "说明", text}
      ])
    ).toEqual([
      {
        ...{kind: "name", match: "周雨桐", place: "说明"},
        around: {before: `…${"前".repeat(12)}联系人：`, after: "，电话13812345678"}
      },
      {
        ...{kind: "mobile", match: "13812345678", place: "说明"},
        around: {before: `…${"前".repeat(6)}联系人：周雨桐，电话`, after: ""}
      }
    ]);
  });
  it("is not the address that a number of a publication leads to", () => {
    const text = `支出 ${numberText("987.65", "#figure/13812345678/2024")} 万元，联系人：周雨桐`;
    expect(foundIn(text)).toMatchObject([{match: "周雨桐", around: {before: "…出 987.65 万元，联系人："}}]);
  });
  it("is found in a long text at once", () => {
    const long = `${"联系电话、手机号码，由于主席王牌、".repeat(3000)}${"1".repeat(50_000)}${"、张".repeat(20_000)}`;
    const start = performance.now();
    expect(foundIn(long)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
