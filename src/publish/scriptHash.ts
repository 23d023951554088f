import {sha256} from "@noble/hashes/sha2.js";

/** A script or style as a content security policy names it to allow it: `sha256-…`, of its text as a page holds it. */
export function scriptHash(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}`;
}
