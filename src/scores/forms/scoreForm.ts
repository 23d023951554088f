import type {Query} from "../../database/query.js";
import type {ScoreSheet} from "../../scoring/sheet.js";
import {baseForm} from "./baseForm.js";
import type {FormTelling} from "./cells.js";
import {evaluationForm, isSelfEvaluation} from "./evaluationForm.js";
import type {Form, FormPage} from "../../publish/form.js";
import type {FormFacts} from "./formFacts.js";
import {sheetForm} from "./sheetForm.js";
import {sourcesPage} from "./sourcesPage.js";

/** The forms there are: the base data, and the score sheet as its template is laid out. */
export const formKinds = ["base", "score"] as const;
export type FormKind = (typeof formKinds)[number];

/** A form filled in, with where each of its numbers comes from at its end. */
export async function scoreForm(
  query: Query,
  kind: FormKind,
  {
    sheet,
    facts,
    telling,
    onTrace
  }: {sheet: ScoreSheet; facts: FormFacts; telling: FormTelling; onTrace?: (done: number, all: number) => void}
): Promise<Form> {
  const page = pageOf(kind, {sheet, facts, telling});
  const {words, text} = telling;
  return {
    title: text.title({unit: words.name(facts.unit), year: String(facts.year), form: page.title}),
    mark: facts.synthetic ? text.marks.synthetic : null,
    pages: [page, await sourcesPage(query, [page], {telling, onTrace})]
  };
}

function pageOf(
  kind: FormKind,
  {sheet, facts, telling}: {sheet: ScoreSheet; facts: FormFacts; telling: FormTelling}
): FormPage {
  if (kind === "base") return baseForm(facts, telling);
  return isSelfEvaluation(sheet.template)
    ? evaluationForm(sheet, {facts, telling})
    : sheetForm(sheet, {facts, telling});
}
