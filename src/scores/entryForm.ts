import {element} from "../components/element.js";
import {selectField} from "../components/selectField.js";
import {count} from "../format.js";
import type {Entry} from "../scoring/facts.js";
import {askedOf} from "../scoring/scoreRow.js";
import {indicatorsOf} from "../scoring/template.js";
import type {Input} from "../scoring/template.js";
import {entryFields} from "./entryFields.js";
import type {EntryFields} from "./entryFields.js";
import {entryHead} from "./entryHead.js";
import type {EntryKeeper} from "./entryKeeper.js";
import {yearKey} from "./ownEntries.js";
import type {ScoreTelling} from "./telling.js";
import type {WorkedScores} from "./worked.js";

/** Where what is missing is entered, in place; it lives as long as the page. `open` brings a person to the fields of an input. */
export type EntryForm = HTMLElement & {show(shown: WorkedScores): void; open(input: string): void};

/** An input on the form: its fields below a line that says what it is, and what is entered. */
interface Item {
  node: HTMLDetailsElement;
  fields: EntryFields;
  head: HTMLElement;
}

/** The missing inputs, each with its fields, then what has been entered; any other input of the sheet can be added. */
export function entryForm({keeper, ...telling}: ScoreTelling & {keeper: EntryKeeper}): EntryForm {
  const {words, text} = telling;
  const own = text.enter;
  let shown: WorkedScores | undefined;
  let asked: readonly string[] = [];
  let next: string | undefined;
  const items = new Map<string, Item>();
  const [missing, kept] = [element("div", {class: "entries"}), element("div", {class: "entries"})];
  const heads = [element("h3", {}), element("h3", {})] as const;
  const none = element("p", {class: "absent", hidden: true}, own.none);
  const pick = selectField({
    ...{id: "entry-other", label: own.other},
    onChoose: (input) => {
      if (input === "" || !shown) return;
      open(input);
    }
  });
  const others = element("div", {class: "slice", hidden: true}, pick.node);
  const root = element("div", {class: "entry-form"}, heads[0], none, missing, heads[1], kept, others);

  const entriesOf = ({scores, sheet}: WorkedScores): readonly Entry[] =>
    keeper.value?.now[yearKey({unit: scores.subject.unit_id, year: sheet.year})] ?? [];

  function put(input: string, entry: Entry | undefined) {
    const {scores, sheet} = shown!;
    const rest = entriesOf(shown!).filter((each) => each.input !== input);
    next = nextAfter(input);
    asked = asked.filter((each) => each !== input);
    keeper.keep([{unit: sheet.unit, year: sheet.year, entries: entry ? [...rest, entry] : rest}], scores);
  }
  /** Whoever has entered something goes on with what is missing next. */
  function nextAfter(input: string): string | undefined {
    const ids = [...missing.children].map((node) => (node as HTMLElement).dataset["input"]!);
    const at = ids.indexOf(input);
    return at < 0 ? input : (ids[at + 1] ?? input);
  }
  const summaryOf = (input: string) => root.querySelector<HTMLElement>(`#enter-${input} > summary`);

  function itemOf(input: Input): Item {
    const known = items.get(input.id);
    if (known) return known;
    const head = element("summary", {"data-key": `enter:${input.id}`});
    const fields = entryFields(input, {
      ...{words, text, template: shown!.scores.offered.template},
      onKeep: (entry) => {
        items.get(input.id)!.node.open = false;
        put(input.id, entry);
      },
      onRemove: () => put(input.id, undefined)
    });
    const node = element(
      "details",
      {id: `enter-${input.id}`, class: "entry", "data-input": input.id},
      head,
      fields.node
    );
    const item = {node, fields, head};
    items.set(input.id, item);
    return item;
  }

  function show(now: WorkedScores) {
    if (
      shown?.scores.offered !== now.scores.offered ||
      shown.sheet.unit !== now.sheet.unit ||
      shown.sheet.year !== now.sheet.year
    ) {
      items.clear();
      asked = [];
    }
    shown = now;
    const {template} = now.scores.offered;
    const entries = entriesOf(now);
    const lacking = now.sheet.missing.map(({input}) => input);
    const held = [...now.facts.entries.keys()].flatMap((id) => template.inputs.get(id) ?? []);
    const used = new Set(indicatorsOf(template).flatMap(({indicator}) => askedOf(indicator)));
    const open = lacking.filter(({id}) => !held.some((each) => each.id === id));
    const added = asked
      .flatMap((id) => template.inputs.get(id) ?? [])
      .filter(({id}) => ![...lacking, ...held].some((each) => each.id === id));
    const below = [...added, ...held.filter(({id}) => used.has(id) || lacking.some((each) => each.id === id))];
    arrange(
      missing,
      open.map((input) => itemOf(input).node)
    );
    arrange(
      kept,
      below.map((input) => itemOf(input).node)
    );
    for (const input of [...open, ...below]) {
      const item = itemOf(input);
      item.fields.show(entries.find((entry) => entry.input === input.id));
      item.head.replaceChildren(entryHead(input, {shown: now, telling}));
    }
    heads[0].replaceChildren(own.missing(count(open.length)));
    heads[1].replaceChildren(own.entered(count(below.length)));
    heads[0].hidden = open.length === 0;
    heads[1].hidden = below.length === 0;
    none.hidden = open.length > 0;
    const rest = [...used].filter((id) => ![...open, ...below].some((each) => each.id === id));
    const options = rest.map((id) => ({value: id, label: words.either(template.inputs.get(id)!.name)}));
    others.hidden = false;
    pick.show(options.length > 0 ? [{value: "", label: own.pick}, ...options] : [], "");
    // What is taken back and stands in the data is on the form no more: it is to be picked again.
    if (next !== undefined) (summaryOf(next) ?? pick.node.querySelector("select"))?.focus();
    next = undefined;
  }

  function open(input: string) {
    if (shown && !summaryOf(input)) {
      asked = [...asked, input];
      show(shown);
    }
    const item = items.get(input);
    if (!item) return;
    item.node.open = true;
    item.fields.focus();
    item.node.scrollIntoView({block: "nearest"});
  }
  return Object.assign(root, {show, open});
}

/** Puts nodes into a place in this order, and leaves those that stay where they are, with the focus in them. */
function arrange(place: HTMLElement, nodes: readonly HTMLElement[]): void {
  for (const node of [...place.children]) if (!nodes.includes(node as HTMLElement)) node.remove();
  nodes.forEach((node, i) => {
    if (place.children[i] !== node) place.insertBefore(node, place.children[i] ?? null);
  });
}
