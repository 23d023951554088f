import {describe, expect, it} from "vitest";
import {enteredDocument, enteredIn} from "../../src/scores/enteredDocument.js";
import type {UnitRow} from "../../src/scores/facts.js";
import {readProject, writeProject} from "../../src/project/readProject.js";
import {emptyProject} from "../../src/project/project.js";
import type {Entry} from "../../src/scoring/facts.js";

const units: UnitRow[] = [
  {unit_id: "city", name: "市", name_en: "City", level: "city", parent_id: null},
  {unit_id: "bureau", name: "局", name_en: "Bureau", level: "county", parent_id: "city"}
];
const entries: Entry[] = [
  {input: "staff_posts", state: "value", value: "5", uom: "", evidence: "编制批复", source: "三定方案"},
  {input: "building_area_actual", state: "notApplicable", reason: "没有项目", evidence: "", source: "单位说明, “口头”"}
];
const record = {unit: "bureau", year: 2023, entries};
const how = {units, documents: [], synthetic: false, titles: {title: "局 2023 年补录", title_en: "Entries"}};

describe("what a person entered, as a document of the contract", () => {
  it("keeps the contract, and states no unit that the notebook has", async () => {
    const {document, problems} = await enteredDocument(record, how);
    expect(problems).toEqual([]);
    expect(Object.keys(document!.rows)).toEqual(["documents", "inputs"]);
    expect(document).toMatchObject({document_id: "entered-bureau-2023", title: "局 2023 年补录"});
  });
  it("comes back as it was entered, also from the project’s file", async () => {
    const {document} = await enteredDocument(record, how);
    const file = await (await writeProject({...emptyProject, documents: [document!]})).text();
    const read = readProject(file);
    const documents = "project" in read ? read.project.documents : [];
    expect(await enteredIn(documents)).toEqual({"bureau/2023": record});
  });
  it("brings a unit along that another document of the person’s brought", async () => {
    const own = {...units[1]!, unit_id: "own", parent_id: ""};
    const rows = {units: new Blob(["line,unit_id,name,name_en,level,parent_id\n2,own,自,Own,county,city\n"])};
    const brought = {document_id: "own-2023", title: "自", origins: [], rows};
    const {document, problems} = await enteredDocument(
      {...record, unit: "own"},
      {...how, units: [...units, own], documents: [brought]}
    );
    expect(problems).toEqual([]);
    expect(await document!.rows.units!.text()).toContain(",own,自,Own,county,city");
  });
  it("is none where it breaks the contract", async () => {
    const {document, problems} = await enteredDocument({...record, unit: "nobody"}, how);
    expect(document).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });
});
