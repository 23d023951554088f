import {mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {gunzipSync} from "node:zlib";
import {afterAll, beforeAll, expect, test} from "vitest";
import {compress} from "../../scripts/compress.js";

const long = "一行又一行。\n".repeat(200);
const files: Record<string, string> = {
  "index.html": long,
  "data/budget.csv": long,
  "_import/page.0123abcd.js": long,
  "_import/short.0123abcd.js": "0",
  "_file/data/budget.0123abcd.csv": long,
  "_file/photo.0123abcd.png": long
};
const time = new Date("2024-03-31T00:00:00Z");

let dist: string;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), "compress-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, name)), {recursive: true});
    await writeFile(join(dist, name), text);
    await utimes(join(dist, name), time, time);
  }
});

afterAll(() => rm(dist, {recursive: true}));

test("what keeps its name as long as its content, and gains by it, has its gzip beside it, with its time", async () => {
  const expected = ["_file/data/budget.0123abcd.csv.gz", "_import/page.0123abcd.js.gz"];
  for (const again of [false, true]) {
    expect([again, await compress(dist)]).toEqual([again, expected.length]);
    const names = await readdir(dist, {recursive: true});
    expect(
      names
        .filter((name) => name.endsWith(".gz"))
        .map((name) => name.replaceAll("\\", "/"))
        .sort()
    ).toEqual(expected);
  }
  for (const name of expected) {
    expect(gunzipSync(await readFile(join(dist, name))).toString()).toBe(long);
    expect((await stat(join(dist, name))).mtime).toEqual(time);
  }
});

test("where there is no site there is nothing to compress", async () => {
  expect(await compress(join(dist, "nowhere"))).toBe(0);
});
