import {readdir, stat} from "node:fs/promises";
import type {IncomingMessage, ServerResponse} from "node:http";
import {createServer} from "node:http";
import {join, relative, sep} from "node:path";
import {encodedFiles} from "./encodedFiles.js";
import {lastingFolders} from "./lastingFolders.js";
import {listen} from "./listen.js";
import {mediaType} from "./mediaType.js";
import {preferredEncoding} from "./preferredEncoding.js";
import {projectRoot} from "./projectRoot.js";
import {securityHeaders} from "./securityHeaders.js";
import {siteFile} from "./siteFile.js";

/**
 * `root` is a built site; `tries` how many ports from `port` up may be tried; `cache` where compressed files are kept;
 * `headers` what every answer says of what its page may do.
 */
export interface ServeOptions {
  root: string;
  port: number;
  host?: string;
  tries?: number;
  cache?: string;
  headers?: Readonly<Record<string, string>>;
}

/** A running server: its address (ending in `/`), the port it got, when all is compressed, and its end. */
export interface Served {
  url: string;
  port: number;
  warmed: Promise<void>;
  close: () => Promise<void>;
}

/**
 * Serves a built site as a web host would: clean URLs, 404.html, brotli or gzip by Accept-Encoding, validators, and
 * the headers of `securityHeaders`. Large files are compressed in the background from the start.
 */
export async function serve({
  root,
  port,
  host = "127.0.0.1",
  tries = 1,
  cache = join(projectRoot, "node_modules", ".cache", "serve"),
  headers = securityHeaders
}: ServeOptions): Promise<Served> {
  const encoded = encodedFiles({cache});

  async function send(file: string, {request, response, status = 200}: Exchange): Promise<void> {
    const {type, compressible} = mediaType(file);
    const encoding = compressible ? preferredEncoding(header(request, "accept-encoding")) : "identity";
    const {etag, body} = await encoded(file, encoding);
    const lasting = lastingFolders.includes(relative(root, file).split(sep)[0] ?? "");
    response.setHeader("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
    response.setHeader("ETag", etag);
    if (compressible) response.setHeader("Vary", "Accept-Encoding");
    if (status === 200 && matches(header(request, "if-none-match"), etag)) {
      response.writeHead(304).end();
      return;
    }
    const bytes = await body();
    if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
    response.writeHead(status, {"Content-Type": type, "Content-Length": bytes.length});
    response.end(bytes);
  }

  async function answer({request, response}: Exchange): Promise<void> {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return plain(response, {status: 405, message: "Method not allowed"});
    }
    const [, path = "", query = ""] = /^([^?]*)(.*)$/s.exec(request.url ?? "") ?? [];
    const found = await siteFile(path, {root});
    if (found && "redirect" in found) {
      response.writeHead(307, {Location: found.redirect + query, "Cache-Control": "no-cache"}).end();
      return;
    }
    if (found) return send(found.file, {request, response});
    const missing = await siteFile("/404.html", {root});
    if (missing && "file" in missing) return send(missing.file, {request, response, status: 404});
    plain(response, {status: 404, message: "Not found"});
  }

  const server = createServer((request, response) => {
    answer({request, response}).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else plain(response, {status: 500, message: "Internal server error"});
    });
  });
  const got = await listen(server, {host, port, tries});
  const closing = new AbortController();
  const warmed = warm(root, {signal: closing.signal, encode: async (file) => (await encoded(file, "br")).body()});

  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${got}/`,
    port: got,
    warmed,
    close: async () => {
      closing.abort();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await warmed;
    }
  };
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  status?: number;
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join() : value;
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = ifNoneMatch?.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags !== undefined && (tags.includes(etag) || tags.includes("*"));
}

function plain(response: ServerResponse, {status, message}: {status: number; message: string}): void {
  response.writeHead(status, {"Content-Type": "text/plain; charset=utf-8"}).end(`${message}\n`);
}

/** Compresses what a visit would wait for, largest first. A file that goes away meanwhile is its next request's 404. */
async function warm(
  root: string,
  {signal, encode}: {signal: AbortSignal; encode: (file: string) => Promise<unknown>}
): Promise<void> {
  const entries = await readdir(root, {recursive: true, withFileTypes: true}).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(
    files.map(async (file) => ({file, size: (await stat(file).catch(() => ({size: 0}))).size}))
  );
  for (const {file} of sizes.sort((a, b) => b.size - a.size)) {
    if (signal.aborted) return;
    if (mediaType(file).compressible) await encode(file).catch(() => {});
  }
}
