/** What mail programs and people write around a message, in English, German, French and Spanish. Each pattern sees one trimmed line. */

/** "On 3 May 2024 at 9:41, Ann <ann@x.org> wrote:". A digit is asked for, so that "On the other hand he wrote:" stays. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^on\s.{4,300}\bwrote\s?:$/i,
  /^am\s.{4,300}\bschrieb\b.{0,120}:$/i,
  /^le\s.{4,300}\ba écrit\s?:$/i,
  /^el\s.{4,300}\bescribió\s?:$/i,
];

const ATTRIBUTION_START = /^(?:on|am|le|el)\s/i;

const SEPARATOR =
  /^-{2,20}\s?(?:original message|original appointment|ursprüngliche nachricht|originalnachricht|message d['’]origine|mensaje original)\s?-{2,20}$/i;

const FORWARD =
  /^(?:-{2,20}\s?(?:forwarded message|weitergeleitete nachricht|message transféré|message transmis|mensaje reenviado)\s?-{0,20}|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message (?:transféré|réexpédié) ?:|inicio del mensaje reenviado:)$/i;

const FROM = /^(?:from|von|de|expéditeur)\s?:\s?\S/i;
const SENT = /^(?:sent|date|gesendet|datum|envoyé|enviado(?: el)?|fecha)\s?:\s?\S/i;
const SUBJECT = /^(?:subject|betreff|objet|asunto)\s?:/i;
const HEADER =
  /^(?:from|von|de|expéditeur|sent|date|gesendet|datum|envoyé|enviado(?: el)?|fecha|to|an|à|para|cc|bcc|reply-to|antwort an|subject|betreff|objet|asunto|importance|wichtigkeit|attachments|anlagen)\s?:/i;

/** Ends of a letter that only a signature follows. */
const CLOSING = new RegExp(
  `^(?:${[
    "(?:(?:thanks|thank you|many thanks) ?(?:and|&) ?)?(?:(?:best|kind|kindest|warm|warmest|many|with best|with kind) )?regards",
    "yours (?:sincerely|faithfully|truly)|(?:sincerely|faithfully)(?: yours)?|best wishes|respectfully",
    "mit (?:freundlichen|besten|herzlichen|lieben) gr(?:ü|ue)(?:ß|ss)en|mit freundlichem gru(?:ß|ss)|mfg|lg|vg|hochachtungsvoll",
    "(?:(?:vielen |besten |herzlichen )?danke? (?:und|&) )?(?:(?:viele|beste|liebe|schöne|freundliche|herzliche) )?gr(?:ü|ue)(?:ß|ss)e?",
    "(?:merci et )?(?:(?:bien )?cordialement|bien à vous|(?:sincères |meilleures )?salutations|(?:bonne|belle) (?:fin de )?(?:journée|soirée))",
    "(?:(?:muchas )?gracias y )?(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|un abrazo",
  ].join("|")})(?=[\\s,.!]|$)`,
  "iu",
);

/** Thanks end a letter too, but people also thank in the middle: only a name may follow. */
const THANKS = new RegExp(
  `^(?:${[
    "(?:many |kind )?thanks(?: a lot| again| so much| in advance)?|thank you(?: very much| so much| in advance)?|thx|cheers",
    "(?:vielen |besten |herzlichen )?dank(?: im voraus)?|danke(?: im voraus)?",
    "merci(?: d['’]avance| beaucoup)?|(?:muchas )?gracias(?: de antemano)?",
  ].join("|")})(?=[\\s,.!]|$)`,
  "iu",
);

/** At most three names. */
const NAMES = /^[\s,.!–-]*(?:\p{Lu}[\p{L}.'’-]*[\s,.!]*){0,3}$/u;

const DEVICE =
  /^(?:sent from (?:my |outlook|mail for|yahoo|proton)|get outlook for |(?:von meinem|gesendet von) .{2,40}|envoyé de mon |enviado desde mi |télécharger outlook pour|holen sie sich outlook)/i;

const DISCLAIMER =
  /^[*[(_\s]{0,4}(?:confidentiality (?:notice|note)|disclaimer\b|caution: this (?:e-?mail|message) originated|\[?external e?-?mail\]?|this (?:e-?mail|message|communication)(?: and| \(including|,| transmission|.{0,40} attachments?).{0,80}(?:confidential|intended|privileged)|this (?:e-?mail|message) is (?:confidential|intended)|diese (?:e-?mail|nachricht) .{0,40}vertraulich|ce (?:message|courriel|mail) .{0,60}confidentiel|este (?:mensaje|correo).{0,160}(?:confidencial|exclusivamente)|(?:please )?(?:consider|think (?:of|about)) the environment before printing)/i;

const SALUTATION =
  "hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|guten (?:tag|morgen|abend)|moin|servus|grüß gott|sehr geehrte[rs]?|liebe[rs]?|bonjour|bonsoir|salut|chère?s?|madame|hola(?:,? buen[oa]s (?:días|tardes|noches))?|buenos días|buenas(?: (?:tardes|noches))?|estimad[oa]s?";

const ADDRESSEE =
  "all|team|there|everyone|everybody|support|helpdesk|help ?desk|service ?desk|it|folks|guys|sir|madam|sirs|colleagues?|friends?|zusammen|damen|und|herren|kollegen|an|alle|à|tous|a|todos|equipo|monsieur|messieurs|or|and";

/** A greeting with known addressees, as a whole line. */
const GREETING = new RegExp(
  `^(?:${SALUTATION})(?:[\\s,/]+(?:${ADDRESSEE})(?!\\p{L})){0,6}[\\s,.!:;–-]*$`,
  "iu",
);

const GREETING_START = new RegExp(`^(?:${SALUTATION})\\s+`, "iu");

/** One word, or up to three names, and a mark that ends the greeting. */
const ADDRESSED = /^(?:[\p{L}'’-]+|\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,2})\s?[,!:]$/u;

/** Whether a line says who wrote the quoted text below. `next` is the line after it: programs wrap long ones. Returns how many lines it takes; 0 if it says no such thing. */
export function attributionLines(line: string, next: string): 0 | 1 | 2 {
  if (line.length > 400 || !ATTRIBUTION_START.test(line)) return 0;
  if (isAttribution(line)) return 1;
  return next.length <= 200 && isAttribution(`${line} ${next}`) ? 2 : 0;
}

/** "-----Original Message-----": what follows is an older mail. */
export function isSeparator(line: string): boolean {
  return line.length < 80 && SEPARATOR.test(line);
}

/** "---------- Forwarded message ---------": what follows is the mail that matters. */
export function isForwardMark(line: string): boolean {
  return line.length < 80 && FORWARD.test(line);
}

/** One line of the head of a mail, such as "To: support". */
export function isHeaderLine(line: string): boolean {
  return HEADER.test(line);
}

/** The head of a mail as Outlook pastes it: sender first, then within six lines a date and a subject. */
export function startsHeaderBlock(lines: readonly string[]): boolean {
  return (
    FROM.test(lines[0] ?? "") &&
    lines.some((line) => SENT.test(line)) &&
    lines.some((line) => SUBJECT.test(line))
  );
}

/** "Best regards" and the like, with at most a name. */
export function isClosing(line: string): boolean {
  return line.length < 80 && endsWithNames(line, CLOSING);
}

/** "Thanks in advance" and the like, with at most a name. */
export function isThanks(line: string): boolean {
  return line.length < 60 && endsWithNames(line, THANKS);
}

/** "Sent from my iPhone". */
export function isDeviceLine(line: string): boolean {
  return line.length < 100 && DEVICE.test(line);
}

/** First line of a legal notice or a banner of the mail gateway. */
export function isDisclaimer(line: string): boolean {
  return DISCLAIMER.test(line.slice(0, 300));
}

/** A line that only greets. */
export function isGreeting(line: string): boolean {
  if (line.length >= 80) return false;
  if (GREETING.test(line)) return true;
  const start = GREETING_START.exec(line)?.[0];
  return start !== undefined && ADDRESSED.test(line.slice(start.length));
}

function isAttribution(line: string): boolean {
  return /\d/.test(line) && ATTRIBUTIONS.some((pattern) => pattern.test(line));
}

function endsWithNames(line: string, phrase: RegExp): boolean {
  const start = phrase.exec(line)?.[0];
  return start !== undefined && NAMES.test(line.slice(start.length));
}
