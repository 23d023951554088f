import {dropZone} from "../components/dropZone.js";
import {element} from "../components/element.js";
import {inertText} from "../components/inertText.js";
import type {Query} from "../database/query.js";
import {count} from "../format.js";
import {compareManifests} from "../publish/compare.js";
import type {Comparison} from "../publish/compare.js";
import {comparisonTable} from "../publish/comparisonTable.js";
import type {Release} from "../publish/editionOf.js";
import type {Manifest} from "../publish/manifest.js";
import {readManifest} from "../publish/readManifest.js";
import {ownFiles} from "./ownFiles.js";
import type {BriefTelling} from "./telling.js";

/** How long a comparison may take before it says how far it is, in milliseconds. */
const patience = 1000;

/** Holds a published file against the data of today, or two against each other; nothing of them leaves the page. */
export function compareRoom({
  telling,
  query,
  release
}: {
  telling: BriefTelling;
  query: Query;
  release: Release;
}): HTMLElement {
  const {compare} = telling.text;
  const status = element("p", {role: "status", class: "brief-compared"});
  const result = element("div");
  const stop = {type: "button", "data-key": "compare:stop", hidden: true, click: () => running?.abort()};
  const stopping = element("button", stop, compare.stop);
  let running: AbortController | undefined;

  async function give(files: readonly File[]) {
    running?.abort();
    const mine = (running = new AbortController());
    const {signal} = mine;
    result.replaceChildren();
    status.replaceChildren();
    try {
      const told = await compared(files, signal);
      if (mine !== running) return;
      if (typeof told === "string") status.replaceChildren(inertText(told));
      else result.replaceChildren(told);
    } catch (error) {
      if (mine !== running) return;
      if (!signal.aborted) console.error(error);
      status.replaceChildren(signal.aborted ? compare.stopped : compare.failed);
    } finally {
      if (mine === running) stopping.hidden = true;
    }
  }

  /** What is to be told of files: a comparison, or why there is none. */
  async function compared(files: readonly File[], signal: AbortSignal): Promise<HTMLElement | string> {
    const [older, newer] = files;
    if (!older || files.length > 2) return compare.tooMany;
    const before = await manifestIn(older);
    if ("fault" in before) return compare.faults[before.fault](older.name);
    const after = newer ? await manifestIn(newer) : {manifest: await today(before.manifest, signal)};
    if ("fault" in after) return compare.faults[after.fault](newer!.name);
    status.replaceChildren();
    const name = newer ? compare.two(older.name, newer.name) : compare.today(older.name);
    return comparisonTold(compareManifests(before.manifest, after.manifest), {name, telling});
  }

  async function today(before: Manifest, signal: AbortSignal): Promise<Manifest> {
    const started = performance.now();
    const onOpen = (opened: number, all: number) => {
      signal.throwIfAborted();
      if (performance.now() - started < patience) return;
      stopping.hidden = false;
      status.replaceChildren(compare.opening(count(opened), count(all)));
    };
    const [{todaysManifest}, own] = await Promise.all([import("../publish/todaysManifest.js"), ownFiles()]);
    return todaysManifest(query, before, {...telling, release, own, onOpen});
  }

  const zone = dropZone({
    label: compare.title,
    hint: compare.hint,
    choices: [
      {
        label: compare.choose,
        key: "compare:choose",
        accept: ".html,text/html",
        onChoose: (files) => void give([...files])
      }
    ],
    onDrop: ({files}) => void give([...files])
  });
  const working = element("div", {class: "brief-comparing"}, status, stopping);
  return element("div", {class: "brief-compare"}, zone, working, result);
}

async function manifestIn(file: File): Promise<ReturnType<typeof readManifest> | {fault: "unreadable"}> {
  const text = await file.text().catch(() => null);
  return text === null ? {fault: "unreadable"} : readManifest(text);
}

/** How many numbers still hold, and which do not. */
function comparisonTold(
  comparison: Comparison,
  {name, telling: {text, publish}}: {name: string; telling: BriefTelling}
): HTMLElement {
  const {compare} = text;
  const {changed, gone, added, same} = comparison;
  const all = count(changed.length + gone.length + same.length);
  const isSame = changed.length + gone.length === 0;
  const hold = isSame ? compare.allHold(all) : compare.someHold({hold: count(same.length), all});
  return element(
    "div",
    {class: "brief-comparison"},
    element("h3", {}, name),
    element("p", {role: "status", class: "conclusion"}, hold),
    !(isSame && added.length === 0) && comparisonTable(comparison, {text: publish.comparison})
  );
}
