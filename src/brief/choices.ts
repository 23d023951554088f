import type {Unknown} from "../choice.js";
import {stamps} from "../publish/publication.js";
import type {Stamp} from "../publish/publication.js";

/** The parts of the brief whose content its author chooses, in their order. */
export const briefSections = ["numbers", "figures", "changes", "done", "problems", "steps", "doubts"] as const;
export type BriefSection = (typeof briefSections)[number];

/** What the author of a brief chose and wrote; all of it stands in the address. */
export interface AuthorChoices {
  stamp: Stamp;
  /** The ids of what a section shows, in the section's own order; missing where the author left the choice as it is. */
  picked: Readonly<Partial<Record<BriefSection, readonly string[]>>>;
  /** The author's own words for an item, by `section.id`. */
  edited: Readonly<Record<string, string>>;
  /** The author's own words below a section. */
  said: Readonly<Partial<Record<BriefSection | "conclusion", string>>>;
}

const prefixes = {picked: "pick.", edited: "edit.", said: "say."} as const;

/** Whether a parameter of an address is something that the author of a brief chose or wrote about one unit's year. */
export const isAuthors = (name: string): boolean => Object.values(prefixes).some((prefix) => name.startsWith(prefix));

/** Reads the author's choices from a link's query string. A stamp that there is not is named, and a draft is made. */
export function readAuthorChoices(search: string): {author: AuthorChoices; unknown: Unknown[]} {
  const params = new URLSearchParams(search);
  const asked = params.get("stamp");
  const stamp = stamps.find((each) => each === asked);
  const under = (prefix: string) =>
    Object.fromEntries(
      [...params].filter(([name]) => name.startsWith(prefix)).map(([name, text]) => [name.slice(prefix.length), text])
    );
  const picked = Object.entries(under(prefixes.picked)).map(([section, ids]) => [section, ids ? ids.split(",") : []]);
  return {
    author: {
      stamp: stamp ?? "draft",
      picked: Object.fromEntries(picked) as AuthorChoices["picked"],
      edited: under(prefixes.edited),
      said: under(prefixes.said)
    },
    unknown: asked !== null && !stamp ? [{name: "stamp", value: asked}] : []
  };
}

/** A query string with other choices of the author's; what is empty or as it was to begin with does not stand in it. */
export function writeAuthorChoices(author: AuthorChoices, search: string): string {
  const params = new URLSearchParams(search);
  for (const name of [...params.keys()]) if (isAuthors(name) || name === "stamp") params.delete(name);
  if (author.stamp !== "draft") params.set("stamp", author.stamp);
  for (const [section, ids] of Object.entries(author.picked)) params.set(prefixes.picked + section, ids.join(","));
  for (const [item, text] of Object.entries(author.edited)) if (text.trim()) params.set(prefixes.edited + item, text);
  for (const [section, text] of Object.entries(author.said)) if (text.trim()) params.set(prefixes.said + section, text);
  const text = params.toString();
  return text && `?${text}`;
}
