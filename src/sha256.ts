import {sha256 as digest} from "@noble/hashes/sha2.js";

/** The SHA-256 of bytes, as 64 hexadecimal digits. Worked out here: a page that plain HTTP serves has no `crypto.subtle`. */
export function sha256(bytes: Uint8Array): string {
  return Array.from(digest(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
