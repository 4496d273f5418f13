import { createHmac } from "node:crypto";
import { keyBytes } from "./create-pseudonyms.ts";

/** 96 bits: two among a thousand million people agree with a chance of 6 in 10^12. */
const PSEUDONYM_BYTES = 12;

/**
 * What stands for a person in tickets and in the portal's events, for `pseudonymOf` of `readTickets`: 16 characters that only the key's
 * owner can compute, HMAC-SHA-256 (RFC 2104) of the name in lower case, in base64url. The portal makes the same of the same name and key.
 * Throws `LevelZeroError` `INVALID_OPTION` for a key of fewer than 16 bytes.
 * @param key a secret of 16 bytes or more, kept apart from the tickets
 */
export function createRequesterPseudonyms(key: string | Uint8Array): (name: string) => string {
  const bytes = keyBytes(key, "createRequesterPseudonyms");
  return (name) =>
    createHmac("sha256", bytes)
      .update(name.normalize("NFC").trim().toLowerCase())
      .digest()
      .subarray(0, PSEUDONYM_BYTES)
      .toString("base64url");
}
