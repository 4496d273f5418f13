import { GIVEN_NAMES, isGivenName } from "./given-names.ts";
import { afterBefore, type RedactionRule } from "./redaction-rule.ts";

/** What stands where a name would stand, but is none. */
const NOBODY = new Set(
  `All Team Support Helpdesk Help Desk Service Servicedesk Everyone Everybody There Sir Madam Folks Guys Colleagues Colleague IT Admin
  Administrator Staff Friends You Regards Again Best Kind Outlook Windows Teams Microsoft Office Zoom Excel Word Adobe Google Apple
  Thunderbird Firefox Mozilla VPN WiFi Today Tomorrow Morning Afternoon Evening Monday Tuesday Wednesday Thursday Friday Zusammen
  Kollegen Kolleginnen Alle Leute Mr Mrs Ms Dr Prof Herr Frau Damen Herren Leider Bitte Meine Mein Ich Wir Es Der Die Das Seit
  Messieurs Mesdames Monsieur Madame Tous Toutes Équipe Equipe Le La Les Je Nous Mon Depuis Impossible Todos Todas Equipo Señor Señora
  Señores El Los Las Mi No Desde Buenos Buenas Soporte Please Since When After The My We Our It This That Can Could How What Why Is
  Sent Von Gesendet Envoyé Enviado Any Just Yes Not Hope Need Unable Printer Laptop Drucker People Experts Expert Community Sirs Moderators Forum World System Automation Bot Watson`
    .trim()
    .split(/\s+/u),
);

const WORD = "(?:\\p{Lu}['’])?\\p{Lu}\\p{Ll}{1,20}(?:[-'’]\\p{Lu}\\p{Ll}{1,20}){0,2}";
/** "DUPONT", as surnames are written in French and in directories. */
const LOUD = "\\p{Lu}{3,20}(?:-\\p{Lu}{2,20})?(?![\\p{L}\\p{N}_])";
const ONE_TO_THREE = `${WORD}(?: (?:${WORD}|\\p{Lu}\\.|von|van|de|del|la|zu)){0,2}`;
const START = "(?<![\\p{L}\\p{N}_@.-])";
const TITLE =
  "(?:Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.|Prof\\.|Herrn?|Hrn?\\.|Frau|Mme\\.?|Mlle\\.?|Monsieur|Madame|Sr\\.|Sra\\.|Srta\\.|Señora?|Dña\\.|Sig\\.(?:ra)?|Signora?|Dott\\.(?:ssa)?|[Dd]hr\\.|[Mm]evr\\.|Dra\\.|Pan(?= \\p{Lu}\\p{L}{2,20}(?:ski|cki|dzki|czyk|wicz|owiak|arz))|[Mm]evrouw|[Mm]eneer|[Dd]e heer|Exmo\\.|Exma\\.|Pan(?:i|a|u|ią)|Prof|Professor|Professeur)";
/** More of them between the first and the name: "Frau Dr. Petersen", "Herr Prof. Dr.-Ing. Weber", "Mr. and Mrs. Lee". */
const MORE_TITLES =
  "(?:(?:l[ea] (?:Professeure?|Docteure?|Dr)|Dra?\\.|Prof\\.|Professor|Doktor|Doctor|Dr|Prof|Dipl\\.-?Ing\\.|Ing\\.|Mag\\.|med\\.|rer\\. ?nat\\.|phil\\.|jur\\.|h\\. ?c\\.|Dr\\.-Ing\\.|(?:and|und|et|y|&) (?:Mr\\.?|Mrs\\.?|Ms\\.|Herrn?|Frau|Mme|Madame|Sra\\.)|von|van|de|der|den|ter|ten|del|della|di|da|dos|du|le|la|el|al|zu|zum|vom) ){0,5}";
/** "Herr der Ringe", "Mr. Coffee": films, firms and things that are called like people. */
const NO_TITLED =
  /^(?:(?:Herrn?|Frau) (?:der|des|dem|den|die|das) |(?:Mr|Dr|Mrs|Ms|Herr|Frau|Madame|Prof)\.?[ \u00a0](?:Coffee|Robot|Bean|Clean|Proper|President|Oetker|Martens|Pepper|Who|Web|Watson|Holle|Tussauds)(?!\p{L})|Ms (?:Access|Account|Authenticator|Azure|Bookings|Copilot|Defender|Dynamics|Edge|Exchange|Flow|Forms|Intune|Lists|Loop|OneDrive|Onedrive|OneNote|Onenote|Paint|Planner|Power|Project|Publisher|Server|SharePoint|Sharepoint|Skype|Sql|Store|Stream|Visio|Whiteboard))/u;
const GREETING =
  "(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|[Hh]allo|[Ll]iebe[rs]?|[Gg]uten (?:Tag|Morgen|Abend)|[Mm]oin|[Ss]ervus|[Gg]rüß Gott|[Bb]onjour|[Bb]onsoir|[Ss]alut|[Cc]h[eè]re?|[Hh]ola|[Bb]uen(?:os días|as tardes|as noches)|[Ee]stimad[oa]|[Qq]uerid[oa])";
const CLOSING =
  "(?:(?:[Bb]est|[Kk]ind(?:est)?|[Ww]arm)? ?[Rr]egards|[Bb]est wishes|[Cc]heers|(?:[Yy]ours )?[Ss]incerely|[Tt]hanks(?: a lot| so much| in advance)?|[Tt]hank you|[Mm]any thanks|(?:[Mm]it freundlichen|[Vv]iele|[Ll]iebe|[Bb]este|[Ff]reundliche|[Ss]chöne) Gr(?:ü|ue)(?:ß|ss)en?|[Gg]ruß|[Dd]anke|[Vv]ielen Dank|[Mm]f[Gg]|MFG|LG|VG|BR|[Cc]ordialement|[Bb]ien (?:cordialement|à vous)|[Ss]alutations|[Mm]erci(?: d'avance)?|[Bb]onne journée|(?:[Uu]n )?[Ss]aludos?(?: cordial(?:es)?)?|[Aa]tentamente|(?:[Mm]uchas )?[Gg]racias|Cu stimă|Με εκτίμηση|Saygılarımla|С уважением|З повагою|Pozdrawiam|Z poważaniem|S pozdravem|(?:Med )?[Vv]änliga hälsningar|(?:Med )?[Vv]enlig hilsen|Mvh|Ystävällisin terveisin|(?:Cordiali|Distinti) saluti|Met vriendelijke groet(?:en)?|Groeten|Atenciosamente|Cumprimentos|Üdvözlettel)";
const MY_NAME =
  "(?:[Mm]y name is|[Mm]ein Name ist|[Ii]ch hei(?:ß|ss)e|[Jj]e m['’]appelle|[Mm]on nom est|[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Ii]k heet|[Mm]e chamo|[Nn]azywam się)";
/** "Tom Lee", "Marie DUPONT" below a closing. */
const SIGNED = `${WORD}(?: (?:${WORD}|\\p{Lu}\\.|\\p{Lu}{3,20}|von|van|de|del|la|zu)){0,2}`;
/** What comes behind a name in small letters. */
const GOES_ON = "(?=\\s*(?:[,.;!\\n]|$)|\\s(?:and|from|here|und|aus|et|de|y|e)\\s)";

/** Each has a group that stays before, and a name. */
const PLACES: readonly RegExp[] = [
  `(?<before>${START}${TITLE}[ \\u00a0]${MORE_TITLES})(?<found>(?:${WORD}|${LOUD})(?: (?:${WORD}|(?=\\p{Lu}{4})${LOUD}))?)`,
  // "Hi Anna, …", "Dear Mrs. Smith:"; with no mark behind, the name ends the text
  `(?<before>${START}${GREETING},? )(?<found>${ONE_TO_THREE}(?: (?:and|und|et|y) ${WORD})?)(?=\\s{0,20}(?:[,!:;–]|\\.(?:\\s|$)|-\\s|\\n|$))`,
  `(?<before>${START}${CLOSING}[,.!]?\\s{1,20})(?<found>${SIGNED})(?=\\s{0,20}\\.?\\s{0,20}$)`,
  `(?<before>${START}${MY_NAME} )(?<found>${ONE_TO_THREE})`,
].map((source) => new RegExp(source, "gu"));

/** A closing on a line of its own, and the name on the next, whatever the signature goes on with. */
const SIGNATURE = new RegExp(
  `(?<before>^[ \\t]{0,8}${CLOSING}[,.!]?[ \\t]{0,8}\\r?\\n(?:[ \\t]{0,8}\\r?\\n){0,2}[ \\t]{0,8})(?<found>${SIGNED})(?=[ \\t]{0,8}\\r?$)`,
  "gmu",
);

/** "my name is anna schmidt", and "anna schmidt" below a closing at the end, by a given name. */
const SMALL_NAMES: readonly RegExp[] = [
  `(?<before>${START}${MY_NAME} )(?<found>(?<given>\\p{Ll}{2,20})(?: (?!(?:and|from|here|und|aus|et|de|y|e)\\s)\\p{Ll}{2,20})?)${GOES_ON}`,
  `(?<before>(?:^|\\n)[ \\t]{0,8}${CLOSING}[,.!]?[ \\t]{0,8}\\r?\\n\\s{0,8})(?<found>(?<given>\\p{Ll}{2,20})(?: \\p{Ll}{2,20})?)(?=\\s{0,8}$)`,
].map((source) => new RegExp(source, "gu"));

/** Head of an entry in ServiceNow's journals: "2026-03-14 11:05:00 - Ann Lee (Work notes)". Whoever stands there wrote it. */
const JOURNAL =
  /(?<before>^[ \t]{0,8}\d[\d/.: -]{6,24}(?: [AP]M)? - )(?<found>\p{L}[^\n()]{1,78}\S)(?= \([^\n()]{1,60}\)[ \t]{0,8}\r?$)/gmu;

/** … and in TOPdesk's: "14-03-2026 15:00 [GMT +1:00] Ann Lee:". */
const TOPDESK_HEAD =
  /(?<before>^[ \t]{0,8}\d{2}-\d{2}-\d{4} \d{2}:\d{2} \[GMT ?[^\]\n]{0,10}\] )(?<found>\p{L}[^\n:]{1,78})(?=:)/gmu;

const FULL_NAME = new RegExp(
  `${START}(?<given>\\p{Lu}\\p{Ll}{1,20})(?: \\p{Lu}\\.)? ${WORD}(?![\\p{L}\\p{N}_])`,
  "gu",
);
/** "Jensen, Maria" on a line of its own or after a colon, as directories write it. */
const DIRECTORY_NAME = new RegExp(
  `(?<before>^|: )(?<found>(?:(?:${WORD}|${LOUD}), |(?<=: )\\p{Lu}{4,20}(?:-\\p{Lu}{2,20})? )(?<given>\\p{Lu}\\p{Ll}{1,20})(?: \\p{Lu}\\.)?)(?=[ \\t]{0,4}(?:[(<[]|$))`,
  "gmu",
);
/**
 * "Petersen Maria", "DUPONT Marie": a surname first, as lists of people have it. On a line of its own or after a colon, and only where the
 * first word cannot be a thing ("Laptop Maria"): it is in capitals, or ends as surnames do.
 */
const SURNAME_FIRST =
  /(?<before>^|: )(?<found>(?:\p{Lu}{4,20}(?:-\p{Lu}{2,20})?|\p{Lu}\p{Ll}{0,18}(?:[rnlmk]sen|ss?on|mann|m[ae][iy]er|bauer|berg|stein|feld|huber|schmidt|ovi[cć]|sk[iya]|wicz|czyk|[oe]va?|ez|inen|str[oö]m|qu?ist)) (?<given>\p{Lu}\p{Ll}{1,20})(?: \p{Lu}\.)?)(?=[ \t]{0,4}(?:[(<[,]|$))/gmu;
/** Words for things that look like such a surname. */
const NO_FIRST_SURNAME =
  /^(?:Person|Season|Reason|Lesson|Jason|Nelson|Linsen|Zinsen|Kursen|Version|Session|Mission|Permission|Extension|Passion|Move|Remove|Approve|Improve|Above|Leave|Have|Save|Give|Active|Drive|Archive|Live|Five|Native|Serve|Receive|Resolve|Solve|OUTLOOK|TEAMS|LAPTOP|PRINTER|DRUCKER|ZOOM|EXCEL|WORD|CITRIX|TEST|URGENT|DRINGEND|INFO|NEED|HELP|HILFE|PLEASE|BITTE|USER|KUNDE|LOGIN|PASSWORD|PASSWORT|ACCOUNT|KONTO|MAIL|WLAN|WIFI|HALLO|HELLO|DEAR|LIEBE|FROM|THANKS|DANKE|JIRA|ONBOARDING|OFFBOARDING|ONEDRIVE|SHAREPOINT|INTUNE|ADOBE|WINDOWS|OFFICE)(?![\p{L}-])/u;
/** "Douglas County", "Jackson Street": what makes a place or a firm of a name. */
const NO_SURNAME =
  /(?:County|City|Street|Road|Avenue|Inc|Ltd|Corp|University|Hospital|School|Park|Airport|Beach|Bay|Hall|Building|Group|Bank)$/;
/** "Petra Update", "Maria Laptop": the second word is a thing. */
const NO_PERSON_AFTER =
  /(?:Update|Release|Server|Desktop|Laptop|Notebook|Computer|Printer|Drucker|Phone|Handy|Account|Konto|Mailbox|Postfach|Calendar|Kalender|Folder|Ordner|Access|Zugang|Login|Meeting|Project|Projekt|Report|Ticket)$/;
const SINGLE_NAME = new RegExp(
  `(?<before>${START}(?:for|from|by|with|to|and|für|von|pour|para|de|colleague|user|employee|Kollegin|Kollege|collègue|compañer[oa]|usuari[oa]) )(?<found>(?<given>\\p{Lu}\\p{Ll}{1,20})(?:['’]s)?)(?![\\p{L}\\p{N}_.@-]| \\d)`,
  "gu",
);

const CAPITAL = /\p{Lu}/u;

function hasCapital(text: string): boolean {
  return CAPITAL.test(text);
}

/**
 * Names of people, where their place or a given name tells that they are some: after a greeting ("Hi Anna,"), after a closing at the
 * end ("Regards, Tom"), after "my name is" or "Mr.", a common given name before a surname ("John Smith"), or after a word such as
 * "for" ("laptop for Maria"). Words must start with a capital; products, teams and places stay.
 */
export const NAME_RULES: readonly RedactionRule[] = [
  ...[...PLACES, SIGNATURE].map(
    (pattern): RedactionRule => ({
      rule: "name",
      pattern,
      mayFind: hasCapital,
      part: (match) => (NO_TITLED.test(match[0]) ? null : afterBefore(match, isSomebody)),
    }),
  ),
  ...SMALL_NAMES.map(
    (pattern): RedactionRule => ({
      rule: "name",
      pattern,
      mayFind: () => true,
      part: (match) => (isGivenName(match.groups?.given ?? "") ? afterBefore(match) : null),
    }),
  ),
  {
    rule: "name",
    pattern: JOURNAL,
    mayFind: (text) => text.includes(" - "),
    part: (match) => afterBefore(match, isSomebody),
  },
  {
    rule: "name",
    pattern: TOPDESK_HEAD,
    mayFind: (text) => text.includes("[GMT"),
    part: (match) => afterBefore(match, isSomebody),
  },
  { rule: "name", pattern: FULL_NAME, mayFind: hasCapital, part: givenPart },
  { rule: "name", pattern: DIRECTORY_NAME, mayFind: hasCapital, part: directoryPart },
  { rule: "name", pattern: SURNAME_FIRST, mayFind: hasCapital, part: surnamePart },
  {
    rule: "name",
    pattern: SINGLE_NAME,
    mayFind: hasCapital,
    part: (match) => (hasGivenName(match) ? afterBefore(match) : null),
  },
];

function isSomebody(found: string): boolean {
  return !found.split(" ").some((word) => NOBODY.has(word));
}

function hasGivenName(match: RegExpExecArray): boolean {
  return GIVEN_NAMES.has(match.groups?.given ?? "");
}

function givenPart(match: RegExpExecArray): readonly [number, number] | null {
  const isPerson = hasGivenName(match) && !NO_SURNAME.test(match[0]) && !NO_PERSON_AFTER.test(match[0]);
  return isPerson ? [match.index, match.index + match[0].length] : null;
}

function directoryPart(match: RegExpExecArray): readonly [number, number] | null {
  return hasGivenName(match) ? afterBefore(match, (found) => isSomebody(found.replace(",", ""))) : null;
}

function surnamePart(match: RegExpExecArray): readonly [number, number] | null {
  const isPerson = hasGivenName(match) && !NO_FIRST_SURNAME.test(match.groups?.found ?? "");
  return isPerson ? afterBefore(match, isSomebody) : null;
}
