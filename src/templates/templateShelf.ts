import {element} from "../components/element.js";
import {showOptions} from "../components/showOptions.js";
import type {Option} from "../components/showOptions.js";
import type {Query} from "../database/query.js";
import {saveFile} from "../download.js";
import {count} from "../format.js";
import type {TableName} from "../schema.js";
import type {Words} from "../text.js";
import {heldDocuments} from "./documentRows.js";
import {templateTables} from "./template.js";
import {templateFile} from "./templateFile.js";
import type {TemplateChoice} from "./templateFile.js";
import type {TemplateWords} from "./text.js";

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
  zip: "application/zip"
};

/** Templates of the contract's tables to download, blank or filled with a document that the notebook holds. */
export async function templateShelf(
  query: Query,
  {words, text}: {words: Words; text: TemplateWords}
): Promise<HTMLElement> {
  const [documents, {askWords}] = await Promise.all([heldDocuments(query), words.ask()]);
  const {meaning, relations} = askWords.schema;
  const status = element("p", {role: "status"});
  const content = choice("template-content", [
    {value: "", label: text.blank},
    ...documents.map(({document_id, title, title_en}) => ({
      value: document_id,
      label: `${words.name({name: title, name_en: title_en})} (${document_id})`
    }))
  ]);
  const table = choice("template-table", [
    {value: "", label: text.all},
    ...templateTables.map((name) => ({value: name, label: text.table(name, relations[name] ?? "")}))
  ]);

  async function make(format: TemplateChoice["format"]) {
    status.replaceChildren(text.making);
    const asked: TemplateChoice = {
      ...{format, document_id: content.value || null},
      table: (table.value as TableName | "") || null
    };
    try {
      const {name, bytes, tables, rows} = await templateFile(query, {choice: asked, words, text, meaning});
      const type = name.slice(name.lastIndexOf(".") + 1) as keyof typeof types;
      saveFile(name, new Blob([bytes as BlobPart], {type: types[type]}));
      status.replaceChildren(text.made({file: name, tables: count(tables), rows: count(rows)}));
    } catch {
      status.replaceChildren(text.failed);
    }
  }
  const button = (format: TemplateChoice["format"], label: string) =>
    element("button", {type: "button", "data-key": `template:${format}`, click: () => void make(format)}, label);
  return element(
    "section",
    {class: "template-shelf", "aria-labelledby": "templates"},
    element("h2", {id: "templates"}, text.title),
    element("p", {}, text.about),
    element("p", {}, text.caution),
    element("div", {class: "controls"}, labelled(content, text.content), labelled(table, text.tables)),
    element("p", {class: "tools"}, button("xlsx", text.workbook), " ", button("csv", text.csv)),
    status
  );
}

function choice(id: string, options: readonly Option[]): HTMLSelectElement {
  const select = element("select", {id});
  showOptions(select, {options, value: ""});
  return select;
}

const labelled = (select: HTMLSelectElement, label: string): HTMLElement =>
  element("div", {class: "field"}, element("label", {for: select.id, class: "heading"}, label), select);
