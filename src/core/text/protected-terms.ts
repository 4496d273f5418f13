import { fold } from "./fold.ts";
import { wordsOf } from "./words-of.ts";

/** Names and acronyms that a stemmer would turn into another word or into a stump ("teams" → "team", "ios" → "io"). */
export const BUILT_IN_PROTECTED_TERMS: readonly string[] = wordsOf(`
  windows teams office access excel outlook exchange defender explorer authenticator safari forms edge azure adobe
  aws ios macos ipados watchos os dos saas paas iaas daas sas ids ips https ics css vms dns sms dhcp nas
  kerberos citrix jenkins sophos debian
`);

/** Folded: the built-in names and those of the options. */
export function protectedWords({
  protectedTerms = [],
}: {
  readonly protectedTerms?: readonly string[];
}): Set<string> {
  return new Set([...BUILT_IN_PROTECTED_TERMS, ...protectedTerms].map(fold));
}
