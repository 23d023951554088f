import type {GeneratedDocument, Row} from "../../src/generate/family.js";
import {directions} from "../../src/schema.js";
import {cents, hundredths, keyOf, rowsIn, statedAmounts} from "./statedAmounts.js";

/** Stated comparisons, and the reasons given for them, that do not agree with the amounts as stated when they were made. */
export function claimInconsistencies(documents: readonly GeneratedDocument[]): string[] {
  return documents.flatMap((document) => {
    const {document_id, published_on, fiscal_year} = document.document;
    const known = documents.filter((other) => other.document.published_on! <= published_on!);
    const budgets = documents.filter((other) => other.document.fiscal_year! <= fiscal_year!);
    const stated = statedAmounts(document.document.kind === "budget" ? budgets : known);
    const claims = rowsIn(document, "claims");
    const found = claims.flatMap((claim) => claimFaults(claim, stated).map((fault) => [fault, claim.claim_id]));
    const contrary = rowsIn(document, "reasons").filter(({claim_id, statement}) => {
      const claim = claims.find((row) => row.claim_id === claim_id)!;
      const change = figures(claim, stated).amount - figures(claim, stated).base;
      return !statement!.includes(change > 0 ? "增加" : "减少");
    });
    const reasons = contrary.map(({reason_id}) => ["reason", reason_id]);
    return [...found, ...reasons].map(([identity, id]) => `${identity} ${document_id} ${id}`);
  });
}

function figures(claim: Row, stated: ReadonlyMap<string, number>): {amount: number; base: number} {
  const {fiscal_year, base, of_account_id} = claim;
  const amount = stated.get(keyOf(claim))!;
  if (of_account_id) return {amount, base: stated.get(keyOf({...claim, account_id: of_account_id}))!};
  if (base === "prior_year")
    return {amount, base: stated.get(keyOf({...claim, fiscal_year: String(Number(fiscal_year) - 1)}))!};
  return {amount, base: stated.get(keyOf({...claim, measure: base === "unstated" ? "adjusted" : base!}))!};
}

function claimFaults(claim: Row, stated: ReadonlyMap<string, number>): string[] {
  const {amount, base} = figures(claim, stated);
  if (amount === undefined || base === undefined) return ["missing"];
  const {kind, value, direction_word, printed_unit} = claim;
  if (kind !== "delta" && base === 0) return ["zero_base"];
  const change = amount - base;
  const faults: string[] = [];
  if (kind === "delta" && cents(value!, printed_unit) !== Math.abs(change)) faults.push("claim");
  if (kind !== "delta") {
    const quotient = kind === "growth" ? Math.abs(change) / Math.abs(base) : amount / base;
    if (Math.abs(hundredths(value!) - quotient * 10000) > 0.5001) faults.push("claim");
  }
  const signs = kind === "delta" || kind === "growth";
  if (signs && change !== 0 && directions[direction_word!] !== Math.sign(change)) faults.push("direction");
  return faults;
}
