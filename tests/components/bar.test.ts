// @vitest-environment jsdom
import {describe, expect, it, vi} from "vitest";
import type {UnitYear} from "../../src/choice.js";
import {bar} from "../../src/components/bar.js";
import {words as english} from "../../src/en/words.js";
import {pages} from "../../src/pages.js";
import {words as chinese} from "../../src/words.js";

const year = (unit_id: string, fiscal_year: number, stated = true): UnitYear => ({
  ...{unit_id, fiscal_year, stated},
  ...{name: unit_id, name_en: unit_id, synthetic: false}
});
const years = [year("real", 2023), year("real", 2022, false), year("demo", 2024), year("demo", 2022)];

describe.each([chinese, english])("the bar in %s", (words) => {
  const make = () => {
    const onChoose = vi.fn();
    return {...bar(years, {page: "spending", words, onChoose}), onChoose};
  };
  const links = (node: HTMLElement) =>
    [...node.querySelectorAll("a:not(.skip)")].map((each) => each.getAttribute("href"));

  it("leads to every page, this one marked, and to the other language", () => {
    const {node} = make();
    expect(node.querySelectorAll("nav a")).toHaveLength(pages.length);
    expect(node.querySelector("[aria-current=page]")!.textContent).toBe(words.pages.spending);
    expect(links(node)).toEqual([words.pageHref("index"), ...pages.map(words.pageHref), words.twin("spending")]);
  });
  it("carries everything that is asked for to all of them", () => {
    const {node, show} = make();
    const bare = links(node);
    const query = "?unit=demo&lines=basic-301,project&per=head&below=1";
    show({unit: "demo", year: 2024}, query);
    expect(links(node)).toEqual(bare.map((href) => href + query));
    show({unit: "real", year: 2023}, "");
    expect(links(node)).toEqual(bare);
  });
  it("shows unit and year, in the attributes too, and the years of that unit alone", () => {
    const {node, show} = make();
    show({unit: "demo", year: 2022}, "?unit=demo&year=2022");
    const [unit, yearSelect] = node.querySelectorAll("select");
    expect([unit!.value, yearSelect!.value]).toEqual(["demo", "2022"]);
    expect([...node.querySelectorAll("option[selected]")].map((each) => each.getAttribute("value"))).toEqual([
      "demo",
      "2022"
    ]);
    expect([...yearSelect!.options].map((each) => each.value)).toEqual(["2024", "2022"]);
  });
  it("asks for what is picked: another unit in the nearest of its years", () => {
    const {node, show, onChoose} = make();
    show({unit: "real", year: 2023}, "");
    const [unit, yearSelect] = node.querySelectorAll("select");
    yearSelect!.value = "2022";
    yearSelect!.dispatchEvent(new Event("change"));
    unit!.value = "demo";
    yearSelect!.value = "2023";
    unit!.dispatchEvent(new Event("change"));
    expect(onChoose.mock.calls).toEqual([[{unit: "real", year: 2022}], [{unit: "demo", year: 2024}]]);
  });
  it("folds the pages behind a button that says whether they are open", () => {
    const button = make().node.querySelector("button")!;
    expect(button.textContent).toBe(words.bar.menu);
    expect(button.getAttribute("aria-expanded")).toBe("false");
    button.click();
    expect(button.getAttribute("aria-expanded")).toBe("true");
  });
});
