import {extname} from "node:path";

const text = new Map([
  [".css", "text/css"],
  [".csv", "text/csv"],
  [".html", "text/html"],
  [".js", "text/javascript"],
  [".json", "application/json"],
  [".map", "application/json"],
  [".md", "text/markdown"],
  [".mjs", "text/javascript"],
  [".sql", "application/sql"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain"],
  [".webmanifest", "application/manifest+json"],
  [".xml", "application/xml"]
]);

const binary = new Map([
  [".arrow", "application/vnd.apache.arrow.stream"],
  [".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  [".ico", "image/x-icon"],
  [".jpg", "image/jpeg"],
  [".pdf", "application/pdf"],
  [".png", "image/png"],
  [".wasm", "application/wasm"],
  [".webp", "image/webp"],
  [".woff2", "font/woff2"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [".zip", "application/zip"]
]);

const packs = new Set([".arrow", ".ico", ".wasm"]);

/** How a file is sent, told by its name: the Content-Type (text is always UTF-8), and whether compressing it pays. */
export function mediaType(file: string): {type: string; compressible: boolean} {
  const extension = extname(file).toLowerCase();
  const words = text.get(extension);
  if (words) return {type: `${words}; charset=utf-8`, compressible: true};
  return {type: binary.get(extension) ?? "application/octet-stream", compressible: packs.has(extension)};
}
