import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {projectRoot} from "../scripts/projectRoot.js";

interface Package {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

const read = (...path: string[]) => readFileSync(join(projectRoot, ...path), "utf8");
const json = (...path: string[]) => JSON.parse(read(...path)) as unknown;
const own = json("package.json") as Package;
const bench = json("bench", "package.json") as Package;
const locked = (...path: string[]) => (json(...path) as {packages: Record<string, Locked>}).packages;
const ours = locked("package-lock.json");
const theirs = locked("bench", "package-lock.json");

const [atWork, building, testing, comparing] = read("DEPENDENCIES.md")
  .split(/^## /m)
  .slice(1)
  .map((section) =>
    [...section.matchAll(/^\| `([^`]+)` +\| (\S+) +\| \S.* \|$/gm)].map(([, name, licence]) => [name!, licence!])
  );

const versions = (of: Package) => Object.entries({...of.dependencies, ...of.devDependencies});
const licences = (names: string[], lock: Record<string, Locked>) =>
  names.map((name) => [name, lock[`node_modules/${name}`]?.license]);

/** The code of some folders; of the project's own, only what lies in it itself. */
function code(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), {recursive: folder !== ".", withFileTypes: true})
      .filter((entry) => entry.isFile() && /\.(?:ts|js|md)$/.test(entry.name))
      .filter(({parentPath}) => !/[\\/](?:node_modules|data|\.observablehq)(?:[\\/]|$)/.test(parentPath))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
  );
}

/** Whether some code names a package between quotes. */
const names = (texts: string[]) => (name: string) =>
  texts.some((text) => text.includes(`"${name}"`) || text.includes(`"${name}/`));

describe("the list of dependencies", () => {
  it("names every package with its licence, where it is needed", () => {
    expect([...atWork!, ...building!]).toEqual(expect.arrayContaining(licences(Object.keys(own.dependencies!), ours)));
    expect(atWork!.length + building!.length).toBe(Object.keys(own.dependencies!).length);
    expect(testing).toEqual(expect.arrayContaining(licences(Object.keys(own.devDependencies!), ours)));
    expect(testing!.length).toBe(Object.keys(own.devDependencies!).length);
    expect(comparing).toEqual(licences(Object.keys(bench.dependencies!), theirs));
  });
  it("has exact versions", () => {
    const ranges = [own, bench].flatMap(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(ranges).toEqual([]);
  });
  it("has nothing that the product does not use, nor what only tests do among what it needs to run", () => {
    const runs = names(code("src", "scripts"));
    expect(Object.keys(own.dependencies!).filter((name) => name !== "@observablehq/framework" && !runs(name))).toEqual(
      []
    );
    const tends = names(code("src", "scripts", "tests", "."));
    const typed = (name: string) => name.startsWith("@types/") && (name === "@types/node" || tends(name.slice(7)));
    expect(Object.keys(own.devDependencies!).filter((name) => !tends(name) && !typed(name))).toEqual([]);
  });
  it("has everything that is imported", () => {
    const declared = versions(own).map(([name]) => name);
    const imported = code("src", "scripts").flatMap((text) =>
      [...text.matchAll(/(?:\bfrom |\bimport\(|^import )"((?:@[\w-]+\/)?[\w-]+)(?:\/[^"]*)?"/gm)].map(
        ([, name]) => name!
      )
    );
    expect(imported).toContain("docx");
    expect([...new Set(imported)].filter((name) => !declared.includes(name))).toEqual([]);
  });
  it("brings along only what is free to use again", () => {
    const free = new Set(["MIT", "MIT-0", "ISC", "0BSD", "BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]);
    for (const licence of ["BlueOak-1.0.0", "CC0-1.0", "Unlicense", "Zlib", "Python-2.0"]) free.add(licence);
    const isFree = ({license = "", dev}: Locked) =>
      license.startsWith("(") && license.includes(" AND ")
        ? license
            .slice(1, -1)
            .split(" AND ")
            .every((part) => free.has(part))
        : license
            .replace(/[()]/g, "")
            .split(" OR ")
            .some((part) => free.has(part) || (dev && part === "MPL-2.0"));
    const others = [ours, theirs]
      .flatMap((lock) => Object.entries(lock))
      .filter(([path, entry]) => path && !isFree(entry));
    expect(others.map(([path]) => path)).toEqual(["node_modules/json-bignum", "node_modules/json-bignum"]);
    expect(read("node_modules", "json-bignum", "LICENSE")).toContain("Permission is hereby granted, free of charge");
  });
  it("lets no script run at an installation that was not decided on", () => {
    const scripts = [
      ...new Set(
        Object.entries(ours)
          .filter(([, {hasInstallScript}]) => hasInstallScript)
          .map(([path]) => path.replace(/^.*node_modules\//, ""))
      )
    ];
    expect(own.allowScripts).toEqual(Object.fromEntries(scripts.map((name) => [name, false])));
  });
});
