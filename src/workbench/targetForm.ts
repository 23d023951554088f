import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {indicatorOf, ownNumber, rowHash, targetText, unitOf, valueText} from "../outcomes/telling.js";
import {numberText, plainText} from "../components/numberText.js";
import type {Result} from "../outcomes/facts.js";
import type {Workbench} from "./facts.js";
import {cleanReason, isCarried, isTarget, longestReason, proposalHref, resultName} from "./proposal.js";
import type {ProposedTarget} from "./proposal.js";
import type {WorkbenchTelling} from "./telling.js";

/** The form by which targets are proposed, which lives as long as the page; `show` brings it in line with what is proposed. */
export type TargetForm = HTMLElement & {show(facts: Workbench): void};

/** The boxes of a result: its target, and why. */
interface Boxes {
  target: HTMLInputElement;
  reason: HTMLInputElement;
}

/**
 * A number and a reason beside each result that has a value and no target of its own; a change asks `go` for the query
 * string that has it. What the reader is typing elsewhere in the form stays.
 */
export function targetForm({go, ...telling}: WorkbenchTelling & {go: (search: string) => Promise<void>}): TargetForm {
  const {text} = telling;
  const status = element("p", {class: "faint", role: "status"});
  const boxes = new Map<string, Boxes>();
  let shown: Workbench | undefined;
  let drawn = "";

  function change(name: string) {
    const facts = shown!;
    const {target, reason} = boxes.get(name)!;
    const value = target.value.trim();
    const wrong = value !== "" && !isTarget(value);
    target.setAttribute("aria-invalid", String(wrong));
    status.replaceChildren(wrong ? text.targets.wrong : "");
    if (wrong) return;
    const result = facts.results.find((row) => resultName(row, facts) === name)!;
    const own: ProposedTarget = {
      ...{document: result.document_id, outcome: result.outcome_id},
      ...{target: value, reason: cleanReason(reason.value)}
    };
    const others = facts.proposal.targets.filter((row) => row.document !== own.document || row.outcome !== own.outcome);
    const href = proposalHref({...facts.proposal, targets: value === "" ? others : [...others, own]}, facts);
    if (!isCarried(href)) return status.replaceChildren(text.form.full);
    void go(href);
  }

  function boxOf(row: Result, facts: Workbench): Child {
    const name = resultName(row, facts);
    const unit = unitOf(row, {words: telling.words, text: telling.results});
    const label = plainText(indicatorOf(row, {words: telling.words, text: telling.results}));
    const box = (kind: "target" | "reason", more: Record<string, string | number>) =>
      element("input", {
        ...{type: "text", autocomplete: "off", "data-key": `${kind}:${name}`, change: () => change(name)},
        ...more
      });
    const target = box("target", {inputmode: "decimal", class: "target", "aria-label": text.targets.label(label)});
    const reason = box("reason", {maxlength: longestReason, "aria-label": text.targets.reason(label)});
    boxes.set(name, {target, reason});
    return element("span", {class: "boxes"}, target, unit && ` ${unit}`);
  }

  function table(facts: Workbench): HTMLElement {
    const {results, proposedTargets} = facts;
    const own = {words: telling.words, text: telling.results};
    const {columns} = text.targets;
    boxes.clear();
    return dataTable(results, {
      caption: text.targets.caption,
      columns: [
        {
          head: columns.indicator,
          cell: (row) => [
            indicatorOf(row, own),
            element(
              "span",
              {class: "faint activity"},
              telling.words.name({name: row.activity, name_en: row.activity_en})
            )
          ]
        },
        {head: columns.value, cell: (row) => valueText(row, own)},
        {
          head: columns.target,
          cell: (row) => {
            if (row.target !== null) return text.targets.stated(targetText(row, own));
            const known = proposedTargets.find(
              (each) => each.of_document_id === row.document_id && each.outcome_id === row.outcome_id
            );
            return [
              known && text.targets.suggested(numberText(ownNumber(known.target), rowHash(known, "proposed_targets"))),
              boxOf(row, facts)
            ];
          }
        },
        {head: columns.reason, cell: (row) => boxes.get(resultName(row, facts))?.reason}
      ]
    });
  }

  function show(facts: Workbench) {
    shown = facts;
    const names = JSON.stringify(facts.results.map((row) => [row.document_id, row.outcome_id]));
    if (facts.results.length === 0) root.replaceChildren(element("p", {class: "absent"}, text.targets.none));
    else if (names !== drawn) root.replaceChildren(table(facts), status);
    drawn = names;
    for (const [name, {target, reason}] of boxes) {
      const own = facts.proposal.targets.find(
        (row) => resultName({document_id: row.document, outcome_id: row.outcome}, facts) === name
      );
      if (document.activeElement !== target) setValue(target, own?.target ?? "");
      if (document.activeElement !== reason) setValue(reason, own?.reason ?? "");
      reason.hidden = own === undefined;
      target.classList.toggle("proposed", own !== undefined);
    }
    root.classList.toggle("synthetic", facts.subject.synthetic);
    root.removeAttribute("inert");
  }
  // Until there is something to propose for, what the build drew stands here, so that nothing moves.
  const before = document.querySelector("form.targets")?.cloneNode(true).childNodes ?? [];
  const root: TargetForm = Object.assign(
    element(
      "form",
      {
        ...{class: "targets workbench", "aria-label": text.targets.caption, inert: true},
        submit: (event) => event.preventDefault()
      },
      [...before]
    ),
    {show}
  );
  return root;
}

/** Leaves a box that says so already as it is, with the place of the reader in it. */
function setValue(input: HTMLInputElement, value: string) {
  if (input.value !== value) input.value = value;
}
