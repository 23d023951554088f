import {expect, test} from "vitest";
import {lastingFolders} from "../../scripts/lastingFolders.js";
import {mediaType} from "../../scripts/mediaType.js";
import {securityHeaders} from "../../scripts/securityHeaders.js";
import {nginxConf} from "./nginxConf.js";

const code = nginxConf.replace(/^\s*#.*$/gm, "");

/** The words of a directive that stands once. */
const words = (directive: string): string[] => {
  const found = [...code.matchAll(new RegExp(`^ *${directive}\\s+([^;{]*);`, "gm"))];
  expect(found).toHaveLength(1);
  return found[0]![1]!.split(/\s+/);
};

/** Every ending that the configuration knows, with the type it gives it. */
const types = /types \{([^}]*)\}/
  .exec(code)![1]!
  .split(";")
  .map((line) => line.trim().split(/\s+/))
  .flatMap(([type, ...endings]) => endings.map((ending) => ({type: type!, ending})));

test("every answer's headers are the site's, and stand at one level, where no location loses them", () => {
  const headers = [...code.matchAll(/^( *)add_header (\S+) (?:"([^"]*)"|(\$\w+)) always;$/gm)];
  expect(headers).toHaveLength(code.match(/add_header/g)!.length);
  expect(new Set(headers.map(([, indent]) => indent!.length))).toEqual(new Set([4]));
  expect(Object.fromEntries(headers.map(([, , name, text, variable]) => [name, text ?? variable]))).toEqual({
    ...securityHeaders,
    "Cache-Control": "$notebook_caching",
    Allow: "$notebook_methods"
  });
});

test("the lasting folders are those of the site", () => {
  const folders = [...code.matchAll(/\/_\(\?:([\w|]+)\)\//g)].map(([, names]) => names!.split("|"));
  expect(folders).toHaveLength(2);
  for (const names of folders) expect(names.map((name) => `_${name}`).sort()).toEqual([...lastingFolders].sort());
});

test.each(types)("a file that ends in $ending has the type that the site gives it", ({type, ending}) => {
  const expected = mediaType(`file.${ending}`);
  const charset = type === "text/html" || words("charset_types").includes(type);
  expect(charset ? `${type}; charset=${words("charset")}` : type).toBe(expected.type);
  expect(type === "text/html" || words("gzip_types").includes(type)).toBe(expected.compressible);
});

test("no type is compressed or given a charset that no file has", () => {
  const known = new Set(types.map(({type}) => type));
  for (const directive of ["gzip_types", "charset_types"])
    expect(words(directive).filter((type) => !known.has(type))).toEqual([]);
});
