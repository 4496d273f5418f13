import { hasDigit, type RedactionRule } from "./redaction-rule.ts";

/** Four numbers up to 255; not a version, which a word before it or a letter beside it tells. */
const IPV4 =
  /(?<![\p{L}\p{N}_.-])(?<!\b(?:v|ver|version|build|release|firmware|driver|treiber|office|edge|chrome)[ .:]{0,3})\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}_]|\.\d)/giu;
const IPV6 = /(?<![\p{L}\p{N}_:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\p{L}\p{N}_:])/giu;
const MAC =
  /(?<![\p{L}\p{N}_:-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\p{L}\p{N}_:-])/giu;

/** Network addresses. Off unless asked for: they name machines, and a desk needs them. */
export const ADDRESS_RULES: readonly RedactionRule[] = [
  { rule: "mac", pattern: MAC, mayFind: hasDigit },
  { rule: "ip", pattern: IPV4, mayFind: hasDigit, part: (match) => whole(match, isIpv4) },
  { rule: "ip", pattern: IPV6, mayFind: (text) => text.includes(":"), part: (match) => whole(match, isIpv6) },
];

function whole(match: RegExpExecArray, accept: (found: string) => boolean): readonly [number, number] | null {
  return accept(match[0]) ? [match.index, match.index + match[0].length] : null;
}

function isIpv4(found: string): boolean {
  return found.split(".").every((part) => Number(part) <= 255);
}

/** Eight groups, or fewer with one "::"; a digit in it, so that C++'s "std::" and times are none. */
function isIpv6(found: string): boolean {
  const groups = found.split(":").filter((group) => group !== "").length;
  return found.includes("::") ? groups >= 1 && /\d/.test(found) && !/:::/.test(found) : groups === 8;
}
