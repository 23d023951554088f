import type {ActivityNode, AlignedTie, AlignmentRows, LineNode} from "../components/alignment.js";
import {alignmentOrder} from "../components/alignmentOrder.js";
import {numberText} from "../components/numberText.js";
import {count} from "../format.js";
import {refHash} from "../provenance/ref.js";
import type {AlignedActivity, AlignedLine, Problems} from "./facts.js";
import {kindText} from "./kindText.js";
import {activityNode, lineNode, tieEnds} from "./nodes.js";
import {moneyText, sumOf} from "./numbers.js";
import {lineName} from "./telling.js";
import type {ProblemsTelling} from "./telling.js";
import {traceHref} from "./trace.js";

/** The lines that no activity is tied to, themselves or by what they are part of. */
export function untiedLines({lines}: Pick<Problems, "lines">): AlignedLine[] {
  return lines.filter((line) => line.tied === null && !line.within && line.amount !== null);
}

/** Whether a line is a project, or what projects leave over. */
export function isProject(line: AlignedLine): boolean {
  return line.group_id === "project";
}

/** What the alignment draws: the lines and activities that nothing ties, those other than projects folded, and those tied. */
export function alignmentRows(facts: Problems, telling: ProblemsTelling): AlignmentRows {
  const {text} = telling;
  const {heads} = text.alignment;
  const ties = facts.ties.map((tie): AlignedTie => {
    const row = refHash({kind: "row", document: tie.document_id, table: "links", line: tie.line});
    return {...tieEnds(tie), basis: tie.basis, label: numberText(text.basis[tie.basis], row)};
  });
  const [untied, tied] = [untiedLines(facts), facts.lines.filter((line) => line.tied !== null)];
  const [idle, funded] = [
    facts.activities.filter((row) => row.linked === null),
    facts.activities.filter((row) => row.linked !== null)
  ];
  const order = alignmentOrder(
    {
      lines: tied.map(lineNode),
      activities: funded.map((row) => ({id: activityNode(row), group: row.theme_id}))
    },
    ties
  );
  const lines = order.lines.map((id) => tied.find((line) => lineNode(line) === id)!);
  const activities = order.activities.map(({id}) => funded.find((row) => activityNode(row) === id)!);
  return {
    untied: {lines: untiedNodes(untied, facts, telling), activities: idleNodes(idle, {facts, telling})},
    tied: {
      lines: lines.map((line) => lineRow(line, {facts, telling})),
      activities: activities.map((row, i) => ({
        ...activityRow(row, {facts, telling}),
        heading: row.theme_id === activities[i - 1]?.theme_id ? "" : telling.words.name(themeOf(row))
      }))
    },
    ties,
    heads: {
      untiedLines: heads.untiedLines(count(untied.length)),
      untiedActivities: heads.untiedActivities(count(idle.length)),
      tiedLines: heads.tiedLines(count(tied.length)),
      tiedActivities: heads.tiedActivities(count(funded.length)),
      results: heads.results
    }
  };
}

interface Told {
  facts: Problems;
  telling: ProblemsTelling;
}

const themeOf = (row: AlignedActivity) => ({name: row.theme, name_en: row.theme_en});

/** The address that pins something, or takes the pin from what is pinned. */
function pinHref(id: string, {search, trace}: Problems): string {
  return traceHref(search, {pinned: trace.pinned === id ? "" : id});
}

function lineRow(line: AlignedLine, {facts, telling}: Told): LineNode {
  const id = lineNode(line);
  return {
    ...{id, key: id, label: lineName(line, telling), href: pinHref(id, facts)},
    ...{value: moneyText([line], facts), amount: line.amount, itemised: line.itemised}
  };
}

function activityRow(row: AlignedActivity, {facts, telling}: Told): ActivityNode {
  const id = activityNode(row);
  const href = pinHref(id, facts);
  const results = {id, key: `results:${id}`, label: kindText([row], {...facts, ...telling}), href};
  return {id, key: id, label: telling.words.name(row), heading: "", href, results};
}

/** Rows of a group that is folded into one, unless it stands open, something in it is pinned, or it is one row anyway. */
function folded<T>(
  rows: readonly T[],
  {id, nodes, facts}: {id: string; nodes: readonly string[]; facts: Problems}
): {rows: readonly T[]; isOpen: boolean; folds: boolean; href: string} {
  const {open, pinned} = facts.trace;
  const isOpen = open.includes(id) || nodes.includes(pinned);
  const next = isOpen ? open.filter((each) => each !== id) : [...open, id];
  const left = isOpen && nodes.includes(pinned) ? {pinned: ""} : {};
  return {
    rows: isOpen || rows.length === 1 ? rows : [],
    isOpen,
    folds: rows.length > 1,
    href: traceHref(facts.search, {...left, open: next})
  };
}

/** Projects one by one, largest first, then what is not itemised, then each other group folded. */
function untiedNodes(untied: readonly AlignedLine[], facts: Problems, telling: ProblemsTelling): LineNode[] {
  const bySize = (rows: readonly AlignedLine[]) => [...rows].sort((a, b) => b.amount! - a.amount!);
  const others = untied.filter((line) => !isProject(line) && line.group_id !== null);
  const groups = [...new Set(others.map((line) => line.group_id!))];
  return [
    ...bySize(untied.filter(isProject)).map((line) => lineRow(line, {facts, telling})),
    ...bySize(untied.filter((line) => line.group_id === null)).map((line) => lineRow(line, {facts, telling})),
    ...groups.flatMap((group): LineNode[] => {
      const own = others.filter((line) => line.group_id === group);
      const fold = folded(bySize(own), {id: group, nodes: own.map(lineNode), facts});
      const {group_name: name, group_name_en: name_en} = own[0]!;
      const label = telling.text.alignment.foldLines({
        ...{name: telling.words.name({name: name!, name_en: name_en!}), count: count(own.length), open: fold.isOpen}
      });
      const head: LineNode = {
        ...{id: `fold:${group}`, key: `line:fold:${group}`, label, href: fold.href},
        ...{value: moneyText(own, facts), amount: fold.isOpen ? null : sumOf(own).value, itemised: true}
      };
      return [
        ...(fold.folds ? [head] : []),
        ...fold.rows.map((line) => ({...lineRow(line, {facts, telling}), part: fold.folds}))
      ];
    })
  ];
}

/** Each theme's activities that no money is tied to, folded. */
function idleNodes(idle: readonly AlignedActivity[], {facts, telling}: Told): ActivityNode[] {
  const themes = [...new Set(idle.map((row) => row.theme_id))];
  return themes.flatMap((theme): ActivityNode[] => {
    const own = idle.filter((row) => row.theme_id === theme);
    const fold = folded(own, {id: theme, nodes: own.map(activityNode), facts});
    const id = `fold:${theme}`;
    const label = telling.text.alignment.foldActivities({
      ...{theme: telling.words.name(themeOf(own[0]!)), count: count(own.length), open: fold.isOpen}
    });
    const results = {
      ...{id, key: `results:${id}`, href: fold.href},
      label: kindText(own, {...facts, ...telling})
    };
    return [
      ...(fold.folds ? [{id, key: `activity:${id}`, label, heading: "", href: fold.href, results}] : []),
      ...fold.rows.map((row) => ({...activityRow(row, {facts, telling}), part: fold.folds}))
    ];
  });
}
