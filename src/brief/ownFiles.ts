import {storedDocuments} from "../project/storedProject.js";
import type {InputFile} from "../publish/manifest.js";

/** The files that a reader's own documents were read from, by the document's id; none where the browser gives nothing. */
export async function ownFiles(): Promise<ReadonlyMap<string, readonly InputFile[]>> {
  const documents = await storedDocuments();
  return new Map(
    documents.map(({document_id, origins}) => [document_id, origins.map(({file, sha256}) => ({file, sha256}))])
  );
}
