import { decodeEntities } from "../text/decode-entities.ts";

/** Letters as programs write them into plain text: `&uuml;`, `&#39;`, and `\\u00fc` of JSON that was printed. */
export function withoutEscapes(text: string): string {
  const plain = text.includes("\\u") ? text.replace(/\\u(?!00[0-7])([\da-f]{4})/gi, letterOf) : text;
  return plain.includes("&") ? plain.replace(ENTITY, decodeEntities) : plain;
}

/** All but those of "<" and ">": who writes `&lt;server&gt;` may mean it. */
const ENTITY = /&(?!lt;|gt;|#6[02];)(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/gi;

function letterOf(_: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}
