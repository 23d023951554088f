import type {Unknown} from "../choice.js";
import {columnTypes} from "../schema.js";
import type {Workbench} from "./facts.js";

/** A link that the reader proposes; `reason` is in the reader's words, and may be empty. */
export interface ProposedLink {
  account: string;
  document: string;
  activity: string;
  reason: string;
}

/** A target that the reader proposes for a result, as typed, in the unit of its value. */
export interface ProposedTarget {
  document: string;
  outcome: string;
  target: string;
  reason: string;
}

/** Everything that the reader proposes. */
export interface Proposal {
  links: readonly ProposedLink[];
  targets: readonly ProposedTarget[];
}

/** A reason has room for so many characters: it stands in the address. */
export const longestReason = 60;

/** So long may an address grow that every browser and mail program still carries it. */
const longestAddress = 6000;

/** What can be proposed about, and what is tied already. */
type Known = Pick<Workbench, "lines" | "activities" | "links" | "results">;

/**
 * Reads a link's proposal: `link=<line>~<activity>~<reason>` and `aim=<result>~<number>~<reason>`, each as often as
 * there are any; an id that two documents use has its document before it (`document.id`). What names nothing, or no
 * number, is listed and left out, and so is a link that is there already.
 */
export function readProposal(search: string, known: Known): {proposal: Proposal; unknown: Unknown[]} {
  const params = new URLSearchParams(search);
  const links = new Map<string, ProposedLink>();
  const targets = new Map<string, ProposedTarget>();
  const unknown: Unknown[] = [];
  for (const value of params.getAll("link")) {
    const [account, named, reason] = partsOf(value);
    const activity = known.activities.find((row) => activityName(row, known) === named);
    const line = known.lines.find((row) => row.account_id === account);
    if (!activity || !line) unknown.push({name: "link", value: shown(account, named)});
    else if (isTied(known, {account, document: activity.document_id, activity: activity.activity_id}))
      unknown.push({name: "tied", value: shown(account, named)});
    else
      links.set(`${account}~${named}`, {
        ...{account, document: activity.document_id, activity: activity.activity_id, reason}
      });
  }
  for (const value of params.getAll("aim")) {
    const [named, target, reason] = partsOf(value);
    const result = known.results.find((row) => resultName(row, known) === named && row.target === null);
    if (!result || !isTarget(target)) unknown.push({name: "aim", value: shown(named, target)});
    else targets.set(named, {document: result.document_id, outcome: result.outcome_id, target, reason});
  }
  return {proposal: {links: [...links.values()], targets: [...targets.values()]}, unknown};
}

/** The address, on the same page, of another proposal; everything else in it stays. */
export function proposalHref({links, targets}: Proposal, facts: Known & Pick<Workbench, "search">): string {
  const params = new URLSearchParams(facts.search);
  params.delete("link");
  params.delete("aim");
  const add = (name: string, parts: readonly string[]) => params.append(name, parts.filter(Boolean).join("~"));
  for (const {account, document, activity, reason} of links)
    add("link", [account, activityName({document_id: document, activity_id: activity}, facts), reason]);
  for (const {document, outcome, target, reason} of targets)
    add("aim", [resultName({document_id: document, outcome_id: outcome}, facts), target, reason]);
  return `?${params.toString().replaceAll("%7E", "~")}`;
}

/** Whether an address is short enough to be kept and sent. */
export const isCarried = (href: string): boolean => href.length <= longestAddress;

/** Whether a text is a number as the contract takes it. */
export const isTarget = (text: string): boolean => columnTypes.decimal.pattern.test(text);

/** A reason as it is kept: one line of visible characters, no longer than there is room for. */
export function cleanReason(text: string): string {
  const plain = text.replace(/\s+/gu, " ").replace(/\p{C}/gu, "");
  return [...plain.trim()].slice(0, longestReason).join("").trim();
}

/** Whether the data tie a line and an activity, on whatever basis. */
export function isTied(
  {links}: Pick<Workbench, "links">,
  {account, document, activity}: {account: string; document: string; activity: string}
): boolean {
  return links.some(
    (row) => row.account_id === account && row.activity_document_id === document && row.activity_id === activity
  );
}

/** An activity's id, with its document's where another document of the year uses it too. */
export function activityName(row: {document_id: string; activity_id: string}, {activities}: Known): string {
  const alike = activities.filter((each) => each.activity_id === row.activity_id);
  return alike.length > 1 ? `${row.document_id}.${row.activity_id}` : row.activity_id;
}

/** A result's id, with its document's where another document of the year uses it too. */
export function resultName(row: {document_id: string; outcome_id: string}, {results}: Known): string {
  const alike = results.filter((each) => each.outcome_id === row.outcome_id);
  return alike.length > 1 ? `${row.document_id}.${row.outcome_id}` : row.outcome_id;
}

const shown = (...parts: readonly string[]) => cleanReason(parts.filter(Boolean).join("~"));

function partsOf(value: string): [string, string, string] {
  const [first = "", second = "", ...rest] = value.split("~");
  return [first, second, cleanReason(rest.join("~"))];
}
