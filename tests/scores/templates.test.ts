import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {shippedScores} from "../../scripts/shippedScores.js";
import {readTemplateName, templateSearch} from "../../src/scores/scores.js";
import {offeredTemplates, templateShelf} from "../../src/scores/templates.js";
import {ownTemplate} from "./ownTemplate.js";

const shipped = shippedScores({root: projectRoot});
const keys = (offered: readonly {key: string}[]) => offered.map(({key}) => key);

describe("templates to choose from", () => {
  it("are those of data/scores/, in the order of their files", () => {
    expect(keys(offeredTemplates(shipped, {}))).toEqual(["hunan-2019", "hunan-current", "national-2013"]);
  });
  it("have another one once its file is there, without code", () => {
    const added = {...shipped, templates: [...shipped.templates, {file: "small.json", text: ownTemplate()}]};
    const last = offeredTemplates(added, {}).at(-1)!;
    expect([last.key, last.template.name.zh, last.own]).toEqual(["small", "小表", false]);
  });
  it("have a person’s own behind them, by a key that no file has, and leave out what cannot be read", () => {
    const own = {"own.hunan-2019": ownTemplate({id: "hunan-2019"}), "own.broken": "{"};
    const offered = offeredTemplates(shipped, own);
    expect(keys(offered).slice(3)).toEqual(["own.hunan-2019"]);
    expect(offered.at(-1)).toMatchObject({own: true, template: {id: "hunan-2019", name: {zh: "小表"}}});
  });
});

describe("a person’s shelf of templates", () => {
  it("takes a template that keeps the rules, and lets go of it", () => {
    const shelf = templateShelf(shipped);
    expect(shelf.add(ownTemplate())).toMatchObject({key: "own.small", template: {name: {zh: "小表"}}});
    expect(keys(shelf.all())).toContain("own.small");
    shelf.add(ownTemplate({points: 8}));
    expect(keys(shelf.all()).filter((key) => key === "own.small")).toEqual(["own.small"]);
    shelf.remove("own.small");
    expect(keys(shelf.all())).not.toContain("own.small");
  });
  it("says where another is wrong, and keeps nothing", () => {
    const shelf = templateShelf(shipped);
    const taken = shelf.add(ownTemplate({formula: "staff_actual / nobody"}));
    expect("problems" in taken && taken.problems).toEqual([
      {kind: "unknownName", path: "sections[0].groups[0].indicators[0].formula", name: "nobody"}
    ]);
    expect(keys(shelf.all())).toHaveLength(3);
  });
});

describe("a template in the address", () => {
  const templates = offeredTemplates(shipped, {});
  it("is the one named, else the first; what names none is said", () => {
    expect(readTemplateName("?template=national-2013", templates).offered.key).toBe("national-2013");
    expect(readTemplateName("", templates)).toMatchObject({offered: {key: "hunan-2019"}, unknown: []});
    expect(readTemplateName("?template=own.gone", templates)).toMatchObject({
      offered: {key: "hunan-2019"},
      unknown: [{name: "template", value: "own.gone"}]
    });
  });
  it("is written beside all else, but for the first", () => {
    const search = "?unit=demo&year=2022&template=hunan-current";
    expect(templateSearch("national-2013", {search, templates})).toBe("?unit=demo&year=2022&template=national-2013");
    expect(templateSearch("hunan-2019", {search, templates})).toBe("?unit=demo&year=2022");
  });
});
