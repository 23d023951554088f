import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {radioField} from "../components/radioField.js";
import {showOptions} from "../components/showOptions.js";
import {score} from "../format.js";
import type {Entry} from "../scoring/facts.js";
import type {Input, Template} from "../scoring/template.js";
import {allowedOf, blankFields, mayNotApply, rangeText, readFields, unitsOf} from "./enteredFields.js";
import type {Fields} from "./enteredFields.js";
import type {ScoreTelling} from "./telling.js";

/** The fields of one input; `show` brings them in line with what is kept, and leaves what is being written alone. */
export interface EntryFields {
  node: HTMLFormElement;
  show(entry: Entry | undefined): void;
  focus(): void;
}

/**
 * Fields for a value in its unit, an answer or points within their bands, or that the input does not apply, and why; where it is
 * from is always asked for. `onKeep` gets an entry that is whole, `onRemove` takes the one that is kept away.
 */
export function entryFields(
  input: Input,
  {
    template,
    onKeep,
    onRemove,
    words,
    text
  }: Pick<ScoreTelling, "words" | "text"> & {template: Template; onKeep: (entry: Entry) => void; onRemove: () => void}
): EntryFields {
  const own = text.enter;
  const id = (part: string) => `${part}-${input.id}`;
  const now: Fields = {...blankFields(input)};
  let kept: Entry | undefined;
  const status = element("p", {class: "fault", id: id("fault"), role: "alert"});

  const write = (part: keyof Fields, attributes: Record<string, string | number> = {}) =>
    element("input", {
      ...{type: "text", autocomplete: "off", id: id(part), "data-key": id(part), maxlength: 500, ...attributes},
      input: (event) => Object.assign(now, {[part]: (event.target as HTMLInputElement).value})
    });
  const [value, reason, evidence, source] = [
    write("value", {inputmode: "decimal", class: "value"}),
    write("reason"),
    write("evidence"),
    write("source", {"aria-required": "true", "aria-describedby": id("source-hint")})
  ];
  const labelled = (part: keyof Fields, label: string, ...field: Child[]) =>
    element("div", {class: "field"}, element("label", {for: id(part), class: "heading"}, label), field);

  const answer =
    input.unit === "answer" &&
    radioField(
      [
        {value: "1", label: text.answers.yes},
        {value: "0", label: text.answers.no}
      ],
      {name: id("answer"), legend: own.value, onChoose: (chosen) => Object.assign(now, {value: chosen})}
    );
  const units = unitsOf(input);
  const uom = element("select", {
    ...{id: id("uom"), "data-key": id("uom"), "aria-label": own.unit},
    change: () => Object.assign(now, {uom: uom.value})
  });
  const unitLabels: Readonly<Record<string, string>> = {"": own.fraction, "%": own.percent};
  const options = units.map((each) => ({value: each, label: unitLabels[each] ?? each}));
  const allowed = allowedOf(input, template);
  const hint = allowed?.bands.map(({name, range}) =>
    name
      ? text.sheet.band({name: words.either(name), range: rangeText(range, score)})
      : own.between(rangeText(range, score))
  );
  const valueField = answer
    ? answer.node
    : labelled(
        "value",
        own.value,
        element("span", {class: "boxes"}, value, " ", units.length > 0 ? uom : text.units[input.unit]),
        hint && element("span", {class: "faint"}, hint.join(words.listMark))
      );
  const reasonField = labelled("reason", own.reason, reason);
  const not = element("input", {
    ...{type: "checkbox", id: id("not"), "data-key": id("not")},
    change: () => {
      now.state = not.checked ? "notApplicable" : "value";
      apply();
    }
  });
  const remove = element(
    "button",
    {type: "button", class: "chip", "data-key": id("remove"), click: onRemove},
    own.remove
  );
  const node = element(
    "form",
    {
      class: "entry-fields",
      novalidate: true,
      submit: (event) => {
        event.preventDefault();
        keep();
      }
    },
    input.note && element("p", {class: "note"}, words.either(input.note)),
    element("div", {class: "controls"}, valueField, reasonField),
    mayNotApply(input, template) && element("p", {class: "not"}, element("label", {}, not, ` ${own.notApplicable}`)),
    element(
      "div",
      {class: "controls"},
      labelled("source", own.source, source, element("span", {class: "faint", id: id("source-hint")}, own.sourceHint)),
      labelled("evidence", own.evidence, evidence)
    ),
    status,
    element(
      "p",
      {class: "tools"},
      element("button", {type: "submit", class: "primary", "data-key": id("keep")}, own.submit),
      " ",
      remove
    )
  );

  function keep() {
    const read = readFields(now, {input, template});
    const fault = "fault" in read ? read.fault : undefined;
    const at = {value, answer: value, negative: value, beyond: value, reason, source};
    for (const field of [value, reason, source]) {
      const isWrong = fault !== undefined && at[fault] === field;
      if (isWrong) field.setAttribute("aria-invalid", "true");
      else field.removeAttribute("aria-invalid");
    }
    status.replaceChildren(fault ? own.fault(fault) : "");
    if ("entry" in read) return onKeep(read.entry);
    if (fault === "answer") node.querySelector<HTMLElement>("input[type=radio]")?.focus();
    else at[read.fault].focus();
  }

  function apply() {
    valueField.hidden = now.state === "notApplicable";
    reasonField.hidden = now.state !== "notApplicable";
  }

  function fill() {
    value.value = now.value;
    reason.value = now.reason;
    evidence.value = now.evidence;
    source.value = now.source;
    not.checked = now.state === "notApplicable";
    if (answer) answer.show(now.value);
    if (units.length > 0) showOptions(uom, {options, value: now.uom});
    apply();
  }
  fill();
  remove.hidden = true;

  return {
    node,
    show(entry) {
      remove.hidden = entry === undefined;
      if (JSON.stringify(entry) === JSON.stringify(kept)) return;
      kept = entry;
      Object.assign(now, blankFields(input), entry && {...entry});
      status.replaceChildren();
      fill();
    },
    focus: () =>
      (answer ? node.querySelector<HTMLElement>("input[type=radio]") : now.state === "value" ? value : reason)?.focus()
  };
}
