import {readFileSync} from "node:fs";
import {compareManifests} from "../src/publish/compare.js";
import {comparisonText} from "../src/publish/comparisonText.js";
import type {Manifest} from "../src/publish/manifest.js";
import {readManifest} from "../src/publish/readManifest.js";
import type {PublishWords} from "../src/publish/text.js";

/**
 * Says what differs between two publications, number by number, and which input rows do. Ends well where no number does.
 * Throws a message for a person where a file is none of ours.
 */
export function comparePublications(
  files: readonly string[],
  {words: {publishWords}, say}: {words: {publishWords: PublishWords}; say: (line: string) => void}
): boolean {
  const [before, after, ...more] = files;
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error("Name two publications to compare: npm run publish -- --compare OLD.html NEW.html");
  const comparison = compareManifests(manifestIn(before), manifestIn(after));
  say(comparisonText(comparison, {text: publishWords.comparison}));
  const {changed, gone, added} = comparison;
  return changed.length + gone.length + added.length === 0;
}

function manifestIn(file: string): Manifest {
  const read = readManifest(readFileSync(file, "utf8"));
  if ("fault" in read) throw new Error(`${file} cannot be compared: ${read.fault}.`);
  return read.manifest;
}
