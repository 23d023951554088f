import {readFileSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "../../scripts/projectRoot.js";
import {checkCases} from "../../src/checks/runChecks.js";
import {readChoice} from "../../src/choice.js";
import type {Choice, UnitYear} from "../../src/choice.js";
import type {Query} from "../../src/database/query.js";
import {readFilters} from "../../src/filters.js";
import {goals} from "../../src/goals/goals.js";
import {goalsOf} from "../../src/goals/goalsOf.js";
import {keyFigureRows} from "../../src/overview/keyFigureRows.js";
import {overview} from "../../src/overview/overview.js";
import {pages} from "../../src/pages.js";
import {problems} from "../../src/problems/problems.js";
import {provenance} from "../../src/provenance/provenance.js";
import {readRef} from "../../src/provenance/ref.js";
import {readCaseChoice} from "../../src/review/caseChoice.js";
import {scope} from "../../src/scope.js";
import type {SearchEntry} from "../../src/search/entry.js";
import {resultHref} from "../../src/search/resultHref.js";
import type {PageSection} from "../../src/search/standingEntries.js";
import type {Words} from "../../src/text.js";

/** What is wrong with the addresses of entries, each place of each looked at: that they open nothing which the data or the pages have. */
export async function brokenAddresses(
  entries: readonly SearchEntry[],
  {
    query,
    words,
    years,
    choice: opening,
    sections
  }: {query: Query; words: Words; years: UnitYear[]; choice: Choice; sections: readonly PageSection[]}
): Promise<string[]> {
  const [all, cases, shown, watched, ids] = await Promise.all([
    scope(query),
    checkCases(query),
    overview(query, opening),
    goals(query, opening, ""),
    listed(query)
  ]);
  const caseKeys = new Set(
    cases.map((row) => JSON.stringify([row.unit_id, row.fiscal_year, row.check_id, row.case_key]))
  );
  const keyFigures = keyFigureRows(shown, {words}).map(({id}) => `key-${id}`);
  const goalFigures = goalsOf(watched).map(({metric}) => `goal-${metric}`);
  const isSection = (page: string, id: string) =>
    sections.some((row) => row.page === page && row.id === id) ||
    (coded[page] ?? []).some((file) => sourceOf(file).includes(`element("h2", {id: "${id}"}`));

  async function fault({page, params, search, hash}: Address): Promise<string | undefined> {
    const {choice, unknown} = readChoice(search, years);
    if (!pages.some((each) => each === page)) return "no page";
    if (unknown.length > 0) return `unknown ${unknown.map(({value}) => value).join()}`;
    if (page === "spending") {
      const {filters, unknown: odd} = readFilters(search, all);
      const line = params.get("lines");
      if (odd.length > 0 || (line !== null && filters.lines.join() !== line)) return "no such line";
    }
    if (page === "checks" && params.has("check") && !readCaseChoice(search).check) return "no such check";
    const sql = params.get("sql");
    if (sql !== null && (await query(sql)).length !== 1) return "no such row";
    if (hash === "") return undefined;
    const ref = readRef(hash);
    const id = decodeURIComponent(hash.slice(1));
    if (!ref) {
      const {unit, year} = choice;
      const known = isSection(page, id) || ids.has(`${page}/${unit}/${year}/${id}`);
      return known || [...keyFigures, ...goalFigures].includes(id) ? undefined : "no such place";
    }
    if (ref.kind === "case")
      return caseKeys.has(JSON.stringify([choice.unit, choice.year, ref.check, ref.key])) ? undefined : "no such case";
    if (ref.kind === "figure" || ref.kind === "row") return ids.has(hash) ? undefined : "opens nothing";
    return (await provenance(query, ref)) ? undefined : "opens nothing";
  }

  const faults: string[] = [];
  for (const entry of entries)
    for (const place of entry.places ?? [undefined]) {
      const choice = place ? {unit: place[0], year: place[1]} : opening;
      const href = resultHref(entry, {words, choice, search: "", years});
      const why = await fault(addressOf(href));
      if (why) faults.push(`${entry.kind} ${entry.title}: ${href}: ${why}`);
      if (entry.kind === "document" && place && !(await sourceTitles(entry.page, choice)).includes(entry.title))
        faults.push(`${entry.title} is no source of ${href}`);
    }
  return faults;

  async function sourceTitles(page: string, {unit, year}: Choice): Promise<string[]> {
    const {sources} = page === "index" ? await overview(query, {unit, year}) : await problems(query, {unit, year}, "");
    return sources.map((row) => words.name({name: row.title, name_en: row.title_en}));
  }
}

interface Address {
  page: string;
  search: string;
  params: URLSearchParams;
  hash: string;
}

function addressOf(href: string): Address {
  const {pathname, search, searchParams, hash} = new URL(href, "http://localhost/");
  return {page: pathname === "/" ? "index" : pathname.slice(1), search, params: searchParams, hash};
}

/** The ids that pages give to what they list, as `page/unit/year/id`, and the addresses of figures and objectives that open. */
async function listed(query: Query): Promise<Set<string>> {
  const rows = await query<{id: string}>(
    `SELECT concat_ws('/', 'outcomes', unit_id, fiscal_year, 'activity-' || activity_id) AS id FROM activities
     UNION ALL SELECT concat_ws('/', 'problems', unit_id, fiscal_year, 'problem-' || problem_id) FROM problems
     UNION ALL SELECT concat_ws('/', 'goals', unit_id, fiscal_year, 'improvement-' || improvement_id) FROM improvements
     UNION ALL SELECT concat_ws('/', '#figure', unit_id, fiscal_year, account_id, measure) FROM account_totals
     UNION ALL SELECT concat_ws('/', '#row', document_id, 'objectives', line) FROM objectives`
  );
  return new Set(rows.map(({id}) => id));
}

const sourceOf = (file: string) => readFileSync(join(projectRoot, "src", file), "utf8");

/** The code that heads parts of pages. */
const coded: Readonly<Record<string, readonly string[]>> = {
  query: ["ask/exampleList.ts", "ask/answerPart.ts", "ask/schemaList.ts"],
  import: ["templates/templateShelf.ts"]
};
