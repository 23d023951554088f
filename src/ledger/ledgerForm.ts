import {dateField} from "../components/dateField.js";
import {element} from "../components/element.js";
import {selectField} from "../components/selectField.js";
import type {LedgerFacts} from "./facts.js";
import {entryKinds, ledgerSearch, shownStates} from "./filters.js";
import {asOf} from "./shown.js";
import type {LedgerTelling} from "./telling.js";

/** The filters as a form that lives as long as the page; `show` brings it in line with what is shown. */
export type LedgerForm = HTMLElement & {show(facts: Pick<LedgerFacts, "filters">): void};

/** A form of state, kind and the day at which entries are overdue; a change asks `go` for the query string that has it. */
export function ledgerForm({
  go,
  search,
  text
}: Pick<LedgerTelling, "text"> & {go: (search: string) => Promise<void>; search: () => string}): LedgerForm {
  const {names, every} = text.form;
  const choose = (name: "state" | "item" | "asof") => (value: string) =>
    void go(ledgerSearch(search(), {[name]: value}));
  const state = selectField({id: "ledger-state", label: names.state, onChoose: choose("state")});
  const item = selectField({id: "ledger-item", label: names.item, onChoose: choose("item")});
  const asof = dateField({id: "ledger-asof", label: names.asof, onChange: choose("asof")});
  const options = <T extends string>(all: string, values: readonly T[], labels: Readonly<Record<T, string>>) => [
    {value: "", label: all},
    ...values.map((value) => ({value, label: labels[value]}))
  ];
  const root: LedgerForm = Object.assign(
    element(
      "form",
      {class: "slice ledger-form", "aria-label": text.form.label, submit: (event) => event.preventDefault()},
      element("div", {class: "controls"}, state.node, item.node, asof.node)
    ),
    {
      show({filters}: Pick<LedgerFacts, "filters">) {
        state.show(options(every.state, shownStates, text.states), filters.state);
        item.show(options(every.item, entryKinds, text.kinds), filters.item);
        asof.show(asOf(filters));
      }
    }
  );
  root.show({filters: {state: "", item: "", asof: ""}});
  return root;
}
