import {archiveEntries} from "../reading/archiveEntries.js";
import {decodeText} from "../reading/decodeText.js";
import type {PersonFile} from "../reading/personFile.js";
import {readXml} from "../reading/readXml.js";

/** Why a file is no report that can be read. */
export type ReportFault = "unreadable" | "old" | "other" | "empty";

/** A report's text, a paragraph or a table's row a line, or why there is none. */
export type ReadReport = {text: string; fault?: undefined} | {text?: undefined; fault: ReportFault};

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** What Word wrote before 2007, and PDF files. */
const isOld = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf;
const isPdf = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes.subarray(0, 5)) === "%PDF-";

/** Reads a Word file, a page of HTML, Markdown or plain text. */
export function readReport({path, bytes}: PersonFile): ReadReport {
  if (isOld(bytes)) return {fault: "old"};
  if (isPdf(bytes)) return {fault: "other"};
  const text = isZip(bytes) ? wordText(bytes) : plainText(path, bytes);
  if (text === null) return {fault: "unreadable"};
  return text.trim() === "" ? {fault: "empty"} : {text};
}

function plainText(path: string, bytes: Uint8Array): string | null {
  const text = decodeText(bytes)?.text.replace(/\r\n?/g, "\n") ?? null;
  if (text === null) return null;
  if (/\.html?$/i.test(path) || /^\s*<(?:!doctype html|html)/i.test(text)) return htmlText(text);
  return /\.(?:md|markdown)$/i.test(path) ? markdownText(text) : text;
}

/** The paragraphs of a Word file; a table's row is a line, its cells separated by tabs. */
function wordText(bytes: Uint8Array): string | null {
  const document = archiveEntries(bytes)
    ?.find(({path}) => path === "word/document.xml")
    ?.read();
  if (!document) return null;
  const lines: string[] = [];
  let [line, depth, isText] = ["", 0, false];
  const end = () => {
    lines.push(line);
    line = "";
  };
  try {
    readXml(document, {
      open(name) {
        if (name === "tr") ++depth;
        isText = name === "t";
        if (name === "tab") line += "\t";
        if (name !== "br" && name !== "cr") return;
        if (depth > 0) line += " ";
        else end();
      },
      text(part) {
        if (isText) line += part;
      },
      close(name) {
        isText = false;
        if (name === "tc") line += "\t";
        if (name === "p" && depth === 0) end();
        if (name === "tr") {
          --depth;
          line = line.replace(/\t$/, "");
          if (depth === 0) end();
        }
      }
    });
  } catch {
    return null;
  }
  return lines.join("\n");
}

const entities: Readonly<Record<string, string>> = {amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " "};

const character = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");

/** The text of a page of HTML, a block a line and a table's cells separated by tabs; nothing in it is run or fetched. */
function htmlText(html: string): string {
  return html
    .replace(/<!--[^]*?-->|<(script|style|head|template|noscript)\b[^]*?<\/\1\s*>/gi, "")
    .replace(/\s*\n\s*/g, "")
    .replace(/<\/t[dh]\s*>\s*(?=<t[dh]\b)/gi, "\t")
    .replace(/<br\b[^>]*>|<\/(?:p|div|h[1-6]|li|tr|section|article|blockquote|title)\s*>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replace(/&#(\d+);/g, (_, code: string) => character(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => character(parseInt(code, 16)));
}

/** Markdown without its signs. */
const markdownText = (text: string): string =>
  text
    .replace(/^#{1,6}\s+|^>\s?|^\s*[-*+]\s+(?=\S)/gm, "")
    .replace(/^\|?[\s:|-]+\|[\s:|-]*$/gm, "")
    .replace(/^\|(.*)\|\s*$/gm, (_, row: string) =>
      row
        .split("|")
        .map((cell) => cell.trim())
        .join("\t")
    )
    .replace(/\*\*|__(?=\S)|`/g, "")
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");
