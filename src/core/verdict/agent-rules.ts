import { FRENCH_CUES, GERMAN_CUES, SPANISH_CUES } from "./foreign-agent-cues.ts";

/** A cue in a request that a person with rights, money or hands must act, whatever articles there are. */
export interface AgentRule {
  /** Short kebab-case name, printed where the rule decided. */
  readonly name: string;
  /** Source of a regular expression. Case and accents do not matter to it: it is tried on the text as written, and folded. */
  readonly pattern: string;
  /** What it is for, in a few words. */
  readonly purpose: string;
}

const SOMEBODY = "(?:manager|boss|lead|owner|controller|hr|legal|finance|security|sponsor|customer)";
const DEVICE =
  "(?:laptops?|notebooks?|pcs?|computers?|phones?|tablets?|monitors?|screens?|displays?|headsets?|keyboards?|mouse|mice|docks?|chargers?|batter(?:y|ies)|badges?|printers?|scanners?|cables?|cameras?|servers?|switch(?:es)?|routers?)";
const RIGHT = "(?:access|permissions?|rights|roles?|licen[cs]es?|accounts?|membership|admin)";
const ACT =
  "(?:approve|grant|authori[sz]e|assign|provision|unlock|enable|create|add|remove|delete|deactivate|close|extend|restore|reactivate|order|replace|repair|exchange|send|ship|issue|install|move|transfer|revoke|block)";

const ENGLISH_RULES: readonly AgentRule[] = [
  {
    name: "asks-to-act",
    pattern: `\\b(?:please|pls|kindly|can (?:you|someone|anyone)|could you|would you|need you to|want you to)(?!.{0,25}\\b(?:help|tell|explain|advise|show|how)\\b)(?:\\W+\\w+){0,3}?\\W+${ACT}\\b`,
    purpose: "the desk is asked to do what a requester cannot do",
  },
  {
    name: "approval",
    pattern: `\\bapproved\\b|\\b(?:approval|sign-?off|authori[sz]ation|consent)\\b.{0,40}\\b(?:needed|required|pending|requested?|waiting|attached|given)\\b|\\b${SOMEBODY}(?:\\W+(?:has|have|is|was|already|also))*\\W+(?:agree[sd]?|approves|confirmed|informed|fine|in copy|in cc|okayed)\\b|\\bform\\W+(?:is\\W+)?attached\\b`,
    purpose: "somebody had to agree, or has agreed",
  },
  {
    name: "rights",
    pattern: `\\b(?:need|needs|request(?:ing)?|requires?|want|give|grant|get|read|write|full)\\b.{0,25}\\b${RIGHT}\\b.{0,15}\\b(?:to|on|for|in)\\b|\\b(?:local )?admin(?:istrator)? rights\\b|\\b${RIGHT}\\b.{0,30}\\bplease\\b|\\badd (?:me|him|her|them|us)\\b.{0,10}\\bto\\b|\\b(?:extend|extension of|renew) .{0,20}\\baccounts?\\b`,
    purpose: "a right, licence or account that only the desk hands out",
  },
  {
    name: "joiner-or-leaver",
    pattern: `\\bnew (?:starter|joiner|hire|employee|colleague|intern|contractor)s?\\b|\\b(?:leaver|offboard|off-board|onboard|on-board|resigned|last day (?:is|today)|today is the last day)\\w*|\\b(?:close|disable|revoke|deactivate)\\b.{0,25}\\b(?:accounts?|access)\\b|\\bneue[rn]? mitarbeiter`,
    purpose: "accounts and devices for somebody who comes or goes",
  },
  {
    name: "order",
    pattern: `\\b(?:need|order|request|want|buy|get|replacement|spare|loaner?|new)\\W+(?:an?\\W+|some\\W+)?(?:new |second |bigger |larger |spare |replacement )?${DEVICE}\\W+(?:for|because|please|asap)\\b|\\b(?:[2-9]|[1-9]\\d|two|three|four|five|six|seven|eight|ten)\\W+(?:new\\W+)?(?:laptops|phones|monitors|headsets|keyboards|docks|chargers|badges|tablets|licen[cs]es|accounts)\\b|\\b(?:replacement|spare|loaner?) (?:laptop|phone|screen|battery|charger|keyboard|mouse|headset|badge|part|device|unit)\\b`,
    purpose: "hardware that must be bought or handed over",
  },
  {
    name: "damage",
    pattern: `\\b(?:cracked|smashed|shattered|splinters|swollen|spilled|spilt|leaked|soaked|dropped (?:it|my|the|on|off|from)|burnt|burning|smok(?:e|ing|es)|sparks?|slid off|fell (?:off|down|into|from|on))\\b|\\bbroken ${DEVICE}\\b|\\b${DEVICE}\\W+(?:is\\W+|are\\W+)?(?:broken|dead|damaged|defective)\\b|\\b(?:no (?:lamp|light|power)|dead after|water (?:in|on|over) (?:the |my |a |our )?${DEVICE}|is gone from|smells?|smelled|(?:other|another|different) (?:charger|cable|socket|power supply))\\b|\\b(?:defekt|kaputt|ersatz)\\w*`,
    purpose: "a thing that must be mended or replaced",
  },
  {
    name: "security",
    pattern:
      "\\b(?:hacked|compromised|malware|ransomware|ransom|virus|stolen|clicked (?:on )?(?:a|the) link|somebody else (?:has|is using) my|data (?:breach|leak)|gestohlen)\\b",
    purpose: "an incident that somebody must look into",
  },
  {
    name: "still-not",
    pattern:
      "\\b(?:followed|did|done|tried|went through|read)\\b.{0,20}\\b(?:article|guide|instructions|steps|knowledge base|faq)\\b|\\bas (?:the article|described|written|told)\\b.{0,60}\\b(?:still|but|again|not)\\b|\\b(?:third|fourth|fifth|sixth|3rd|4th|5th) time\\b",
    purpose: "the article was followed and did not help",
  },
  {
    name: "change",
    pattern:
      "\\b(?:firewall|port \\d+|dns (?:record|entry)|certificate request|change request|allow-?list|white-?list|distribution list|mailing list|group policy)\\b.{0,60}\\b(?:open|opened|add|added|change|create|needed|please|attached|weeks?|new)\\b|\\b(?:restore|recover)\\b.{0,40}\\b(?:backup|older than|deleted)\\b|\\bfreischalt\\w*|\\bgenehmig\\w*",
    purpose: "a change to what all use, or data that only the desk brings back",
  },
];

/**
 * Cues in English, German, French and Spanish for a ticket that no article answers. The English ones were tuned by eye on the resolved
 * tickets of `fixtures/`; `docs/scoring.md` says how often they are right. Pass your own as `agentRules`, with or without these.
 */
export const DEFAULT_AGENT_RULES: readonly AgentRule[] = ENGLISH_RULES.map(({ name, pattern, purpose }) => {
  const others = [GERMAN_CUES, FRENCH_CUES, SPANISH_CUES].map((cues) => cues[name]);
  return { name, pattern: [pattern, ...others].filter((one) => one !== undefined).join("|"), purpose };
});
