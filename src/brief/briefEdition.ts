import type {Query} from "../database/query.js";
import type {Edition} from "../publish/edition.js";
import {editionOf} from "../publish/editionOf.js";
import type {Release} from "../publish/editionOf.js";
import type {InputFile} from "../publish/manifest.js";
import {dataDate} from "./briefPublication.js";
import type {BriefDraft} from "./briefPublication.js";
import {briefSearch} from "./briefSearch.js";
import type {Brief} from "./facts.js";
import type {BriefTelling} from "./telling.js";

/** A brief that is ready for its files: the same for a page and a command that show and choose the same. */
export function briefEdition(
  query: Query,
  {facts, draft}: {facts: Brief; draft: BriefDraft},
  {
    telling,
    ...sources
  }: {
    telling: BriefTelling;
    release: Release;
    own?: ReadonlyMap<string, readonly InputFile[]>;
    onOpen?: (opened: number, known: number) => void;
  }
): Promise<Edition> {
  const {unit_id: unit, fiscal_year: year} = facts.subject;
  return editionOf(query, draft.publication, {
    ...telling,
    ...sources,
    subject: {unit, year, search: briefSearch(facts), dataDate: dataDate(facts)}
  });
}
