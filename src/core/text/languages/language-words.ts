/**
 * The words of one language that level-zero has to know. Written as people write them, with their accents: whoever reads a text by
 * them also takes the spelling without.
 */
export interface LanguageWords {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly mail: Partial<MailWords>;
}

/**
 * What mail programs and people write around a message. Each list is one text: phrases with bars between, and words with blanks where
 * it says "words". A list is left out where nobody has looked yet.
 */
export interface MailWords {
  /** Labels in the head of an older mail. */
  readonly from: string;
  readonly sent: string;
  readonly to: string;
  readonly subject: string;
  /** Further labels: copies, attachments, importance. */
  readonly otherLabels: string;
  /** "On 3 May 2024 at 9:41, Ann wrote:": what stands before the date, and what says that she did. */
  readonly on: string;
  readonly wrote: string;
  /** "-----Original Message-----". */
  readonly original: string;
  /** "---------- Forwarded message ---------". */
  readonly forwarded: string;
  /** "Please type your reply above this line". "…" is any few words. */
  readonly replyAbove: string;
  /** The end of it, whatever comes before: "[#] … above this line [#]". */
  readonly aboveThisLine: string;
  readonly greetings: string;
  /** Whom a greeting may name besides a person. */
  readonly addressees: string;
  /** "Best regards": what follows is a signature. */
  readonly closings: string;
  /** "Thank you" ends a letter too, but people also thank in the middle. */
  readonly thanks: string;
  /** "Sent from my iPhone". "…" is the name of a device or a program. */
  readonly device: string;
  /** First words of the banners that gateways put above a mail. */
  readonly banners: string;
  /** First words of a legal notice. "…" is anything, up to 160 characters. */
  readonly notices: string;
  /** Words of which a legal notice has several. */
  readonly legal: string;
  /** Words, in small letters, that make a sentence, and that no visiting card has. */
  readonly sentence: string;
  /** Words of faults, devices and programs, in any letters: a line with one is no name. */
  readonly trouble: string;
  /** Words of roles, companies and departments. */
  readonly roles: string;
  /** Words of postal addresses and company registers: a line with one may have numbers. */
  readonly places: string;
  /** Labels before a number or an address: "Tel". */
  readonly contact: string;
  /** How somebody says that what they write about comes below. */
  readonly below: string;
  /** Words of which a cover is made: "FYI", "please see below". Whoever writes nothing else sends the older mail. */
  readonly cover: string;
}

/** How mail programs answer by themselves, and what tells such mail from what people write; written as in `MailWords`. */
export interface AutoReplyWords {
  /** How the subject of an automatic mail begins: absence notes, mails that did not arrive, receipts. "…" is any few words. */
  readonly autoReplies: string;
  /** The same, of subjects that people write too: the text must also say one of `away`. */
  readonly maybeAutoReplies: string;
  /** What absence notes and receipts say. */
  readonly away: string;
  /** What only a person says who wants something, whatever the subject begins with. */
  readonly asks: string;
}
