import type {GeneratedDocument, Row} from "../../src/generate/family.js";
import {moneyInconsistencies} from "./moneyInconsistencies.js";
import {claimInconsistencies} from "./claimInconsistencies.js";
import {workInconsistencies} from "./workInconsistencies.js";

/**
 * Everything that does not agree in a family, as `identity document_id what`, worked out from the printed rows alone and
 * without the generator's code. Empty where every figure agrees with every other to the printed cent.
 */
export function inconsistencies(documents: readonly GeneratedDocument[], accounts: readonly Row[]): string[] {
  return [
    ...moneyInconsistencies(documents, accounts),
    ...claimInconsistencies(documents),
    ...workInconsistencies(documents)
  ];
}
