import type {Child} from "../components/element.js";
import type {Manifest} from "./manifest.js";
import type {Publication} from "./publication.js";

/** A number of a publication, opened: what it is and where it comes from, as a panel shows it and in plain lines. */
export interface OpenedNumber {
  /** The reference that opens it, as the end of an address: `#figure/…`. */
  key: string;
  /** What it is: the unit, then the figure. */
  title: string;
  /** As it is printed in the publication; empty where only another panel leads to it. */
  printed: string;
  /** How it was worked out, in plain text; empty where a row states it. */
  formula: string;
  /** Where it stands: each document with the place in it and the file and line of the row. */
  places: readonly string[];
  /** All of it, as the panel beside a page shows it. */
  content: Child;
}

/** A publication with all that its files need: every number opened, and what it says of itself for machines. */
export interface Edition {
  publication: Publication;
  opened: readonly OpenedNumber[];
  manifest: Manifest;
}
