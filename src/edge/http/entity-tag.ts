import { base64url } from "./pseudonym.ts";

const TAG_BYTES = 15;

/**
 * A weak tag of the text: the first 120 bits of its SHA-256. Weak, because the same answer is sent compressed and plain
 * (RFC 9110, 8.8.3.3).
 */
export async function entityTag(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `W/"${base64url(new Uint8Array(digest).subarray(0, TAG_BYTES))}"`;
}

/** Whether `If-None-Match` names the tag, compared weakly (RFC 9110, 13.1.2). */
export function matchesTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  const opaque = tag.replace(/^W\//u, "");
  return header.split(",").some((one) => {
    const named = one.trim();
    return named === "*" || named.replace(/^W\//u, "") === opaque;
  });
}
