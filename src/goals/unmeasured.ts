import {element} from "../components/element.js";
import type {Goals} from "./facts.js";
import {statements} from "./statements.js";
import type {GoalsTelling} from "./telling.js";

/** The improvements that nothing in the data can measure. */
export function unmeasured({improvements}: Goals, telling: GoalsTelling): HTMLElement {
  const {text} = telling;
  const rows = improvements.filter(({metric}) => metric === null);
  if (rows.length === 0)
    return element("p", {class: "absent"}, improvements.length > 0 ? text.unmeasured.none : text.unmeasured.nothing);
  return element("div", {}, element("p", {}, text.unmeasured.why), statements(rows, telling));
}
