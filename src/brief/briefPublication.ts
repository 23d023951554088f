import {checkStatuses} from "../checks/case.js";
import {plainText} from "../components/numberText.js";
import {count} from "../format.js";
import {headline} from "../overview/headline.js";
import type {Source} from "../overview/facts.js";
import type {Part, Publication, TablePart} from "../publish/publication.js";
import {checkedText, knownNumbers} from "./authorNumbers.js";
import type {CheckedText} from "./authorNumbers.js";
import type {Candidates, Item} from "./candidates.js";
import {briefSections} from "./choices.js";
import type {BriefSection} from "./choices.js";
import type {Brief} from "./facts.js";
import {numbersTold} from "./numbersTold.js";
import {candidatesOf, figuresOf} from "./sections.js";
import type {BriefTelling} from "./telling.js";

/** A section as the author's form shows it: all that it can say, what of it is said, and what the author wrote. */
export interface SectionDraft extends Candidates {
  id: BriefSection;
  picked: readonly string[];
}

/** The brief of a unit's year: what leaves the page, and what its author's form shows of it. */
export interface BriefDraft {
  publication: Publication;
  sections: readonly SectionDraft[];
  /** Numbers in the author's own words that the data do not have, by `section.id` or section. */
  unsupported: Readonly<Record<string, readonly string[]>>;
}

/** Makes the brief of what is known and what its author chose and wrote. */
export function briefPublication(facts: Brief, telling: BriefTelling): BriefDraft {
  const {words, text, publish} = telling;
  const {subject, author} = facts;
  const all = candidatesOf(facts, telling);
  const conclusion = headline(facts.overview, {words});
  const every = numbersTold(facts, {telling, picked: all.numbers.items.map(({id}) => id)});
  const items = briefSections.flatMap((id) => all[id].items.map((item) => item.text));
  const known = knownNumbers([conclusion, ...textsOf(every), ...items]);
  const unsupported: Record<string, readonly string[]> = {};
  const own = (slot: string, written: string): CheckedText => {
    const checked = checkedText(written, {known});
    if (checked.unsupported.length > 0) unsupported[slot] = checked.unsupported;
    return checked;
  };

  const sections = briefSections.map((id): SectionDraft => {
    const ids = all[id].items.map((item) => item.id);
    const asked = author.picked[id];
    return {id, ...all[id], picked: ids.filter((each) => (asked ?? all[id].usual).includes(each))};
  });
  const pickedOf = (id: BriefSection) => sections.find((section) => section.id === id)!.picked;
  const sentence = (section: BriefSection, {id, text: computed}: Item) => {
    const slot = `${section}.${id}`;
    const written = author.edited[slot];
    return written ? text.rewritten(own(slot, written).text) : computed;
  };
  const said = (slot: BriefSection | "conclusion"): Part[] => {
    const written = author.said[slot]?.trim();
    return written ? [{kind: "paragraph", role: "author", text: own(slot, written).text}] : [];
  };

  function partsOf(id: BriefSection): Part[] {
    const heading: Part = {kind: "heading", id: `brief-${id}`, text: text.sections[id]};
    if (id === "numbers") {
      const table = numbersTold(facts, {telling, picked: pickedOf(id)});
      return [heading, ...(table.rows.length > 0 ? [table] : []), ...said(id)];
    }
    if (id === "figures") {
      const drawn = figuresOf(facts, telling).filter((figure) => pickedOf(id).includes(figure.id));
      return drawn.length > 0 || author.said[id] ? [...drawn, ...said(id)] : [];
    }
    const chosen = all[id].items.filter((item) => pickedOf(id).includes(item.id));
    const list: Part =
      chosen.length > 0
        ? {kind: "list", ordered: id === "changes", items: chosen.map((item) => sentence(id, item))}
        : {kind: "paragraph", role: "note", text: text.empty[id]};
    return [heading, list, ...said(id)];
  }

  const publication: Publication = {
    lang: words.lang,
    title: text.title({unit: words.name(subject), year: subject.fiscal_year}),
    scope: scopeOf(facts, telling),
    stamp: author.stamp,
    stamped: publish.stamps[author.stamp],
    parts: [
      {kind: "paragraph", role: "conclusion", text: conclusion},
      ...said("conclusion"),
      ...briefSections.flatMap(partsOf)
    ],
    sources: sourcesOf(facts).map((row) => sourceTold(row, telling))
  };
  return {publication, sections, unsupported};
}

const textsOf = ({rows}: TablePart) => rows.flatMap((cells) => cells.map((cell) => cell.text));

function scopeOf(facts: Brief, {words, text: {scope}, checkWords}: BriefTelling) {
  const {subject, problems} = facts;
  const counts = checkStatuses.flatMap((status) => {
    const cases = problems.cases.filter((row) => row.status === status).reduce((sum, row) => sum + row.cases, 0);
    return cases > 0 && status !== "not_applicable" ? [scope.status(checkWords.statuses[status], count(cases))] : [];
  });
  const latest = dataDate(facts);
  return [
    {label: scope.unit, text: words.name(subject)},
    {label: scope.year, text: String(subject.fiscal_year)},
    {label: scope.money, text: words.amountUnit},
    {label: scope.basis, text: scope.actual},
    {label: scope.dataDate, text: latest ? words.day(latest) : scope.undated},
    {label: scope.checks, text: counts.join(words.listMark) || scope.noChecks}
  ];
}

/** The day of the latest document that states one; empty where none does. */
export function dataDate(facts: Brief): string {
  const days = sourcesOf(facts).flatMap(({published_on: day}) => day ?? []);
  return days.sort().at(-1) ?? "";
}

/** The documents behind the brief, each once: of those of all years only what announces the improvements it tells of. */
function sourcesOf({overview, outcomes, problems, goals}: Pick<Brief, "overview" | "outcomes" | "problems" | "goals">) {
  const announcing = goals.sources.filter((row) =>
    goals.improvements.some(({document_id}) => document_id === row.document_id)
  );
  const all: Source[] = [...overview.sources, ...outcomes.sources, ...problems.sources, ...announcing];
  return [...new Map(all.map((row) => [row.document_id, row])).values()];
}

function sourceTold(row: Source, {words}: BriefTelling): string {
  const {sources} = words.overview;
  const day = row.published_on ? `${sources.published} ${words.day(row.published_on)}` : sources.undated;
  const facts = [words.documentKinds[row.kind], day, row.synthetic ? words.basis.synthetic : ""];
  return [plainText(words.name({name: row.title, name_en: row.title_en})), ...facts].filter(Boolean).join(" · ");
}
