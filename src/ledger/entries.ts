import type {CheckCase} from "../checks/case.js";
import type {CheckName} from "../checks/index.js";
import type {Records} from "../keptRecords.js";
import type {LedgerFacts, Problem} from "./facts.js";
import {entryKinds} from "./filters.js";
import type {EntryKind} from "./filters.js";
import {blankRecord, isOpen} from "./records.js";
import type {LedgerRecord} from "./records.js";

/** What a year found: a stated problem (several rows where several documents state it), or all findings of a check. */
export interface Finding {
  /** `problem/<problem_id>` or `check/<check_id>`: what is the same over the years. */
  key: string;
  kind: EntryKind;
  /** The year that found it, the latest one where it was carried. */
  year: number;
  problems: Problem[];
  check: CheckName | null;
  cases: CheckCase[];
}

/**
 * How an entry stands in the year itself: `found` in it; `gone`, since the year was looked at and is silent on it;
 * `unproven`, since nothing in the year could have shown it.
 */
export type Standing = "found" | "gone" | "unproven";

/** An entry of a year's ledger. */
export interface Entry extends Finding {
  /** By which its record is kept: `unit/year/key`. */
  id: string;
  standing: Standing;
  /** The year in which it was first entered and has been open since; null for one that is new. */
  carriedFrom: number | null;
  /** The year in which it was closed before it was found again; null where it never was. */
  closedIn: number | null;
  /** What holds as long as nothing is written in this year's ledger: the record it was carried with. */
  inherited: LedgerRecord;
  record: LedgerRecord;
}

/**
 * The ledger of the year looked at. It begins with what earlier years left open, and carries on what is written of it;
 * then come the year's own findings. In each group what the year finds stands before what it does not, and what is more
 * serious before what is less. What was closed comes back only if it is found again.
 */
export function entriesOf(facts: LedgerFacts, kept: Records<LedgerRecord>): Entry[] {
  const {unit_id: unit, fiscal_year: last} = facts.subject;
  const found = findings(facts);
  const closed = new Map<string, number>();
  let entries: Entry[] = [];
  for (let year = Math.min(last, ...found.map((row) => row.year)); year <= last; year++) {
    for (const {key, record} of entries) if (!isOpen(record.state)) closed.set(key, year - 1);
    const carried = new Map(entries.filter(({record}) => isOpen(record.state)).map((entry) => [entry.key, entry]));
    const own = found.filter((row) => row.year === year);
    const gone = [...carried.values()].filter(({key}) => !own.some((row) => row.key === key));
    entries = [...own, ...gone].map((row): Entry => {
      const before = carried.get(row.key);
      const id = `${unit}/${year}/${row.key}`;
      const inherited = before?.record ?? blankRecord;
      return {
        ...{key: row.key, kind: row.kind, year: row.year, problems: row.problems, check: row.check, cases: row.cases},
        ...{id, inherited, record: kept[id] ?? inherited},
        standing: row.year === year ? "found" : standingOf(row, facts),
        carriedFrom: before ? (before.carriedFrom ?? year - 1) : null,
        closedIn: before ? before.closedIn : (closed.get(row.key) ?? null)
      };
    });
  }
  const rank = ({carriedFrom, standing, kind}: Entry) =>
    ((carriedFrom === null ? 2 : 0) + (standing === "found" ? 0 : 1)) * entryKinds.length + entryKinds.indexOf(kind);
  return entries.sort((a, b) => rank(a) - rank(b));
}

/** What each year found: its problems in their documents' order, its checks in the order of their first finding. */
function findings({problems, cases}: LedgerFacts): Finding[] {
  const found = new Map<string, Finding>();
  for (const row of problems) {
    const key = `problem/${row.problem_id}`;
    const same = found.get(`${row.fiscal_year}/${key}`);
    if (same) same.problems.push(row);
    else
      found.set(`${row.fiscal_year}/${key}`, {
        ...{key, kind: "problem", year: row.fiscal_year, problems: [row], check: null, cases: []}
      });
  }
  for (const row of cases) {
    const key = `check/${row.check_id}`;
    const same = found.get(`${row.fiscal_year}/${key}`);
    if (same) same.cases.push(row);
    else
      found.set(`${row.fiscal_year}/${key}`, {
        ...{key, kind: row.status as EntryKind, year: row.fiscal_year, problems: [], check: row.check_id, cases: [row]}
      });
  }
  return [...found.values()];
}

/** How what the year looked at does not find stands in it. */
function standingOf({check}: Finding, {agreed, reported}: LedgerFacts): Standing {
  const looked = check === null ? reported : agreed.some((row) => row.check_id === check);
  return looked ? "gone" : "unproven";
}
