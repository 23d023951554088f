import {element} from "../../components/element.js";
import type {Query} from "../../database/query.js";
import {saveFile} from "../../download.js";
import {fileName} from "../../publish/fileName.js";
import {fileTypes} from "../../publish/publishedFile.js";
import type {ScoreFacts} from "../../scoring/facts.js";
import type {ScoreSheet} from "../../scoring/sheet.js";
import type {Input} from "../../scoring/template.js";
import type {FormTelling} from "./cells.js";
import type {Form} from "../../publish/form.js";
import {formFacts} from "./formFacts.js";
import {formKinds, scoreForm} from "./scoreForm.js";
import type {FormKind} from "./scoreForm.js";
import {formFormats} from "./text.js";
import type {FormFormat} from "./text.js";

/** So many numbers are traced between two words of it, so that who listens hears the other things too. */
const step = 20;

/** What is shown when a form is asked for: the sheet worked out, and what a person has entered. */
export interface FormSubject {
  sheet: ScoreSheet;
  entries: ScoreFacts["entries"];
}

/**
 * The buttons that save the official forms of what is shown, as Word and Excel, with how far they have come. `inputs` are those that score
 * sheets share.
 */
export function formTools({
  telling,
  query,
  inputs,
  subject
}: {
  telling: FormTelling;
  query: Query;
  inputs: ReadonlyMap<string, Input>;
  subject: () => FormSubject;
}): HTMLElement {
  const text = telling.text.tools;
  const status = element("span", {role: "status", class: "faint"});
  const say = (told: string) => status.replaceChildren(told);
  const buttons = formKinds.flatMap((kind) =>
    formFormats.map((format) => {
      const name = text.button({form: text.forms[kind], format: text.formats[format]});
      return element(
        "button",
        {type: "button", class: "chip", "data-key": `form:${kind}:${format}`, click: () => void save(kind, format)},
        name
      );
    })
  );

  let isBusy = false;
  function setBusy(busy: boolean) {
    isBusy = busy;
    for (const button of buttons) button.setAttribute("aria-disabled", String(busy));
  }

  async function save(kind: FormKind, format: FormFormat) {
    // A button that is disabled would lose the focus.
    if (isBusy) return;
    setBusy(true);
    say(text.asking);
    try {
      const form = await filled(kind);
      say(text.writing);
      const bytes = await formBytes(form, {format, telling});
      const file = fileName([form.title], {extension: format});
      saveFile(file, new Blob([bytes as BlobPart], {type: fileTypes[format]}));
      say(text.saved(file));
    } catch (error) {
      console.error(error);
      say(text.failed);
    } finally {
      setBusy(false);
    }
  }

  async function filled(kind: FormKind): Promise<Form> {
    const {sheet, entries} = subject();
    const facts = await formFacts(query, {unit: sheet.unit, year: sheet.year, inputs, entries});
    const onTrace = (done: number, all: number) => {
      if (done % step === 0) say(text.tracing({done: String(done), all: String(all)}));
    };
    return scoreForm(query, kind, {sheet, facts, telling, onTrace});
  }

  return element(
    "div",
    {class: "form-tools"},
    element("p", {class: "note"}, text.about),
    element("p", {class: "tools"}, buttons, status)
  );
}

/** A form as a file. What a format needs is loaded only for it. */
export async function formBytes(
  form: Form,
  {format, telling}: {format: FormFormat; telling: FormTelling}
): Promise<Uint8Array> {
  if (format === "xlsx") return (await import("./formWorkbook.js")).formWorkbook(form);
  const {formFile} = await import("../../publish/word/formFile.js");
  return formFile(form, {lang: telling.words.lang, pageOf: telling.text.page});
}
