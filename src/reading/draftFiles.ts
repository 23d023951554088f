import type {SourceFile} from "../contract/readTable.js";
import {contractPath} from "./contractFile.js";
import {tableText} from "./draftDocument.js";
import type {Draft} from "./draftDocument.js";
import type {Taken} from "./draftImport.js";

/** What an import comes to as files of the contract: its own tables as they are, and the document drafted of the others. */
export function draftFiles(taken: readonly Taken[], draft: Draft | null): SourceFile[] {
  const own = taken.flatMap((each): SourceFile[] =>
    each.kind === "contract" ? [{path: contractPath(each.contract), text: each.contract.text}] : []
  );
  if (!draft) return own;
  const id = draft.documents[0]!["document_id"]!;
  const drafted: SourceFile[] = [
    {path: "data/documents.csv", text: tableText("documents", draft.documents)},
    {path: "data/units.csv", text: tableText("units", draft.units)},
    {path: "data/accounts.csv", text: tableText("accounts", draft.accounts)},
    {path: `data/${id}/budget.csv`, text: tableText("budget", draft.budget)}
  ];
  return [...own, ...drafted];
}
