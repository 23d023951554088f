import {createHash, randomUUID} from "node:crypto";
import {mkdir, readFile, rename, stat, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";
import type {Encoding} from "./preferredEncoding.js";

/** A file in one encoding: `etag` is a strong validator (quoted), `body` reads or compresses when first asked for. */
export interface EncodedFile {
  etag: string;
  body: () => Promise<Buffer>;
}

/** Compressing less than this takes less time than finding the result on disk is worth. */
const worthKeeping = 2 ** 20;

const compressors = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {[constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length}
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes)
};

/**
 * Files in any encoding, compressed once per content: the results stay in memory, those of large files also in the
 * folder `cache`, so that the database engine is not compressed anew by every process. A file that changes on disk is
 * seen at the next request. A cache that cannot be written is done without.
 */
export function encodedFiles({cache}: {cache: string}): (file: string, encoding: Encoding) => Promise<EncodedFile> {
  const hashes = new Map<string, {version: string; hash: string}>();
  const compressed = new Map<string, Promise<Buffer>>();

  async function hashOf(file: string): Promise<string> {
    const {mtimeMs, ctimeMs, size} = await stat(file);
    const version = [mtimeMs, ctimeMs, size].join();
    const known = hashes.get(file);
    if (known?.version === version) return known.hash;
    const hash = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
    hashes.set(file, {version, hash});
    return hash;
  }

  async function compress(file: string, {encoding, hash}: {encoding: "br" | "gzip"; hash: string}): Promise<Buffer> {
    const bytes = await readFile(file);
    if (sha256(bytes) !== hash) throw new Error(`${file} changed while it was being read`);
    if (bytes.length < worthKeeping) return compressors[encoding](bytes);
    const kept = join(cache, `${hash}.${encoding}`);
    try {
      return await readFile(kept);
    } catch {
      const result = await compressors[encoding](bytes);
      await keep(kept, {cache, bytes: result}).catch(() => {});
      return result;
    }
  }

  return async (file, encoding) => {
    const hash = await hashOf(file);
    if (encoding === "identity") return {etag: `"${hash}"`, body: () => readFile(file)};
    const name = `${hash}.${encoding}`;
    const body = () => {
      let result = compressed.get(name);
      if (!result) {
        result = compress(file, {encoding, hash});
        result.catch(() => compressed.delete(name));
        compressed.set(name, result);
      }
      return result;
    };
    return {etag: `"${name}"`, body};
  };
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Writes beside and renames: two processes that start at once never read half a file. */
async function keep(file: string, {cache, bytes}: {cache: string; bytes: Buffer}): Promise<void> {
  await mkdir(cache, {recursive: true});
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, bytes);
  await rename(part, file);
}
