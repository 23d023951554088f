import type {CheckStatus} from "../checks/case.js";
import {checkStatuses} from "../checks/case.js";
import {checkNames} from "../checks/index.js";
import type {CheckName} from "../checks/index.js";

/** Which cases a reviewer wants to see: of these statuses (all where none is named), of this check (any where none is). */
export interface CaseChoice {
  statuses: readonly CheckStatus[];
  check: CheckName | null;
}

/** Reads the choice from a link's query string; what names no status or check here is left aside. */
export function readCaseChoice(search: string): CaseChoice {
  const params = new URLSearchParams(search);
  const asked = (params.get("status") ?? "").split(",");
  return {
    statuses: checkStatuses.filter((status) => asked.includes(status)),
    check: checkNames.find((name) => name === params.get("check")) ?? null
  };
}

/** The query string with the choice in it; everything else in it stays. */
export function writeCaseChoice({statuses, check}: CaseChoice, search: string): string {
  const params = new URLSearchParams(search);
  if (statuses.length > 0) params.set("status", statuses.join(","));
  else params.delete("status");
  if (check) params.set("check", check);
  else params.delete("check");
  const text = params.toString().replaceAll("%2C", ",");
  return text && `?${text}`;
}
