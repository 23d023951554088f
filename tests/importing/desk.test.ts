import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {openNode} from "../../src/database/node.js";
import type {Row} from "../../src/database/query.js";
import {mostBytes, openDesk} from "../../src/importing/desk.js";
import type {Desk, GivenFile, Step, TakenIn} from "../../src/importing/desk.js";
import {knownOf} from "../../src/importing/known.js";
import {broughtIn} from "../../src/project/broughtIn.js";
import {emptyProject} from "../../src/project/project.js";
import type {ImportedDocument, Project} from "../../src/project/project.js";
import {texts} from "../../src/project/readProject.js";
import {reportAlone} from "../project/reportAlone.js";
import {report, savedByExcel} from "../project/savedByExcel.js";
import {useEngine} from "../useEngine.js";

const query = useEngine(() => openNode(reportAlone()));
const blob = (path: string, text: string): GivenFile => ({path, file: new Blob([text])});
const excel = (prefix = ""): GivenFile[] =>
  savedByExcel().map(({path, bytes}) => ({path: prefix + path, file: new Blob([bytes as BlobPart])}));

/** A table of a unit and a line that the notebook does not have; nothing in it says at what stage its amounts are. */
const table = (amount: string, {year = "2024"} = {}) => `支出表,,
编制单位：临江县总工会,,单位：万元
科目编码,科目名称,${year}年数
,支出合计,1300
301,工资福利支出,1100
,读书角建设支出,${amount}
`;
const open = ({steps = []}: {steps?: Step[]} = {}): Desk => openDesk({onStep: (step) => steps.push(step)});
const read = async (desk: Desk, files: readonly GivenFile[], project: Project = emptyProject) =>
  desk.read(files, {known: await knownOf(query), project});
/** Reads a table, says its stage, and takes it in. */
async function takeIn(files: readonly GivenFile[], project: Project = emptyProject) {
  const desk = open();
  const {said} = await read(desk, files, project);
  await desk.say({...said, corrections: {0: {...said.corrections[0], says: {stage: "budget"}}}});
  return added(await desk.take(project), project);
}
function added(taken: TakenIn, project: Project) {
  if (!taken.document) throw new Error(taken.problems.first.map(({rule, value}) => `${rule} ${value}`).join());
  const {document, mappings} = taken;
  const others = project.documents.filter((each) => each.document_id !== document.document_id);
  return {...taken, project: {...project, documents: [...others, document], mappings}};
}
/** What the engine says of a person's documents beside those shipped. */
async function asked(documents: readonly ImportedDocument[], ...questions: string[]): Promise<Row[][]> {
  const engine = await openNode(reportAlone(), {documents});
  try {
    return await Promise.all(questions.map((sql) => engine.query(sql)));
  } finally {
    engine.close();
  }
}
const totals = `SELECT name, amount::DOUBLE AS amount FROM budget JOIN units USING (unit_id)
  WHERE name = '临江县总工会' AND account_id = 'expenditure' ORDER BY document_id`;
const placed = `SELECT a.name, a.side, b.amount FROM budget AS b JOIN accounts AS a USING (account_id)
  JOIN units AS u USING (unit_id) WHERE u.name = '临江县总工会' AND a.name = '读书角建设支出'`;

describe("a desk", () => {
  it("reads, asks what only its reader knows, and takes in what is said, telling its steps", async () => {
    const steps: Step[] = [];
    const desk = open({steps});
    const first = await read(desk, [blob("表.csv", table("200"))]);
    expect(first).toMatchObject({files: 1, rows: 6, amounts: 3, ready: false, questions: [{asks: "stage", sheet: 0}]});
    const then = await desk.say({...first.said, corrections: {0: {says: {stage: "budget"}}}});
    expect(then).toMatchObject({ready: true, questions: [], faults: {count: 0}});
    const taken = await desk.take(emptyProject);
    expect(taken).toMatchObject({amounts: 3, changes: null, document: {title: "表.csv"}});
    expect(taken.document!.origins).toEqual([
      {
        file: "表.csv",
        bytes: Buffer.byteLength(table("200")),
        sha256: createHash("sha256").update(table("200")).digest("hex")
      }
    ]);
    expect([...new Set(steps.map(({step}) => step))]).toEqual(["reading", "understanding", "drafting", "checking"]);
    expect(await asked([taken.document!], placed)).toEqual([
      [{name: "读书角建设支出", side: "expenditure", amount: 200}]
    ]);
  });

  it("lists what could not be read, and says again what was taken back", async () => {
    const desk = open();
    const first = await read(desk, [blob("表.csv", table("约200"))]);
    expect(await desk.faults()).toMatchObject([
      {file: "表.csv", line: 6, column: 2, value: "约200", rule: "not_a_number"}
    ]);
    await desk.say({...first.said, skipped: [0]});
    expect(await desk.faults()).toEqual([]);
    expect(await desk.say(first.said)).toEqual(first);
  });

  it("takes the amounts for those of the unit that its reader says, whatever is printed", async () => {
    const desk = open();
    const {said} = await read(desk, [blob("表.csv", table("200"))]);
    await desk.say({
      ...said,
      answers: {...said.answers, unit: "临江市总工会"},
      corrections: {0: {says: {stage: "budget"}}}
    });
    const {rows} = (await desk.take(emptyProject)).document!;
    const [units, budget] = await Promise.all([rows.units!.text(), rows.budget!.text()]);
    expect(units.split("\n")).toEqual([expect.anything(), expect.stringContaining("临江市总工会"), ""]);
    const unit = units.split("\n")[1]!.split(",")[1]!;
    expect(budget.split(unit)).toHaveLength(4);
  });

  it("begins no file that is more than can be held, and reads the others", async () => {
    const large = Object.defineProperty(new Blob(), "size", {value: mostBytes});
    const desk = open();
    const {sheets} = await read(desk, [blob("表.csv", table("200")), {path: "large.csv", file: large}]);
    expect(sheets.map(({file}) => file)).toEqual(["表.csv"]);
    expect(await desk.faults()).toMatchObject([{file: "large.csv", rule: "too_large"}]);
  });

  it("says of a file that has changed since it was chosen that it cannot be read, and reads the others", async () => {
    const refuses = () => Promise.reject(new DOMException("changed", "NotReadableError"));
    const changed = Object.defineProperty(new Blob(["a"]), "arrayBuffer", {value: refuses});
    const desk = open();
    const {sheets} = await read(desk, [{path: "changed.csv", file: changed}, blob("表.csv", table("200"))]);
    expect(sheets.map(({file}) => file)).toEqual(["表.csv"]);
    expect(await desk.faults()).toMatchObject([{file: "changed.csv", rule: "unreadable"}]);
  });

  it("says in what an import breaks the contract, takes nothing of it, and can go on", async () => {
    const desk = open();
    await read(desk, [
      blob("表.csv", table("200").replace("年数", "年预算数")),
      blob("units.csv", "unit_id,name,name_en,level,parent_id\nOur Unit,名,Name,county,\n")
    ]);
    const taken = await desk.take(emptyProject);
    expect(taken).toMatchObject({
      document: null,
      problems: {count: 1, first: [{value: "Our Unit", rule: "wrong_form"}]}
    });
    expect(await desk.problems()).toHaveLength(1);
    expect((await desk.take(emptyProject)).document).toBeNull();
  });

  it("has nothing to say before it has read", async () => {
    await expect(open().faults()).rejects.toThrow("no files");
  });

  it("packs a project into its file, and opens it to the same", async () => {
    const {project} = await takeIn([blob("表.csv", table("200"))]);
    const desk = open();
    const opened = await desk.open(await desk.pack(project));
    if (!("project" in opened)) throw new Error(opened.fault);
    expect(opened.project.mappings).toEqual(project.mappings);
    const rows = await Promise.all([opened.project, project].map(({documents}) => texts(documents[0]!.rows)));
    expect(rows[0]).toEqual(rows[1]);
    for (const [text, fault] of [
      ['{"format":"budget-', "not_json"],
      ["{}", "not_a_project"],
      ['{"format":"budget-notebook","version":2}', "newer"],
      ['{"format":"budget-notebook","version":1,"documents":[{}],"mappings":[]}', "damaged"]
    ] as const)
      expect(await desk.open(new Blob([text]))).toEqual({fault});
  });
});

describe("what was said of a table", () => {
  it("is said again of the next one of its shape, may be forgotten, and then is", async () => {
    const {project} = await takeIn([blob("去年.csv", table("180", {year: "2023"}))]);
    const desk = open();
    const next = await read(desk, [blob("今年.csv", table("200"))], project);
    expect(next).toMatchObject({ready: true, questions: [], sheets: [{remembered: true}]});
    expect(next.said.corrections).toEqual({0: {says: {stage: "budget"}}});
    const forgotten = await desk.say({...next.said, corrections: {0: {}}});
    expect(forgotten).toMatchObject({ready: false, questions: [{asks: "stage"}], sheets: [{remembered: false}]});
    await desk.say({...next.said, corrections: {0: {says: {stage: "actual"}}}});
    expect(added(await desk.take(project), project).project.mappings).toMatchObject([
      {corrections: {says: {stage: "actual"}}}
    ]);
    const other = await read(desk, [blob("别的.csv", "科目名称,2024年预算数（万元）\n支出合计,5\n")], project);
    expect(other.sheets).toMatchObject([{remembered: false}]);
    const mapping = {...project.mappings[0]!, corrections: {}, placements: {any: {side: "expenditure" as const}}};
    const alike = await read(desk, [blob("今年.csv", table("200"))], {...project, mappings: [mapping]});
    expect(alike.sheets).toMatchObject([{remembered: true}]);
    expect((await desk.say({...alike.said, placements: {}})).sheets).toMatchObject([{remembered: false}]);
  });
});

describe("a document that comes again", () => {
  it("takes the place of the one of its name, number by number, with the unit and the lines it brought", async () => {
    const first = await takeIn([blob("表.csv", table("200"))]);
    const opened = await openNode(reportAlone(), {documents: first.project.documents});
    const desk = open();
    // On a later visit the notebook holds what the document brought: its unit and its line.
    const known = await knownOf(opened.query, {brought: await broughtIn(first.project.documents)});
    opened.close();
    expect(known).toEqual(await knownOf(query));
    const {ready, proposed} = await desk.read([blob("表.csv", table("250"))], {known, project: first.project});
    expect({ready, proposed}).toEqual({ready: true, proposed: 0});
    const again = added(await desk.take(first.project), first.project);
    expect(again.changes).toMatchObject({added: 0, removed: 0, changed: 1, first: [{before: "200", after: "250"}]});
    expect(again.project.documents).toHaveLength(1);
    expect(await asked(again.project.documents, totals, placed)).toMatchObject([
      [{name: "临江县总工会", amount: 1300}],
      [{amount: 250}]
    ]);
  });

  it("and others of the same new unit stand each by themselves, the unit once", async () => {
    const first = await takeIn([blob("去年.csv", table("180", {year: "2023"}))]);
    const second = await takeIn([blob("今年.csv", table("200"))], first.project);
    const both = second.project.documents;
    const units = "SELECT count(*)::INTEGER AS units FROM units WHERE name = '临江县总工会'";
    expect(both).toHaveLength(2);
    const [held, each] = await asked(both, units, totals);
    expect(held).toEqual([{units: 1}]);
    expect(each).toMatchObject([{amount: 1300}, {amount: 1300}]);
    expect(await asked(both.slice(1), totals, placed)).toMatchObject([
      [{name: "临江县总工会", amount: 1300}],
      [{amount: 200}]
    ]);
  });
});

describe("the contract’s own tables", () => {
  it("go by the document that they state, whatever they were called, and take its place", async () => {
    const desk = open();
    await read(desk, excel());
    const first = added(await desk.take(emptyProject), emptyProject);
    expect(first.document.document_id).toBe(report);
    await read(desk, excel("另存/"), first.project);
    const again = added(await desk.take(first.project), first.project);
    expect(again.changes).toMatchObject({added: 0, removed: 0, changed: 0});
    expect(again.project.documents).toHaveLength(1);
    const sums = "SELECT document_id, count(*)::INTEGER AS rows FROM budget GROUP BY ALL ORDER BY ALL";
    expect(await asked(again.project.documents, sums)).toEqual([await query(sums)]);
  });

  it("come together where two files have parts of one table, and no row is lost", async () => {
    const whole = excel();
    const budget = whole.find(({path}) => path === `${report}/budget.csv`)!;
    const lines = new TextDecoder("gb18030").decode(await budget.file.arrayBuffer()).split("\r\n");
    const [above, rows] = [lines.slice(0, 2), lines.slice(2, -1)];
    const part = (name: string, some: readonly string[]) =>
      blob(`${name}/${report}/budget.csv`, [...above, ...some, ""].join("\r\n"));
    const desk = open();
    await read(desk, [
      ...whole.filter((file) => file !== budget),
      part("上", rows.slice(0, 20)),
      part("下", rows.slice(15))
    ]);
    const {document, amounts} = added(await desk.take(emptyProject), emptyProject);
    expect(amounts).toBe(rows.length);
    const all = `SELECT account_id, fund, measure, amount_text FROM budget WHERE document_id = '${report}' ORDER BY ALL`;
    expect(await asked([document], all)).toEqual([await query(all)]);
  });
});
