import { createHmac } from "node:crypto";
import { mustSay } from "../../core/door/takes.ts";
import { LevelZeroError, type PersonalData } from "../../index.ts";

/** Fewest bytes of a key: shorter ones can be guessed. */
const MIN_KEY_BYTES = 16;

/** Letters of a pseudonym: 48 bits, so that of a million people two share one with a chance of 1 in 560. */
const LETTERS = 12;

/**
 * Stand-ins that are the same for the same value, for `redact` and `redactExport`: `[e-mail:kfapcbmdjeol]`. Rows of one person can so be
 * joined, within a file and across files, and whoever lacks the key cannot find out who it is, nor test a guess.
 * HMAC-SHA-256 (RFC 2104) of the kind and the value; case, and spaces in numbers, make no difference.
 * Throws `LevelZeroError` `INVALID_OPTION` for a key of fewer than 16 bytes.
 * @param key a secret of 16 bytes or more, kept apart from what is redacted
 */
export function createPseudonyms(key: string | Uint8Array): (rule: PersonalData, value: string) => string {
  const bytes = keyBytes(key, "createPseudonyms");
  return (rule, value) => {
    const digest = createHmac("sha256", bytes)
      .update(`${rule}\n${normalise(rule, value)}`)
      .digest("hex");
    return `[${rule}:${digest.slice(0, LETTERS).replace(/./g, toLetter)}]`;
  };
}

/** The bytes of a key. Throws `LevelZeroError` `INVALID_OPTION` for one that could be guessed. */
export function keyBytes(key: string | Uint8Array, asker: string): Uint8Array {
  if (!(key instanceof Uint8Array)) mustSay(key, `${asker}: the key`);
  const bytes = typeof key === "string" ? Buffer.from(key, "utf8") : key;
  if (bytes.length >= MIN_KEY_BYTES) return bytes;
  const message = `A key must have at least ${MIN_KEY_BYTES} bytes, got ${bytes.length}. Make one with: openssl rand -hex 32`;
  throw new LevelZeroError("INVALID_OPTION", message);
}

/** One spelling for one value. */
function normalise(rule: PersonalData, value: string): string {
  const text = value.normalize("NFC").trim().toLowerCase();
  if (rule === "phone")
    return text
      .replace(/\(0\)/g, "")
      .replace(/^00/, "+")
      .replace(/[^\d+]/g, "");
  if (rule === "card" || rule === "iban" || rule === "number") return text.replace(/[^\p{L}\d]/gu, "");
  return rule === "name" ? text.replace(/['’]s$/, "").replace(/\s+/g, " ") : text;
}

/** Letters only, so that no rule takes a pseudonym for a number. */
function toLetter(digit: string): string {
  return "abcdefghijklmnop"[Number.parseInt(digit, 16)]!;
}
