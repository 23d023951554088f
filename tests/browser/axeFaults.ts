import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type axe from "axe-core";
import type {Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const everything = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
} as const;

/** The rules of these that judge colours: all that another colour scheme can break. */
const colours = {type: "rule", values: ["color-contrast", "link-in-text-block"]} as const;

/**
 * What axe finds wrong with the page as it stands (WCAG 2.2 A and AA, and good practice), or with its colours alone, one
 * line per element.
 */
export async function axeFaults(page: Page, {coloursAlone = false} = {}): Promise<string[]> {
  await page.evaluate(source);
  const {type, values} = coloursAlone ? colours : everything;
  const {violations} = await page.evaluate(
    (runOnly) => (window as unknown as {axe: typeof axe}).axe.run({runOnly, resultTypes: ["violations"]}),
    {type, values: [...values]}
  );
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) => {
      const reason = failureSummary
        ?.split("\n")
        .slice(1)
        .map((line) => line.trim())
        .join("; ");
      return `${id}: ${help} — ${target.join(" ")}${reason ? ` (${reason})` : ""}`;
    })
  );
}
