/** A tie between a line and an activity, by their places in the order they are drawn in. */
export interface OrderedTie {
  line: string;
  activity: string;
}

/** Lines and activities; activities of one group stay together. */
export interface AlignmentOrder {
  lines: readonly string[];
  activities: readonly {id: string; group: string}[];
}

/** How many pairs of ties cross when both columns are drawn in this order. */
export function crossings({lines, activities}: AlignmentOrder, ties: readonly OrderedTie[]): number {
  const lineAt = places(lines);
  const activityAt = places(activities.map(({id}) => id));
  const ends = ties.map(({line, activity}) => [lineAt.get(line)!, activityAt.get(activity)!] as const);
  return ends.reduce(
    (sum, [line, activity], i) => sum + ends.slice(i + 1).filter(([l, a]) => (line - l) * (activity - a) < 0).length,
    0
  );
}

/** How often both columns are ordered by each other. */
const sweeps = 8;

/**
 * The order with the fewest crossings found by the barycentre method: in turn each column is ordered by the mean place of
 * what its members are tied to (Sugiyama, Tagawa and Toda 1981). The order given is kept where it is as good.
 */
export function alignmentOrder(given: AlignmentOrder, ties: readonly OrderedTie[]): AlignmentOrder {
  let best = given;
  let order = given;
  for (let sweep = 0; sweep < sweeps && crossings(best, ties) > 0; sweep++) {
    order = activitiesByLines(order, ties);
    order = linesByActivities(order, ties);
    if (crossings(order, ties) < crossings(best, ties)) best = order;
  }
  return best;
}

const places = (ids: readonly string[]) => new Map(ids.map((id, i) => [id, i]));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Members by the mean place of what they are tied to; one that is tied to nothing keeps its own place. */
function byMean<T>(members: readonly T[], tiedTo: (member: T) => readonly number[]): T[] {
  const ranked = members.map((member, i) => {
    const found = tiedTo(member);
    return {member, rank: found.length > 0 ? mean(found) : i};
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({member}) => member);
}

function linesByActivities({lines, activities}: AlignmentOrder, ties: readonly OrderedTie[]): AlignmentOrder {
  const at = places(activities.map(({id}) => id));
  const of = (line: string) => ties.filter((tie) => tie.line === line).map((tie) => at.get(tie.activity)!);
  return {lines: byMean(lines, of), activities};
}

function activitiesByLines({lines, activities}: AlignmentOrder, ties: readonly OrderedTie[]): AlignmentOrder {
  const at = places(lines);
  const of = (id: string) => ties.filter((tie) => tie.activity === id).map((tie) => at.get(tie.line)!);
  const groups = [...new Set(activities.map(({group}) => group))].map((group) =>
    activities.filter((row) => row.group === group)
  );
  const inOrder = byMean(groups, (group) => group.flatMap(({id}) => of(id)));
  return {lines, activities: inOrder.flatMap((group) => byMean(group, ({id}) => of(id)))};
}
