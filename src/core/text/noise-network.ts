import { drop, ifHas, ifRun, type NoiseRule } from "./noise-rule.ts";

/** URLs, e-mail addresses, GUIDs, SIDs, MAC and IP addresses, Windows' default host names. */
export const NETWORK_RULES: readonly NoiseRule[] = [
  ifHas(["://", "www.", "WWW.", "Www."], {
    pattern: /(?<![\p{L}\p{N}])(?:(?:https?|ftps?):\/\/|www\.)[^\s<>"'`()[\]{}|]+/giu,
    replacement: urlWords,
  }),
  ifHas(
    ["@"],
    drop(
      /(?<![\p{L}\p{N}._%+-])(?:mailto:)?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu,
    ),
  ),
  ifRun(36, drop(/(?<![0-9a-z])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9a-z])/gi)),
  ifHas(["S-1-", "s-1-"], drop(/(?<![\w-])S-1-\d{1,10}(?:-\d{1,10}){1,14}(?![\w-])/gi)),
  ifHas([":", "-"], drop(/(?<![\w:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\w:-])/gi)),
  ifRun(
    14,
    drop(
      /(?<![\w.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w.])/gi,
      (found) => /\d/.test(found) && /[a-f]/i.test(found),
    ),
  ),
  ifHas([":"], drop(/(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])(?:\/\d{1,3})?/gi, isIpv6)),
  drop(
    /(?<![\w.])(?<!\b(?:v|ver|version|build|release|firmware)[ .:]{0,3})\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)(?::\d{1,5}|\/\d{1,2})?/gi,
    isIpv4,
  ),
  drop(/(?<![\w-])(?:DESKTOP|LAPTOP|WIN)-(?=[0-9A-Z]*\d)[0-9A-Z]{7,11}(?![\w-])/gi),
];

/** "https://www.example.com:8080/kb/reset-password?id=1#top" becomes "example.com kb reset-password". */
function urlWords(url: string): string {
  const [hostAndPath = ""] = url.replace(/^[a-z]+:\/\//i, "").split(/[?#]/, 1);
  const [host = "", ...steps] = hostAndPath.replace(/[.,;:!]+$/, "").split("/");
  const name = host
    .replace(/^[^@]*@/, "")
    .replace(/:\d+$/, "")
    .replace(/^www\./i, "");
  return [name, ...steps.map(readable)].filter((word) => word !== "").join(" ");
}

/** Escapes as the characters they stand for, "+" as a space; a step with broken escapes as it is. */
function readable(step: string): string {
  try {
    return decodeURIComponent(step.replaceAll("+", " "));
  } catch {
    return step;
  }
}

/** Eight groups, or fewer with one "::" and at least two digits' worth of address. */
function isIpv6(found: string): boolean {
  const address = found.replace(/\/\d+$/, "");
  const groups = address.split(":").filter((group) => group !== "").length;
  return address.includes("::") ? groups >= 1 && /\d/.test(address) : groups === 8;
}

function isIpv4(found: string): boolean {
  const [address = ""] = found.split(/[:/]/, 1);
  return address.split(".").every((part) => Number(part) <= 255);
}
