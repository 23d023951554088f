import {element} from "../components/element.js";
import {ways} from "../components/ways.js";
import type {Goals} from "./facts.js";
import type {GoalsTelling} from "./telling.js";

/** The units of the same kind as links, each putting one beside the unit or taking it away; nothing where there is none. */
export function companions({search, units, others}: Goals, {words, text}: GoalsTelling): HTMLElement {
  if (others.length === 0) return element("div", {class: "companions", hidden: true});
  const beside = units.slice(1).map(({unit_id}) => unit_id);
  const href = (ids: readonly string[]) => {
    const params = new URLSearchParams(search);
    if (ids.length > 0) params.set("with", ids.join(","));
    else params.delete("with");
    return `?${params.toString()}`;
  };
  const toggled = (id: string) => (beside.includes(id) ? beside.filter((each) => each !== id) : [...beside, id]);
  const links = ways(
    [
      {id: "none", name: text.companions.none, href: href([]), current: beside.length === 0},
      ...others.map(({unit_id: id, ...named}) => ({
        ...{id, name: words.name(named), href: href(toggled(id)), current: beside.includes(id)}
      }))
    ],
    {figure: "companions", label: text.companions.label}
  );
  return element("div", {class: "companions"}, element("span", {class: "heading"}, text.companions.label), links);
}
