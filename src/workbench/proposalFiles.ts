import {spreadsheetText} from "../spreadsheetText.js";
import {tables} from "../schema.js";
import type {Workbench} from "./facts.js";
import type {ProposalFile} from "./text.js";

/** A table of the contract, as a file. */
export interface ContractFile {
  table: ProposalFile;
  header: readonly string[];
  rows: string[][];
}

/** A reason stands in both languages as the reader wrote it: nobody has translated it yet. */
const noReason = {rationale: "读者的建议，没有写明理由", rationale_en: "Proposed by a reader, who gave no reason"};

/**
 * What the reader proposes as a document of its own, of the kind `analysis`: its id, and its files as the contract has
 * them, with only the document's own row of `documents`. Nothing where nothing is proposed.
 */
export function proposalFiles(facts: Workbench): {document: string; files: ContractFile[]} {
  const {subject, proposal, printing} = facts;
  const {unit_id, fiscal_year, name, name_en, synthetic} = subject;
  const document = freeId(facts);
  const why = (reason: string) => {
    const text = spreadsheetText(reason);
    return reason === "" ? noReason : {rationale: text, rationale_en: text};
  };
  const links = proposal.links.map((row) => ({
    ...{account_id: row.account, of_document_id: row.document, activity_id: row.activity},
    ...{fiscal_year: String(fiscal_year), unit_id, basis: "proposed", ...why(row.reason)}
  }));
  const targets = proposal.targets.map((row) => ({
    ...{of_document_id: row.document, outcome_id: row.outcome, target: row.target, ...why(row.reason)}
  }));
  const own = {
    ...{document_id: document, unit_id, fiscal_year: String(fiscal_year), kind: "analysis"},
    title: `${name}${fiscal_year}年度支出与活动对应、目标值建议${synthetic ? "（合成数据）" : ""}`,
    title_en: `${name_en}: links and targets proposed for ${fiscal_year}${synthetic ? " (synthetic data)" : ""}`,
    publisher: "读者建议（非该单位公布）",
    ...{currency: printing?.currency ?? "", amount_unit: String(printing?.amount_unit ?? "")},
    synthetic: String(synthetic)
  };
  const files: ContractFile[] = [
    fileOf("documents", [own]),
    fileOf("links", links),
    fileOf("proposed_targets", targets)
  ];
  return {document, files: links.length + targets.length > 0 ? files.filter(({rows}) => rows.length > 0) : []};
}

function fileOf(table: ProposalFile, rows: readonly Readonly<Record<string, string>>[]): ContractFile {
  const header = Object.keys(tables[table].columns);
  return {table, header, rows: rows.map((row) => header.map((column) => row[column] ?? ""))};
}

/** An id that no analysis of the unit has. */
function freeId({subject, analyses}: Workbench): string {
  const id = `${subject.unit_id}-${subject.fiscal_year}-proposal`;
  const ids = [id, ...analyses.map((_, i) => `${id}-${i + 2}`)];
  return ids.find((each) => !analyses.includes(each)) ?? id;
}
