import {readCsv} from "../csv.js";
import {tables} from "../schema.js";
import type {ImportedDocument} from "./project.js";

/** A figure that stands otherwise in a document that takes another's place; missing where it does not stand. */
export interface Change {
  /** Its cell in the person's file. */
  place: string;
  before: string | null;
  after: string | null;
}

/** What is different, number by number, where one import takes the place of another. */
export async function changesOf(before: ImportedDocument, after: ImportedDocument): Promise<Change[]> {
  const [old, now] = [await amounts(before), await amounts(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    if (was?.amount === is?.amount) return [];
    return [{place: (is ?? was)!.place, before: was?.amount ?? null, after: is?.amount ?? null}];
  });
}

async function amounts({rows}: ImportedDocument): Promise<Map<string, {amount: string; place: string}>> {
  if (!rows.budget) return new Map();
  const stacked = readCsv(await rows.budget.text());
  const at = (name: string) => stacked.header.indexOf(name);
  const key = [...tables.budget.key, "item"].map(at);
  return new Map(
    stacked.rows.map(({cells}) => [
      key.map((column) => cells[column]).join("/"),
      {amount: cells[at("amount")]!, place: cells[at("source")]!}
    ])
  );
}
