// @vitest-environment jsdom
import {afterAll, beforeAll, expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {shippedScores} from "../../scripts/shippedScores.js";
import {scorePageWords as text} from "../../src/scorePageWords.js";
import {scoreWords} from "../../src/scoreWords.js";
import {entryForm} from "../../src/scores/entryForm.js";
import type {EntryKeeper} from "../../src/scores/entryKeeper.js";
import {entered, nothingEntered, yearKey} from "../../src/scores/ownEntries.js";
import {scores} from "../../src/scores/scores.js";
import {offeredTemplates} from "../../src/scores/templates.js";
import {worked} from "../../src/scores/worked.js";
import type {Entry} from "../../src/scoring/facts.js";
import {words} from "../../src/words.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();
const templates = offeredTemplates(shippedScores({root: projectRoot}), {});
const {scrollIntoView} = Element.prototype;
// jsdom scrolls nothing.
beforeAll(() => void (Element.prototype.scrollIntoView = () => {}));
afterAll(() => void (Element.prototype.scrollIntoView = scrollIntoView));

/** The form of the real unit's year, which shows anew whatever is kept. */
async function opened({template, entries = []}: {template: string; entries?: readonly Entry[]}) {
  const facts = await scores(query, {unit: "yanfeng-ftu", year: 2023}, {search: `?template=${template}`, templates});
  const keeper: EntryKeeper = Object.assign(document.createElement("div"), {
    value: entered(nothingEntered, "yanfeng-ftu/2023", entries),
    keep([own]: Parameters<EntryKeeper["keep"]>[0]) {
      keeper.value = entered(keeper.value!, yearKey(own!), own!.entries);
      show();
    }
  });
  const form = entryForm({words, text, scoreWords, keeper});
  const show = () => form.show(worked(facts, keeper.value!));
  document.body.replaceChildren(form);
  show();
  return form;
}

it("has fields for what another reading alone asks for, from its link and from the list", async () => {
  const form = await opened({template: "hunan-current"});
  const options = [...form.querySelectorAll<HTMLOptionElement>("#entry-other option")].map(({value}) => value);
  expect(options).toContain("budget_added");
  form.open("budget_added");
  expect(form.querySelector<HTMLDetailsElement>("#enter-budget_added")!.open).toBe(true);
  expect(document.activeElement!.id).toBe("value-budget_added");
  expect(form.querySelector("#enter-budget_added summary")!.textContent).toMatch(/用于.+/);
});

it("goes on with the list where what is taken back stands in the data", async () => {
  const entry: Entry = {input: "staff_actual", state: "value", value: "5", uom: "", evidence: "", source: "名册"};
  const form = await opened({template: "hunan-2019", entries: [entry]});
  form.open("staff_actual");
  const remove = form.querySelector<HTMLElement>("[data-key=remove-staff_actual]")!;
  remove.focus();
  remove.click();
  expect(form.querySelector("#enter-staff_actual")).toBeNull();
  expect(document.activeElement!.id).toBe("entry-other");
});
