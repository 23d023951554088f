import {element} from "../components/element.js";
import {plainText} from "../components/numberText.js";
import {selectField} from "../components/selectField.js";
import {count} from "../format.js";
import type {WorkActivity, Workbench} from "./facts.js";
import {activityName, cleanReason, isCarried, isTied, longestReason, proposalHref} from "./proposal.js";
import {lineAmount} from "./telling.js";
import type {WorkbenchTelling} from "./telling.js";

/** A line, or an activity, that the reader picks out of a list. */
export interface Picked {
  account?: string;
  document?: string;
  activity?: string;
}

/** The form by which a link is proposed; `pick` chooses in it what the reader picks elsewhere, and brings the reader there. */
export type LinkForm = HTMLElement & {pick(picked: Picked): void};

/** A form of a line, an activity and a reason; proposing them asks `go` for the query string that has the link. */
export function linkForm(
  facts: Workbench,
  {go, words, text}: WorkbenchTelling & {go: (search: string) => Promise<void>}
): LinkForm {
  const {lines, activities, proposal} = facts;
  const {form} = text;
  const chosen = {account: "", activity: ""};
  const line = selectField({id: "link-line", label: form.line, onChoose: (value) => choose({account: value})});
  const activity = selectField({
    ...{id: "link-activity", label: form.activity},
    onChoose: (value) => choose({activity: value})
  });
  const reason = element("input", {id: "link-reason", type: "text", maxlength: longestReason, autocomplete: "off"});
  const status = element("p", {class: "faint", role: "status"});
  const nameOf = (row: WorkActivity) => activityName(row, facts);

  function show() {
    const money = lines.map((row) => ({
      value: row.account_id,
      label: form.lineOption({
        ...{name: words.name(row), project: row.project},
        amount: plainText(lineAmount(row, facts))
      })
    }));
    const work = activities.map((row) => {
      const tied = isThere(chosen.account, row);
      const label = form.activityOption({name: words.name(row), results: count(row.results)});
      return {value: nameOf(row), label: tied ? label + form.tied : label, disabled: tied};
    });
    const first = {value: "", label: form.choose};
    line.show([first, ...money], chosen.account);
    activity.show([first, ...work], chosen.activity);
  }
  function isThere(account: string, row: WorkActivity): boolean {
    const link = {account, document: row.document_id, activity: row.activity_id};
    return (
      isTied(facts, link) ||
      proposal.links.some(
        (own) => own.account === account && own.document === link.document && own.activity === link.activity
      )
    );
  }
  function choose(change: Partial<typeof chosen>) {
    Object.assign(chosen, change);
    const row = activities.find((each) => nameOf(each) === chosen.activity);
    if (row && isThere(chosen.account, row)) chosen.activity = "";
    status.replaceChildren();
    show();
  }
  function propose() {
    const row = activities.find((each) => nameOf(each) === chosen.activity);
    if (!row || chosen.account === "") return status.replaceChildren(form.incomplete);
    const link = {account: chosen.account, document: row.document_id, activity: row.activity_id};
    const links = [...proposal.links, {...link, reason: cleanReason(reason.value)}];
    const href = proposalHref({...proposal, links}, facts);
    if (!isCarried(href)) return status.replaceChildren(form.full);
    void go(href);
  }
  show();
  return Object.assign(
    element(
      "form",
      {
        ...{class: "slice propose", "aria-label": form.label, hidden: activities.length === 0 || lines.length === 0},
        submit: (event) => {
          event.preventDefault();
          propose();
        }
      },
      element(
        "div",
        {class: "controls"},
        line.node,
        activity.node,
        element("div", {class: "field"}, element("label", {class: "heading", for: "link-reason"}, form.reason), reason)
      ),
      element("button", {type: "submit", class: "chip", "data-key": "propose"}, form.propose),
      status
    ),
    {
      pick: ({account, document, activity: id}: Picked) => {
        const row = activities.find((each) => each.document_id === document && each.activity_id === id);
        choose({...(account && {account}), ...(row && {activity: nameOf(row)})});
        line.node.querySelector("select")!.focus();
      }
    }
  );
}
