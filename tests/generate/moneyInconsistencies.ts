import type {GeneratedDocument, Row} from "../../src/generate/family.js";
import {grouped} from "./grouped.js";
import {cents, keyOf, rowsIn, statedAmounts, sums} from "./statedAmounts.js";

/** Sums of accounts and funds, balances, restatements, controlled spending, functions and months that do not agree. */
export function moneyInconsistencies(documents: readonly GeneratedDocument[], accounts: readonly Row[]): string[] {
  const stated = statedAmounts(documents);
  return [
    ...documents.flatMap((document) => partsAndFunds(document, accounts)),
    ...documents.flatMap(months),
    ...balances(stated),
    ...restatements(documents),
    ...controlled(stated, accounts),
    ...functions(stated, accounts)
  ];
}

function partsAndFunds(document: GeneratedDocument, accounts: readonly Row[]): string[] {
  const {document_id} = document.document;
  const rows = rowsIn(document, "budget");
  const found: string[] = [];
  const groups = grouped(rows, (row) => [row.period, keyOf({...row, account_id: ""})].join(" "));
  for (const [group, members] of groups) {
    const amounts = sums(members.map((row) => [row.account_id!, cents(row.amount!, row.printed_unit)]));
    for (const {account_id, parts} of members) {
      const children = accounts.filter((row) => row.parent_id === account_id && amounts.has(row.account_id!));
      const sum = children.reduce((total, row) => total + amounts.get(row.account_id!)!, 0);
      const whole = amounts.get(account_id!)!;
      const agrees = parts === "complete" ? sum === whole : parts === "partial" ? sum < whole : children.length === 0;
      if (!agrees) found.push(`parts ${document_id} ${account_id} ${group.trim()}`);
    }
  }
  const byFund = grouped(rows, (row) => [row.period, keyOf({...row, fund: ""})].join(" "));
  for (const [key, members] of byFund) {
    const all = members.find(({fund}) => fund === "all");
    const rest = members.filter(({fund}) => fund !== "all").reduce((sum, row) => sum + cents(row.amount!), 0);
    if (all && members.length > 1 && cents(all.amount!) !== rest) found.push(`funds ${document_id} ${key.trim()}`);
  }
  return found;
}

function months(document: GeneratedDocument): string[] {
  const cumulative = rowsIn(document, "budget").filter(({period}) => period);
  const year = sums(
    rowsIn(document, "budget").flatMap((row) =>
      row.period ? [] : [[keyOf(row) + row.item, cents(row.amount!)] as const]
    )
  );
  return [...grouped(cumulative, (row) => keyOf(row) + row.item)].flatMap(([key, rows]) => {
    const amounts = rows.map(({amount}) => cents(amount!));
    const falls = amounts.some((amount, i) => i > 0 && amount < amounts[i - 1]!);
    return falls || rows.length !== 12 || amounts.at(-1) !== year.get(key) ? [`months ${key}`] : [];
  });
}

function balances(stated: ReadonlyMap<string, number>): string[] {
  const found: string[] = [];
  for (const [key, opening] of stated) {
    const [year, unit_id, account_id, fund] = key.split(" ");
    if (account_id !== "opening-balance") continue;
    const of = (account: string, {measure = "actual", of = Number(year)} = {}) =>
      stated.get([of, unit_id, account, fund, measure].join(" "))!;
    const place = `${year} ${unit_id} ${fund}`;
    if (opening + of("income") - of("expenditure") !== of("closing-balance")) found.push(`bridge ${place}`);
    const last = of("closing-balance", {of: Number(year) - 1});
    if (last !== undefined && last !== opening) found.push(`chain ${place}`);
    for (const measure of ["proposed", "budget", "adjusted"]) {
      if (of("expenditure", {measure}) > of("income", {measure}) + opening) found.push(`means ${place} ${measure}`);
    }
    if (of("closing-balance") < 0) found.push(`overdrawn ${place}`);
  }
  return found;
}

function restatements(documents: readonly GeneratedDocument[]): string[] {
  const seen = new Map<string, number>();
  return documents.flatMap((document) =>
    [...statedAmounts([document])].flatMap(([key, amount]) => {
      const earlier = seen.get(key);
      seen.set(key, amount);
      return earlier !== undefined && earlier !== amount ? [`restated ${document.document.document_id} ${key}`] : [];
    })
  );
}

function controlled(stated: ReadonlyMap<string, number>, accounts: readonly Row[]): string[] {
  const twins = new Map(accounts.flatMap((row) => (row.same_as ? [[row.account_id!, row.same_as]] : [])));
  return [...stated].flatMap(([key, whole]) => {
    const [year, unit_id, account_id, fund, measure] = key.split(" ");
    const part = stated.get([year, unit_id, twins.get(account_id!), fund, measure].join(" "));
    return part !== undefined && part > whole ? [`within ${key}`] : [];
  });
}

function functions(stated: ReadonlyMap<string, number>, accounts: readonly Row[]): string[] {
  const roots = new Set(
    accounts.flatMap((row) => (row.tree === "functional" && !row.parent_id ? [row.account_id!] : []))
  );
  const totals = sums(
    [...stated].flatMap(([key, amount]) => {
      const [year, unit_id, account_id, fund, measure] = key.split(" ");
      return roots.has(account_id!) ? [[[year, unit_id, "expenditure", fund, measure].join(" "), amount] as const] : [];
    })
  );
  return [...totals].flatMap(([key, total]) => (stated.get(key) === total ? [] : [`functions ${key}`]));
}
