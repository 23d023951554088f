import {element} from "../components/element.js";
import {contractMeaning} from "./catalogue.js";
import type {Relation} from "./catalogue.js";
import type {AskWords} from "./text.js";

/** The tables and models with their columns, types and meanings, to look things up in and to write names from. */
export function schemaList(
  relations: readonly Relation[],
  {words, onInsert}: {words: AskWords; onInsert: (name: string) => void}
): HTMLElement {
  const text = words.schema;
  const name = (shown: string) =>
    element("button", {type: "button", class: "name", title: text.insert(shown), click: () => onInsert(shown)}, shown);
  const entries = relations.map((relation) => {
    const columns = relation.columns.map((column) => {
      const contract = contractMeaning(relation.name, column.name);
      const {name: of, kind} = relation;
      const meaning = text.meaning({relation: of, kind, column: column.name, contract}) ?? "";
      const node = element(
        "li",
        {},
        ...[name(column.name), " ", element("code", {class: "faint"}, column.type.toLowerCase())],
        meaning && element("p", {class: "faint"}, meaning)
      );
      return {node, searched: `${column.name} ${meaning}`.toLowerCase()};
    });
    const grain = text.relations[relation.name] ?? "";
    const details = element(
      "details",
      {},
      element("summary", {}, grain),
      element(
        "ul",
        {},
        columns.map(({node}) => node)
      )
    );
    const node = element("li", {}, name(relation.name), details);
    return {relation, node, details, columns, searched: `${relation.name} ${grain}`.toLowerCase()};
  });
  const none = element("p", {class: "absent", role: "status"});
  const search = () => {
    const wanted = field.value.trim().toLowerCase();
    for (const entry of entries) {
      const itself = entry.searched.includes(wanted);
      const found = entry.columns.filter(({searched}) => searched.includes(wanted));
      for (const column of entry.columns) column.node.hidden = !itself && !found.includes(column);
      entry.node.hidden = !itself && found.length === 0;
      entry.details.open = wanted !== "" && found.length > 0;
    }
    none.replaceChildren(...(entries.every(({node}) => node.hidden) ? [text.none] : []));
    for (const group of groups) group.hidden = [...group.querySelectorAll("ul.relations > li")].every(isHidden);
  };
  const field = element("input", {type: "search", "aria-label": text.search, placeholder: text.search, input: search});
  const groups = (["model", "table"] as const).map((kind) =>
    element(
      "div",
      {},
      element("h3", {}, kind === "model" ? text.models : text.tables),
      element(
        "ul",
        {class: "relations"},
        entries.filter(({relation}) => relation.kind === kind).map(({node}) => node)
      )
    )
  );
  return element(
    "section",
    {class: "schema", "aria-labelledby": "schema"},
    element("h2", {id: "schema"}, text.title),
    element("p", {class: "faint"}, text.use),
    field,
    none,
    element("div", {class: "schema-groups"}, groups)
  );
}

const isHidden = (node: Element) => (node as HTMLElement).hidden;
