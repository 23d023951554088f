import {describe, expect, it} from "vitest";
import {stackedHeader} from "../../src/contract/stackRows.js";
import {emptyProject} from "../../src/project/project.js";
import type {Project} from "../../src/project/project.js";
import {readProject, texts, writeProject} from "../../src/project/readProject.js";
import type {LedgerEntry} from "../../src/publish/ledgerEntry.js";

const entry: LedgerEntry = {
  ...{published: "2024-08-30T09:15:00.000Z", unit: "own-unit", year: 2024, lang: "zh-CN", stamp: "review"},
  ...{file: "简报.html", bytes: 2, sha256: "a".repeat(64), inputs: "b".repeat(64), tool: "1.0.0"}
};
const units = `${stackedHeader("units").join(",")}\n`;
const project: Project = {
  ...emptyProject,
  documents: [{document_id: "own-2024", title: "预算", origins: [], rows: {units: new Blob([units])}}],
  publications: [entry],
  briefs: {"own-unit/2024": "?unit=own-unit&year=2024&say.conclusion=%E5%A5%BD"}
};
const read = (change: object) => readProject(JSON.stringify({...emptyProject, ...change}));

describe("a project’s file", () => {
  it("is read back as it was written, with what was published and what was written", async () => {
    const back = readProject(await (await writeProject(project)).text());
    if (!("project" in back)) throw new Error(back.fault);
    const [own, ...others] = back.project.documents;
    expect({...back.project, documents: []}).toEqual({...project, documents: []});
    expect([own!.document_id, await texts(own!.rows), others]).toEqual(["own-2024", {units}, []]);
  });

  it("from before there were publications has none", () => {
    const old = {format: "budget-notebook", version: 1, documents: [], mappings: []};
    expect(readProject(JSON.stringify(old))).toEqual({project: emptyProject});
  });

  it.each([
    ["no list of documents", {documents: undefined}],
    ["publications that are no list", {publications: {}}],
    ["an entry without its hash", {publications: [{...entry, sha256: undefined}]}],
    ["an entry of a stage that there is not", {publications: [{...entry, stamp: "secret"}]}],
    ["an entry whose size is a text", {publications: [{...entry, bytes: "2"}]}],
    ["an entry whose moment is none", {publications: [{...entry, published: "yesterday"}]}],
    ["briefs that are no record", {briefs: "?"}],
    ["a brief that is no query string", {briefs: {"own-unit/2024": "javascript:alert(1)"}}],
    ["a brief of no year", {briefs: {"own-unit": "?"}}]
  ])("with %s is refused whole", (_, change) => {
    expect(read({publications: [entry], ...change})).toEqual({fault: "damaged"});
  });

  it("is told from other files, and from those of later versions", () => {
    expect(readProject("{")).toEqual({fault: "not_json"});
    expect(read({format: "other"})).toEqual({fault: "not_a_project"});
    expect(read({version: 2})).toEqual({fault: "newer"});
  });
});
