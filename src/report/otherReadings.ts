import type {Facts, Level} from "./facts.js";
import type {Measure, Reading, Statement} from "./statement.js";

/** So many subjects before a figure, and after it, are thought of. */
const [reachBefore, reachAfter] = [4, 3];

/**
 * What a figure may be of besides what its words say most plainly, likelier first: another measure, level or year of the
 * same subject, then one spoken of `before` it, nearest first, then one named `after` it. A year or level that is said
 * outright stays.
 */
export function otherReadings(
  statement: Omit<Statement, "at" | "end" | "otherwise">,
  {before, after, facts}: {before: readonly string[]; after: readonly string[]; facts: Facts}
): Reading[] {
  const {account, figure, year, level, saidOutright} = statement;
  const opening = account === "opening-balance" ? ["closing-balance"] : [];
  const near = [...new Set([...opening, ...before])].slice(0, reachBefore);
  const subjects = [...new Set([...(account === undefined ? [] : [account]), ...near, ...after.slice(0, reachAfter)])];
  const years = saidOutright.year ? [year] : [...new Set([year, facts.year, facts.year - 1])];
  const levels = saidOutright.level ? [level] : [...new Set<Level>([level, "actual", "budget"])];
  return subjects.flatMap((subject) => {
    const isKept = subject === account || account === undefined;
    return measuresOf(statement, subject).flatMap((measure) =>
      (isKept ? years : [year]).flatMap((at) =>
        (isKept && measure === "level" ? levels : [level]).flatMap((of): Reading[] =>
          wholesOf(measure, {subject, near}).map((whole) => ({
            ...{account: subject, measure, level: of, year: at, from: at - 1, whole},
            rate: figure.unit === "百分点" ? rateOf(measure) : undefined,
            ...(figure.unit === "百分点" && {measure: "points"})
          }))
        )
      )
    );
  });
}

/** What a figure in its unit can say of a subject, as its words have it first. */
function measuresOf(
  {figure, measure, direction}: Pick<Statement, "figure" | "measure" | "direction">,
  subject: string
): Measure[] {
  const isCounted = subject.startsWith("#");
  const rates: Measure[] = ["completion", "share", "growth", ...(figure.unit === "%" ? ["toBudget" as const] : [])];
  const all: Measure[] =
    figure.unit === "%" || figure.unit === "百分点"
      ? rates
      : isCounted
        ? ["count", "change"]
        : figure.unit === "元"
          ? ["level", "change", "toBudget"]
          : [];
  const isTold = direction !== undefined || (figure.unit === "元" && figure.value !== 0);
  const isPossible = (each: Measure) =>
    each === measure || !(each === "growth" ? direction === undefined : each === "change" && !isTold);
  return [...new Set([measure, ...all])].filter((each) => all.includes(each) && isPossible(each));
}

const rateOf = (measure: Measure): Reading["rate"] =>
  measure === "completion" || measure === "share" || measure === "growth" ? measure : undefined;

/** What a share may be of: the line above its own, or another that is spoken of. */
function wholesOf(
  measure: Measure,
  {subject, near}: {subject: string; near: readonly string[]}
): (string | undefined)[] {
  return measure === "share"
    ? [undefined, ...near.filter((each) => each !== subject && !each.startsWith("#"))]
    : [undefined];
}
