import type {Manifest} from "./manifest.js";

/** A manifest as JSON that no HTML around it can mistake for its own. */
export function manifestText(manifest: Manifest): string {
  return JSON.stringify(manifest).replaceAll("<", "\\u003c");
}
