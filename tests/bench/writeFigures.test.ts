import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {writeFigures} from "../../bench/writeFigures.js";
import {projectRoot} from "../../scripts/projectRoot.js";

const text = "Before.\n\n<!-- figures -->\n\nold\n\n<!-- /figures -->\n\nAfter.\n";

test("puts the figures between the marks, and leaves what is around them", () => {
  const written = writeFigures(text, "| new |\n");
  expect(written).toBe("Before.\n\n<!-- figures -->\n\n| new |\n\n<!-- /figures -->\n\nAfter.\n");
  expect(writeFigures(written, "old")).toBe(text);
});

test.each(["", "<!-- figures -->", "<!-- /figures --> <!-- figures -->", text + text])("refuses %j", (wrong) => {
  expect(() => writeFigures(wrong, "new")).toThrow("no one block");
});

test("finds its place in the README", () => {
  expect(writeFigures(readFileSync(join(projectRoot, "bench", "README.md"), "utf8"), "new")).toContain("\n\nnew\n\n");
});
