import {element} from "../components/element.js";
import {selectField} from "../components/selectField.js";
import type {Scores} from "./facts.js";
import {templateSearch} from "./scores.js";
import type {ScoreTelling} from "./telling.js";

/** The choice of a template, as a form that lives as long as the page. */
export type TemplateForm = HTMLElement & {show(scores: Scores): void; refresh(): void};

export function templateForm({
  words,
  text,
  go,
  templates
}: Pick<ScoreTelling, "words" | "text"> & {
  go: (search: string) => Promise<void>;
  templates: () => Scores["templates"];
}): TemplateForm {
  let shown: Scores | undefined;
  const options = () =>
    templates().map(({key, template, own}) => {
      const name = words.either(template.name);
      return {value: key, label: own ? text.choose.own(name) : name};
    });
  const field = selectField({
    ...{id: "score-template", label: text.choose.label},
    onChoose: (key) => void go(templateSearch(key, {search: shown?.search ?? "", templates: templates()}))
  });
  const root: TemplateForm = Object.assign(
    element(
      "form",
      {class: "slice score-form", "aria-label": text.choose.label, submit: (event) => event.preventDefault()},
      element("div", {class: "controls"}, field.node)
    ),
    {
      show(scores: Scores) {
        shown = scores;
        field.show(options(), scores.offered.key);
      },
      refresh: () => field.show(options(), shown?.offered.key ?? "")
    }
  );
  field.show(options(), templates()[0]?.key ?? "");
  return root;
}
