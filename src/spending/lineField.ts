import {checkTree} from "../components/checkTree.js";
import type {TreeRow} from "../components/checkTree.js";
import {disclosure} from "../components/disclosure.js";
import {element} from "../components/element.js";
import type {Filters} from "../filters.js";
import {chooseLine} from "./chooseLine.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import {lineTree} from "./lineTree.js";
import type {SpendingTelling} from "./telling.js";

/** The lines of the chart of accounts to look at. */
export function lineField({
  words,
  text,
  onChange
}: SpendingTelling & {onChange: (change: (filters: Filters) => Partial<Filters>) => void}) {
  const {form} = text;
  let rows: TreeRow[] = [];
  const tree = checkTree({
    ...{id: "slice-tree", words: form.tree},
    onCheck: (line, on) => onChange(({lines}) => ({lines: chooseLine(line, {on, lines, rows})}))
  });
  const scheme = element("p", {class: "note"});
  const clear = element("button", {type: "button", class: "chip", click: () => onChange(() => ({lines: []}))});
  const {node, relabel} = disclosure(element("div", {}, scheme, tree.node, clear), {
    ...{id: "slice-lines", name: "field floating", label: "", heading: form.names.lines, floats: true}
  });
  return {
    node,
    show: (facts: Spending) => {
      const {filters, scope} = facts;
      rows = lineTree(facts, {words, text});
      tree.show(rows);
      const schemes = scope.accounts.filter((row) => row.side === filters.side && row.scheme).map((row) => row.scheme!);
      scheme.replaceChildren(...new Set(schemes.map((name) => form.scheme(name))));
      const side = text.sides[filters.side];
      clear.replaceChildren(form.clear(side));
      clear.hidden = filters.lines.length === 0;
      const [first] = filters.lines;
      relabel(
        first === undefined
          ? form.everything(side)
          : form.chosenLines(lineLabel(first, facts, words), filters.lines.length)
      );
    }
  };
}
