import type {TermGroup, TermId} from "./terms.js";

/** A term as each language says it. */
export interface TermWords {
  name: string;
  /** What the other language calls it. */
  other: string;
  /** As an officer needs it: what it adds or divides, and where it stands. */
  exact: string;
  /** As a stranger understands it. */
  plain: string;
  /** What it is taken for and is not. */
  unlike: string;
}

/** The words of the page of terms. */
export interface GlossaryWords {
  title: string;
  about: string;
  contents: string;
  groups: Readonly<Record<TermGroup, string>>;
  labels: {exact: string; plain: string; unlike: string; formula: string; standards: string; pages: string};
  /** A standard by its name, the number it goes by and the place in it; either may be empty. */
  standard(parts: {name: string; number: string; at: string}): string;
  /** Where no document fixes a term. */
  own: string;
  terms: Readonly<Record<TermId, TermWords>>;
}
