import {disclosure} from "../components/disclosure.js";
import {element} from "../components/element.js";
import {inertText} from "../components/inertText.js";
import {withDescendants} from "../scope.js";
import type {Scope, ScopeUnit} from "../scope.js";
import type {Filters} from "../filters.js";
import type {Spending} from "./facts.js";
import type {SpendingTelling} from "./telling.js";

/** How many units a unit stands under. */
function levelOf(unit: ScopeUnit, {units}: Pick<Scope, "units">): number {
  const parent = units.find((row) => row.unit_id === unit.parent_id);
  return parent ? 1 + levelOf(parent, {units}) : 0;
}

/** The units to put beside the page's unit, and whether each stands for those below it too. */
export function unitField({
  words,
  text,
  onChange
}: SpendingTelling & {onChange: (change: (filters: Filters) => Partial<Filters>) => void}) {
  const {form} = text;
  const boxes = new Map<string, {box: HTMLInputElement; why: HTMLElement}>();
  const list = element("ul", {class: "choices"});
  const below = element("input", {type: "checkbox", change: () => onChange(() => ({below: below.checked}))});
  const belowField = element("p", {}, element("label", {}, below, ` ${form.below}`));
  const content = element("fieldset", {}, element("legend", {class: "heading"}, form.unitsLegend), list, belowField);
  const {node, relabel} = disclosure(content, {
    ...{id: "slice-units", name: "field floating", label: "", heading: form.units, floats: true}
  });

  const toggle = (unit: string, {on}: {on: boolean}) =>
    onChange(({units}) => ({units: on ? [...units, unit] : units.filter((id) => id !== unit)}));
  function make(unit: ScopeUnit, scope: Scope) {
    const box = element("input", {type: "checkbox", change: () => toggle(unit.unit_id, {on: box.checked})});
    const why = element("span", {class: "note"});
    boxes.set(unit.unit_id, {box, why});
    const level = Math.min(levelOf(unit, scope), 3);
    return element("li", {class: `level-${level}`}, element("label", {}, box, ` ${words.name(unit)} `, why));
  }

  /** Why a unit cannot be checked or unchecked; empty where it can. */
  function reason(unit: string, {filters, scope}: Spending): string {
    const isSynthetic = (id: string) => scope.years.find((row) => row.unit_id === id)?.synthetic;
    if (unit === filters.units[0]) return form.pageUnit;
    if (isSynthetic(unit) === undefined) return form.noFigures;
    return isSynthetic(unit) === isSynthetic(filters.units[0]!) ? "" : form.mixed;
  }

  return {
    node,
    show: (facts: Spending) => {
      const {filters, scope, groups} = facts;
      if (boxes.size === 0) list.replaceChildren(...scope.units.map((unit) => make(unit, scope)));
      for (const [unit, {box, why}] of boxes) {
        const text = reason(unit, facts);
        box.toggleAttribute("checked", filters.units.includes(unit));
        box.checked = filters.units.includes(unit);
        box.disabled = text !== "";
        why.replaceChildren(inertText(text));
      }
      below.toggleAttribute("checked", filters.below);
      below.checked = filters.below;
      belowField.hidden = !filters.below && filters.units.every((unit) => withDescendants(unit, scope).length === 1);
      relabel(form.chosenUnits(words.name(groups[0]!), groups.length));
    }
  };
}
