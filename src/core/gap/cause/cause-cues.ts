import { fold } from "../../text/fold.ts";

/** A cue in a customer's words, and how many times it makes a defect likelier than a question that an article answers. */
interface Cue {
  readonly pattern: RegExp;
  /** Above 0 for a defect, below 0 for a question. Halves: the data do not carry more. */
  readonly weight: number;
}

/**
 * Read off tickets that no article closed, beside those that one did, in the history of one desk (Thunderbird: 430 and 297). The comment
 * says what share of each has the cue. Folded text.
 */
const CUES: readonly Cue[] = [
  // an update came before it: .19 and .12
  {
    pattern:
      /\b(?:since|after|following|with|in) (?:\w+ ){0,4}(?:updat\w*|upgrad\w*|version|release|patch)\b|\b(?:updat|upgrad)ed? to\b|\b(?:latest|new|recent|last) (?:version|update|release|upgrade)\b|\b(?:seit|nach) (?:\w+ ){0,4}(?:update|aktualisierung|version)\b|\b(?:depuis|apres) (?:\w+ ){0,4}(?:mise a jour|version)\b|\b(?:desde|tras|despues de) (?:\w+ ){0,4}(?:actualizacion|version)\b/,
    weight: 1,
  },
  // names a version: .32 and .18
  { pattern: /\b(?:v\.?|version )?\d{1,4}\.\d+(?:\.\d+)*(?:esr|\b)/, weight: 1 },
  // names a build: .14 and .06
  { pattern: /\b(?:32|64)[- ]?bit\b|\besr\b/, weight: 0.5 },
  // it worked before: .18 and .10
  {
    pattern:
      /\bno longer\b|\bany ?more\b|\bused to\b|\bstopped\b|\bsuddenly\b|\bworked (?:fine|well|perfectly|before|until|ok)\b|\bwas working\b|\buntil (?:today|yesterday|recently|now|the|last|a|this)\b|\bplotzlich\b|\b(?:geht|funktioniert) (?:\w+ ){0,2}nicht mehr\b|\bsoudain\w*\b|\bne (?:\w+ ){0,2}plus\b|\bde repente\b|\bya no\b/,
    weight: 1,
  },
  // stops: .08 and .02
  {
    pattern:
      /\b(?:(?:crash|freez|froze|not respond|absturz|plant)\w*|hang(?:s|t|ing)?|unresponsive|lock(?:s|ed)? up|sturzt|se cuelga|se bloquea)\b/,
    weight: 1,
  },
  // shows something wrong: .14 and .09
  {
    pattern:
      /\b(?:(?:corrupt|flicker|disappear|vanish|incorrect|truncat|slow|random|intermittent)\w*|garbled|blank|cpu)\b/,
    weight: 0.5,
  },
  // called a defect: .11 and .04
  {
    pattern:
      /\b(?:bug(?:s|gy|zilla| ?#?\d+)?|broken|breaks?|regression|(?:glitch|defect)\w*|fehlerhaft|kaputt)\b/,
    weight: 1,
  },
  // does not do what it should: .31 and .20
  {
    pattern:
      /\b(?:(?:does|wo)n'?t|(?:does|will) not|isn't|not working|fail(?:s|ed|ing)?|funktioniert nicht|ne (?:fonctionne|marche) pas|no funciona)\b/,
    weight: 0.5,
  },
  // again and again: .07 and .04
  { pattern: /\b(?:every ?time|each time|whenever)\b/, weight: 0.5 },
  // asks for another product: .04 and .01
  {
    pattern:
      /\b(?:would be (?:nice|great|good|useful|helpful)|feature request|please (?:add|bring|restore|fix)\b(?! (?:me|my|us|our|him|her|them)\b)|bring back|why (?:did|have|has) (?:you|they)|plans? to (?:add|fix)|suggestion)\b/,
    weight: 1,
  },
  // took the program apart already: .03 and .00
  { pattern: /\b(?:safe mode|troubleshoot mode)\b/, weight: 0.5 },
  // asks how: .24 and .35
  {
    pattern:
      /\bhow (?:do|to|can|does|would|should|could)\b|\bwie (?:kann|mache?|geht)\b|\bcomment\b|\bcomo\b/,
    weight: -1,
  },
  // asks whether: .14 and .19
  {
    pattern:
      /\bis it possible\b|\bis there (?:a|any|some) (?:\w+ )?way\b|\bcan i\b|\bam i able\b|\bany way to\b|\bkann (?:ich|man)\b|\best-il possible\b|\bes posible\b/,
    weight: -0.5,
  },
  // wants: .22 and .22, and of bugs with a number .06
  {
    pattern: /\b(?:i|we) (?:want|need|would like|wish|am trying|'d like)\b|\bi'd like\b|\btrying to\b/,
    weight: -0.5,
  },
  // moves or sets up: .17 and .33
  {
    pattern:
      /\b(?:(?:transfer|migrat|import|export|configur)\w*|set ?up|setting up|new (?:computer|pc|laptop)|back ?up)\b/,
    weight: -1,
  },
  // signs in: .12 and .28
  {
    pattern: /\b(?:(?:password|authenticat|credential|oauth)\w*|(?:log|sign) ?in)\b/,
    weight: -0.5,
  },
];

/** Read of a text, UTF-16 code units: later come logs and what was tried. */
const READ_LENGTH = 500;

/** How much a text sounds like a defect (above 0) or like a question that an article answers (below 0): the weights of its cues. */
export function defectCues(text: string): number {
  const folded = fold(text.slice(0, READ_LENGTH));
  return CUES.reduce((sum, { pattern, weight }) => sum + (pattern.test(folded) ? weight : 0), 0);
}
