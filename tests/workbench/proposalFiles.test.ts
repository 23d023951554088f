import {appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {readData} from "../../scripts/readData.js";
import {stackedTables} from "../../scripts/stackedTables.js";
import {readChoice, unitYears} from "../../src/choice.js";
import {checkFiles} from "../../src/contract/checkFiles.js";
import {readCsv, writeCsv} from "../../src/csv.js";
import {openNode} from "../../src/database/node.js";
import type {Query} from "../../src/database/query.js";
import {metricYears} from "../../src/metricYears.js";
import {metricIds} from "../../src/schema.js";
import {proposalFiles} from "../../src/workbench/proposalFiles.js";
import {workbench} from "../../src/workbench/workbench.js";
import {openPublished} from "../openPublished.js";

const cases = [
  [
    "the real unit",
    "?link=project-development-fund~rights-talks~宣讲，由它出&link=basic-302~family-class&aim=mutual-aid-units~100~%3D上年的数&aim=mutual-aid-members~4000"
  ],
  ["a synthetic unit", "?unit=demo-street&year=2023&aim=TARGET~12.5"]
] as const;

/** Puts a proposal's files where its steps say, into a copy of `data/`. */
function putInto(folder: string, {document, files}: ReturnType<typeof proposalFiles>) {
  for (const {table, header, rows} of files) {
    const text = `\uFEFF${writeCsv(header, rows)}`;
    if (table === "documents") {
      appendFileSync(join(folder, "documents.csv"), text.split("\n").slice(1).join("\n"));
      continue;
    }
    mkdirSync(join(folder, document), {recursive: true});
    writeFileSync(join(folder, document, `${table}.csv`), text);
  }
}

describe("what a proposal is taken away in", () => {
  let engine: {query: Query; close: () => void};
  const folder = mkdtempSync(join(tmpdir(), "proposal-"));
  beforeAll(async () => {
    engine = await openPublished();
    cpSync(join(projectRoot, "data"), folder, {recursive: true});
  });
  afterAll(() => {
    engine.close();
    rmSync(folder, {recursive: true, force: true});
  });
  const at = async (query: Query, search: string) => {
    const {choice} = readChoice(search, await unitYears(query));
    return workbench(query, choice, search);
  };
  async function searchOf(search: string): Promise<string> {
    const {results} = await at(engine.query, search.replace(/&aim=TARGET.*/, ""));
    const free = results.find((row) => row.target === null)!;
    return search.replace("TARGET", free.outcome_id);
  }

  it("is nothing where nothing is proposed", async () => {
    expect(proposalFiles(await at(engine.query, "")).files).toEqual([]);
  });
  it.each(cases)(
    "keeps to the contract, and gives the page's rates from a build: %s",
    async (_, given) => {
      const search = await searchOf(given);
      const facts = await at(engine.query, search);
      expect(facts.unknown).toEqual([]);
      putInto(folder, proposalFiles(facts));
      expect(checkFiles(readData({root: projectRoot, folder})).problems).toEqual([]);
      const built = await openNode(stackedTables({root: projectRoot, folder}));
      try {
        const {unit_id: unit, fiscal_year: year} = facts.subject;
        const ids = ["linked_share_proposed", "funded_share_proposed", "target_share_proposed"] as const;
        const after = await metricYears(built.query, {unit, years: [year], ids});
        const values = (rows: readonly {metric: string; value: number | null; low: number | null}[]) =>
          rows.map(({metric, value, low}) => [metric, value, low]);
        const shown = facts.rates.filter((row) => ids.some((id) => id === row.metric));
        expect(values(after)).toEqual(values(shown));
        expect(
          after.some(
            ({metric, value}) =>
              value !== facts.rates.find((row) => row.metric === metric.replace("_proposed", ""))!.value
          )
        ).toBe(true);

        // Nothing else moves: not a metric, not what there is to choose from.
        const rest = metricIds.filter((id) => !ids.some((own) => own === id));
        const all = (query: Query) => metricYears(query, {unit, years: [year], ids: rest});
        expect(await all(built.query)).toEqual(await all(engine.query));
        expect(await unitYears(built.query)).toEqual(await unitYears(engine.query));

        // The next proposal for the same unit and year is a document of its own.
        const next = await at(built.query, search);
        expect(next.unknown.filter(({name}) => name === "tied")).toHaveLength(facts.proposal.links.length);
        expect(proposalFiles(await at(built.query, search.replace(/link=[^&]*&/g, ""))).document).toMatch(
          /-proposal-2$/
        );
      } finally {
        built.close();
      }
    },
    120_000
  );
  it("says that it is an analysis, who proposes, and a reason that a spreadsheet takes for text", async () => {
    const {document, files} = proposalFiles(await at(engine.query, cases[0][1]));
    expect(document).toBe("yanfeng-ftu-2023-proposal");
    const rows = files.map(({header, rows}) =>
      rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])))
    );
    expect(rows[0]).toMatchObject([
      {document_id: document, kind: "analysis", synthetic: "false", amount_unit: "10000"}
    ]);
    expect(rows[1]).toMatchObject([
      {
        account_id: "project-development-fund",
        basis: "proposed",
        rationale: "宣讲，由它出",
        of_document_id: "yanfeng-2023"
      },
      {account_id: "basic-302", basis: "proposed", rationale: "读者的建议，没有写明理由"}
    ]);
    expect(rows[2]).toMatchObject([
      {outcome_id: "mutual-aid-units", target: "100", rationale: "'=上年的数"},
      {outcome_id: "mutual-aid-members", target: "4000"}
    ]);
    const {header} = readCsv(readFileSync(join(projectRoot, "data", "documents.csv"), "utf8"));
    expect(files[0]!.header).toEqual(header);
  });
});
