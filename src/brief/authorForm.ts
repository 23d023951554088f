import {disclosure} from "../components/disclosure.js";
import {element} from "../components/element.js";
import {growingText} from "../components/growingText.js";
import {plainText} from "../components/numberText.js";
import {radioField} from "../components/radioField.js";
import {stamps} from "../publish/publication.js";
import type {Stamp} from "../publish/publication.js";
import type {BriefDraft, SectionDraft} from "./briefPublication.js";
import type {Item} from "./candidates.js";
import type {AuthorChoices, BriefSection} from "./choices.js";
import type {BriefTelling} from "./telling.js";

/** The author's form; `show` brings it in line with the brief that is shown. */
export interface AuthorForm {
  node: HTMLElement;
  show(draft: BriefDraft, author: AuthorChoices): void;
}

/** Sections of which the author rewrites no sentence: they hold figures. */
const drawn: ReadonlySet<BriefSection> = new Set(["numbers", "figures"]);

/**
 * What the author of a brief chooses and writes: its stage, what each section shows, sentences in other words, and words
 * beside them. `onChange` hears all of it after every change.
 */
export function authorForm({
  telling,
  onChange
}: {
  telling: BriefTelling;
  onChange: (author: AuthorChoices) => void;
}): AuthorForm {
  const {text, publish} = telling;
  const {form} = text;
  let author: AuthorChoices;
  const change = (part: Partial<AuthorChoices>) => onChange({...author, ...part});

  const stage = radioField(
    stamps.map((value) => ({value, label: publish.stamps[value]})),
    {name: "brief-stamp", legend: form.stamp, onChoose: (value) => change({stamp: value as Stamp})}
  );
  const warnings = element("div", {class: "brief-warnings", role: "status"});
  const reset = element(
    "button",
    {
      type: "button",
      "data-key": "brief:reset",
      click: () => onChange({stamp: author.stamp, picked: {}, edited: {}, said: {}})
    },
    form.reset
  );
  const sections = element("div", {class: "brief-sections"});
  const {node} = disclosure(
    element(
      "div",
      {},
      element("p", {class: "note"}, form.hint),
      stage.node,
      sections,
      element("p", {class: "tools"}, reset)
    ),
    {id: "brief-form", name: "fold", label: form.title}
  );

  function pick({id, picked, items, usual}: SectionDraft, {id: item}: Item, is: boolean) {
    const next = items.map((each) => each.id).filter((each) => (each === item ? is : picked.includes(each)));
    const isUsual = next.length === usual.length && next.every((each) => usual.includes(each));
    const others = Object.entries(author.picked).filter(([section]) => section !== id);
    change({picked: Object.fromEntries(isUsual ? others : [...others, [id, next]])});
  }

  function itemField(section: SectionDraft, item: Item): HTMLElement {
    const slot = `${section.id}.${item.id}`;
    const sentence = plainText(item.text);
    const box = element("input", {
      ...{type: "checkbox", "data-key": `brief:pick:${slot}`, checked: section.picked.includes(item.id)},
      change: () => pick(section, item, box.checked)
    });
    return element(
      "li",
      {},
      element("label", {}, box, " ", sentence),
      !drawn.has(section.id) && box.checked && rewriting(slot, sentence)
    );
  }

  function rewriting(slot: string, sentence: string): HTMLElement {
    const written = author.edited[slot];
    const field = growingText({
      id: `brief-edit-${slot}`,
      label: form.rewrite(sentence),
      onChange: (value) => change({edited: {...author.edited, [slot]: value === sentence ? "" : value}})
    });
    field.show(written ?? sentence);
    return element(
      "details",
      {"data-key": `brief:edit:${slot}`, open: written !== undefined},
      element("summary", {}, form.edit),
      field.node,
      written !== undefined &&
        element(
          "button",
          {
            ...{type: "button", "data-key": `brief:restore:${slot}`},
            click: () => change({edited: {...author.edited, [slot]: ""}})
          },
          form.restore
        )
    );
  }

  function saying(slot: BriefSection | "conclusion"): HTMLElement {
    const field = growingText({
      id: `brief-say-${slot}`,
      label: form.said,
      onChange: (value) => change({said: {...author.said, [slot]: value}})
    });
    field.show(author.said[slot] ?? "");
    return field.node;
  }

  const named = (heading: string, ...content: (HTMLElement | HTMLElement[])[]) =>
    element("fieldset", {}, element("legend", {class: "heading"}, heading), content);

  function show({sections: drafts, unsupported}: BriefDraft, shown: AuthorChoices) {
    author = shown;
    stage.show(author.stamp);
    warnings.replaceChildren(
      ...Object.entries(unsupported).map(([slot, numbers]) =>
        element("p", {class: "brief-warning"}, element("strong", {}, nameOf(slot)), " ", form.unsupported(numbers))
      )
    );
    sections.replaceChildren(
      named(form.conclusion, saying("conclusion")),
      ...drafts.map((section) =>
        named(
          text.sections[section.id],
          element(
            "ul",
            {class: "brief-choices"},
            section.items.map((item) => itemField(section, item))
          ),
          saying(section.id)
        )
      )
    );
  }
  const nameOf = (slot: string) => {
    const [section] = slot.split(".") as [BriefSection | "conclusion"];
    return section === "conclusion" ? form.conclusion : text.sections[section];
  };
  return {node: element("div", {class: "brief-form"}, warnings, node), show};
}
