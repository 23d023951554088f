import {FileAttachment} from "observablehq:stdlib";
import type {TableName} from "../schema.js";
import type {Makers} from "./onDemand.js";

/** The stacked tables. Framework finds an attachment, and how it is read, only where both are spelled out. */
export const stackedFiles: Record<TableName, () => Promise<string>> = {
  units: () => FileAttachment("../data/units.csv").text(),
  documents: () => FileAttachment("../data/documents.csv").text(),
  accounts: () => FileAttachment("../data/accounts.csv").text(),
  funds: () => FileAttachment("../data/funds.csv").text(),
  check_rules: () => FileAttachment("../data/check_rules.csv").text(),
  claims: () => FileAttachment("../data/claims.csv").text(),
  budget: () => FileAttachment("../data/budget.csv").text(),
  reasons: () => FileAttachment("../data/reasons.csv").text(),
  staffing: () => FileAttachment("../data/staffing.csv").text(),
  objectives: () => FileAttachment("../data/objectives.csv").text(),
  themes: () => FileAttachment("../data/themes.csv").text(),
  activities: () => FileAttachment("../data/activities.csv").text(),
  outcomes: () => FileAttachment("../data/outcomes.csv").text(),
  links: () => FileAttachment("../data/links.csv").text(),
  proposed_targets: () => FileAttachment("../data/proposed_targets.csv").text(),
  awards: () => FileAttachment("../data/awards.csv").text(),
  problems: () => FileAttachment("../data/problems.csv").text(),
  improvements: () => FileAttachment("../data/improvements.csv").text(),
  inputs: () => FileAttachment("../data/inputs.csv").text()
};

/** What makes the models, and the cases of the checks. */
export const relationsFile = () => FileAttachment("../data/relations.json").json() as Promise<Makers>;
