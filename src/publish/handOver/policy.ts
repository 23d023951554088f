import {scriptHash} from "../scriptHash.js";

/** What a file handed over may do, as a content security policy: run its one script, use its one style, ask nobody for anything. */
export function policy({script, style}: {script: string; style: string}): string {
  return [
    "default-src 'none'",
    `script-src '${scriptHash(script)}'`,
    `style-src '${scriptHash(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
}
