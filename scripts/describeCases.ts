import type {CheckCase, CheckStatus} from "../src/checks/case.js";
import {checkStatuses} from "../src/checks/case.js";
import type {CaseFormat, CheckWords} from "../src/checks/text.js";
import {plainText} from "../src/components/numberText.js";
import {count} from "../src/format.js";

/** Statuses whose cases are counted, and listed only on request. */
const quiet: ReadonlySet<CheckStatus> = new Set(["pass", "not_applicable"]);

/**
 * Cases as a table to print, by unit and year in the order of `units`: how many ended how, then a line each with the
 * verdict, the sentence and the rows of both sides; `all` lists also what agrees or does not apply. `placesText` says
 * where rows stand that no file of the contract has.
 */
export function describeCases(
  cases: readonly CheckCase[],
  {
    words,
    format,
    units,
    all,
    placesText = shortened
  }: {
    words: CheckWords;
    format: CaseFormat;
    units: Readonly<Record<string, string>>;
    all: boolean;
    placesText?: (places: string) => string;
  }
): string {
  const width = Math.max(...checkStatuses.map((status) => columns(words.statuses[status])));
  const line = (row: CheckCase) => {
    const verdict = words.statuses[row.status];
    const sentence = plainText(words.checks[row.check_id].finding(row, format));
    const rows = [row.left_rows, row.right_rows].map((places) => (places ? placesText(places) : "—")).join(" | ");
    return `  ${verdict}${" ".repeat(width - columns(verdict))}  ${sentence}  [${rows}]`;
  };
  const blocks = inGroups(cases, {order: Object.keys(units)}).map((group) => {
    const {unit_id, fiscal_year} = group[0]!;
    const heading = `${units[unit_id]} · ${fiscal_year} · ${ended(group, {words})}`;
    return [heading, ...group.filter(({status}) => all || !quiet.has(status)).map(line)].join("\n");
  });
  return [...blocks, ended(cases, {words})].join("\n\n");
}

/** Places like `a/budget:2 a/budget:3 a/budget:4 a/budget:7` as `a/budget:2-4,7`. */
function shortened(places: string): string {
  const files = new Map<string, [first: number, last: number][]>();
  for (const place of places.split(" ")) {
    const [file, line] = place.split(":") as [string, string];
    const runs = files.get(file) ?? [];
    files.set(file, runs);
    const run = runs.at(-1);
    if (run && run[1] + 1 === Number(line)) run[1] += 1;
    else runs.push([Number(line), Number(line)]);
  }
  const lines = ([first, last]: [number, number]) => (first === last ? `${first}` : `${first}-${last}`);
  return [...files].map(([file, runs]) => `${file}:${runs.map(lines).join(",")}`).join(" ");
}

/** The cases of each unit and year, as they come. */
function inGroups(cases: readonly CheckCase[], {order}: {order: readonly string[]}): CheckCase[][] {
  const groups = new Map<string, CheckCase[]>();
  for (const row of cases) {
    const key = `${row.unit_id} ${row.fiscal_year}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(row);
  }
  return [...groups.values()].sort(
    ([a], [b]) => order.indexOf(a!.unit_id) - order.indexOf(b!.unit_id) || a!.fiscal_year - b!.fiscal_year
  );
}

function ended(cases: readonly CheckCase[], {words}: {words: CheckWords}): string {
  return checkStatuses
    .map((status) => [words.statuses[status], cases.filter((row) => row.status === status).length] as const)
    .filter(([, number]) => number > 0)
    .map(([status, number]) => `${status} ${count(number)}`)
    .join(" · ");
}

/** How many columns of a terminal a text takes: an ideograph takes two. */
const columns = (text: string) => [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
