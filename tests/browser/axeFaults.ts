import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type axe from "axe-core";
import type {Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with the page as it stands (WCAG 2.2 A and AA, and good practice), one line per element. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const {violations} = await page.evaluate(
    (values) =>
      (window as unknown as {axe: typeof axe}).axe.run({runOnly: {type: "tag", values}, resultTypes: ["violations"]}),
    tags
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
