import {readFileSync} from "node:fs";
import {join} from "node:path";
import {check} from "prettier";
import {describe, expect, test} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {plainText} from "../../src/csv.js";
import {dataReadme} from "../../src/describe/dataReadme.js";
import {contractWords} from "../../src/en/contractWords.js";
import {tableNames, tables} from "../../src/schema.js";

test("data/README.md is what the schema says; `npx tsx scripts/writeDataReadme.ts` writes it", () => {
  expect(plainText(readFileSync(join(projectRoot, "data", "README.md"), "utf8"))).toBe(
    dataReadme({words: contractWords})
  );
});

test("it is formatted like the rest", async () => {
  expect(await check(dataReadme({words: contractWords}), {parser: "markdown", printWidth: 120})).toBe(true);
});

describe("it tells", () => {
  const sections = new Map(
    dataReadme({words: contractWords})
      .split("\n### ")
      .slice(1)
      .map((section) => [section.slice(1, section.indexOf(".csv")), section])
  );

  test.each(tableNames)("%s: grain, header, every column with its values", (name) => {
    const section = sections.get(name)!;
    expect(section).toContain(`One row is ${tables[name].grain}.`);
    expect(section).toContain(`\`\`\`csv\n${Object.keys(tables[name].columns).join(",")}\n\`\`\``);
    for (const [column, {meaning, values = {}}] of Object.entries(tables[name].columns)) {
      expect(section).toMatch(new RegExp(`^- \`${column}\` \\(`, "m"));
      expect(section).toContain(meaning);
      for (const [value, says] of Object.entries(values)) expect(section).toContain(`  - \`${value}\`: ${says}`);
    }
  });

  test("keys, references and rules in words", () => {
    expect(sections.get("reasons")).toContain(
      "The stated change it explains. Names a row of the same document's `claims.csv` by its `claim_id`."
    );
    expect(sections.get("accounts")).toContain(
      "Names a row of `accounts.csv` by its `account_id` with the same `tree`, `side`, never in a circle."
    );
    expect(sections.get("links")).toContain(
      "No two rows of a document have the same `account_id`, `of_document_id`, `activity_id`, `fiscal_year`, `unit_id`."
    );
    expect(sections.get("links")).toContain(
      "Names a row of the same document's `activities.csv`, or of the document that `of_document_id` names, by its `activity_id` with the same `unit_id`, `fiscal_year`."
    );
    expect(sections.get("claims")).toContain("- Where `kind` is `share`, `of_account_id` must be filled.");
    expect(sections.get("outcomes")).toContain("- `related_to`, `relation` are filled together or not at all.");
    expect(sections.get("outcomes")).toContain(
      "- `parts` must be filled where a row whose `relation` is `part` names this one in `related_to`, and empty elsewhere."
    );
  });
});
