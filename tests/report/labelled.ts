import {readFileSync} from "node:fs";
import {join} from "node:path";

/** A figure as somebody labelled it by hand. */
export interface Label {
  at: number;
  end: number;
  printed: string;
  status: string;
  subject: string;
  measure: string;
}

/** A line of a report with its labels. */
export interface Labelled {
  style: string;
  text: string;
  labels: readonly Label[];
}

/** The sets of sentences labelled by hand, each by somebody who had not seen what judges them. */
export const sets = ["labelledSentences.txt", "labelledLater.txt", "labelledLast.txt"] as const;

/** The sentences of one set. */
export function labelled(set: (typeof sets)[number]): Labelled[] {
  const lines = readFileSync(join(import.meta.dirname, set), "utf8").split("\n");
  let style = "";
  return lines.flatMap((line): Labelled[] => {
    if (line.startsWith("## style: ")) style = line.slice("## style: ".length);
    if (line.startsWith("#") || line.trim() === "") return [];
    const labels: Label[] = [];
    let text = "";
    let last = 0;
    for (const match of line.matchAll(/〔([^〔〕|]+)\|([^|]+)\|([^|]+)\|([^|〕]+)〕/g)) {
      text += line.slice(last, match.index);
      const [, printed, status, subject, measure] = match as unknown as [string, string, string, string, string];
      labels.push({at: text.length, end: text.length + printed.length, printed, status, subject, measure});
      text += printed;
      last = match.index + match[0].length;
    }
    return [{style, text: text + line.slice(last), labels}];
  });
}
