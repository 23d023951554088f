// @vitest-environment jsdom
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {numberText} from "../../src/components/numberText.js";
import {whereMoneyWent} from "../../src/components/whereMoneyWent.js";
import type {PartOfWhole} from "../../src/components/whereMoneyWent.js";
import {panelContent, rowContent} from "../../src/provenance/panelContent.js";
import {refHash} from "../../src/provenance/ref.js";
import type {Provenance, Term} from "../../src/provenance/types.js";
import type {OpenedNumber} from "../../src/publish/edition.js";
import {handOverFile} from "../../src/publish/handOver.js";
import {readHandOver} from "../../src/publish/handOverFiles.js";
import type {PublishedNumber} from "../../src/publish/manifest.js";
import type {FigurePart, TablePart} from "../../src/publish/publication.js";
import {publishWords as text} from "../../src/publishWords.js";
import {tables} from "../../src/schema.js";
import {words} from "../../src/words.js";
import {sampleEdition} from "./sampleEdition.js";

const [unit, year, document] = ["sample-unit", 2024, "sample-2024"];
const title = "样例单位2024年度部门整体支出绩效自评报告";
const names = {name: "样例单位", name_en: "Sample unit"};
const line = (at: number) => ({kind: "row", document, table: "budget", line: at}) as const;
const figure = (at: number) => ({kind: "figure", unit, year, account: `account-${at}`, measure: "actual"}) as const;
const numbers = Array.from({length: 60}, (_, at) => ({
  key: refHash(figure(at)),
  shown: numberText(`1,23${at}.50`, refHash(figure(at)))
}));

const found = (at: number): Provenance => {
  const term = (of: number): Term => ({
    ...{kind: "amount", value: 12345000, low: 12344950, high: 12345050, printed: "1,234.50", ref: line(of)},
    label: {
      kind: "line",
      year,
      lines: [{name: "商品和服务支出", name_en: "", notItemised: false}],
      measure: "actual",
      fund: null
    }
  });
  return {
    ...{number: "amount", value: 12345000, low: 12344950, high: 12345050, basis: "derived", synthetic: false},
    ...{subject: term(at).label, units: [names], formula: [0, "+", 1], terms: [term(at), term(at + 1)]},
    rows: [at, at + 1].map((of) => ({
      ...{document_id: document, title, title_en: title, source: "二(一)·2#1", table: "budget"},
      ...{line: of, printed: "1,234.50"}
    }))
  };
};
const rowAt = (at: number) => ({
  ...({document_id: document, title, title_en: title, table: "budget", line: at} as const),
  cells: Object.keys(tables.budget.columns).map((column) => ({column, value: "1234.50"}))
});

const number = (key: string, {title: name, content}: Pick<OpenedNumber, "title" | "content">): OpenedNumber => ({
  ...{key, title: name, content, printed: "1,234.50", formula: "617.25 + 617.25", places: []}
});

const table: TablePart = {
  ...{kind: "table", id: "all", title: "全部数字"},
  columns: [{head: "科目"}, {head: "决算（万元）", number: true}],
  rows: numbers.map(({shown}) => [{text: "商品和服务支出"}, {text: shown, value: {number: 1234.5, format: "amount"}}])
};
const lines = numbers.slice(0, 15).map(({shown}, at): PartOfWhole => ({
  ...{label: "商品和服务支出", value: shown, share: "12.3%", amount: 100 + at, mark: "推算", tone: at % 4},
  ...{depth: (at % 3) + 1, itemised: at % 5 > 0}
}));
const figures = ["one", "two", "three"].map((id): FigurePart => ({
  ...{kind: "figure", id, title: `支出 ${numbers[0]!.shown} 万元用到哪里`, subtitle: "2024 年决算，万元"},
  draw: (drawing) =>
    whereMoneyWent(lines, {
      ...drawing,
      side: "expenditure",
      whole: {label: "支出", value: numbers[0]!.shown, amount: 1500}
    }),
  ...{notes: ["斜纹是没有列明的部分。"], source: `来源：${title}`},
  table: {...table, id: `${id}-table`, rows: table.rows.slice(0, 15)}
}));

it("a brief of sixty numbers, ninety rows behind them and three figures takes no more than 400 kB", async () => {
  const parts = await readHandOver((file) => readFileSync(join(projectRoot, "src", file), "utf8"));
  const {publication, manifest} = sampleEdition();
  const rows = Array.from({length: 90}, (_, at) => at);
  const known = ({key}: {key: string}, at: number): PublishedNumber => ({
    ...{
      key,
      name: "2024 年商品和服务支出（决算）",
      printed: "1,234.50",
      value: 12345000,
      low: 12344950,
      high: 12345050
    },
    rows: [at, at + 1].map((of) => `${document}/budget/2024,,${unit},account-${of},all,actual,`)
  });
  const html = handOverFile(
    {
      publication: {...publication, parts: [...publication.parts.slice(0, 5), table, ...figures]},
      opened: [
        ...numbers.map(({key}, at) => number(key, panelContent(found(at), {words}))),
        ...rows.map((at) => number(refHash(line(at)), rowContent(rowAt(at), {words})))
      ],
      manifest: {
        ...manifest,
        numbers: numbers.map(known),
        rows: Object.fromEntries(
          rows.map((at) => [
            `${document}/budget/2024,,${unit},account-${at},all,actual,`,
            Object.fromEntries(rowAt(at).cells.map(({column, value}) => [column, value]))
          ])
        )
      }
    },
    {text, ...parts}
  );
  const size = new TextEncoder().encode(html).length;
  expect(size).toBeGreaterThan(200_000);
  expect(size).toBeLessThanOrEqual(400_000);
});
