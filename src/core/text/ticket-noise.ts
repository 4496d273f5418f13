import { DATE_RULES } from "./noise-date.ts";
import { ID_RULES } from "./noise-id.ts";
import { NETWORK_RULES } from "./noise-network.ts";
import { ifHas, type NoiseRule, signsOf } from "./noise-rule.ts";

/**
 * Takes out of a ticket's text what is in no article: e-mail addresses, IP and MAC addresses, GUIDs, SIDs, ticket and
 * phone numbers, dates and times, default host names, long hex, base64, digits, and marks of what was masked. Each leaves one space behind.
 *
 * A URL is reduced to its host and the words of its path; scheme, port, query and fragment go. Error codes
 * (0x80070005), versions (10.2.1), article and update ids (KB0012345), CVE numbers and file names survive.
 * Line breaks stay, places move. O(length of text): every rule begins at the edge of a run and is bounded. No rule
 * looks beyond its line, so lines without digits and addresses, which are most, are passed over at a glance.
 */
export function stripTicketNoise(text: string): string {
  return text.includes("\n") ? text.split("\n").map(stripLine).join("\n") : stripLine(text);
}

function stripLine(line: string): string {
  const signs = signsOf(line);
  let rest = line;
  for (const rule of NOISE_RULES) {
    if (rule.mayFind(rest, signs)) rest = rest.replace(rule.pattern, rule.replacement);
  }
  return rest;
}

/** In this order: an address inside a URL must not tear it apart, a date must not be taken for a phone number. */
export const NOISE_RULES: readonly NoiseRule[] = [
  ...NETWORK_RULES,
  ...DATE_RULES,
  ...ID_RULES,
  // What stands where personal data was taken out, with or without a stand-in of its own.
  ifHas(["["], {
    pattern: /\[(?:secret|e-mail|card|iban|user|phone|number|name|ip|mac)(?::[a-z]{1,32})?\]/g,
    replacement: () => " ",
  }),
];
