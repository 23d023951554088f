import {sha256 as digest} from "@noble/hashes/sha2.js";
import {bytesToHex} from "@noble/hashes/utils.js";

/** The SHA-256 of bytes, as 64 hexadecimal digits. Worked out here: a page that plain HTTP serves has no `crypto.subtle`. */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(digest(bytes));
}
