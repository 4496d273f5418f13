import { afterBefore, type RedactionRule } from "./redaction-rule.ts";

/** Keys and tokens that show what they are by their first letters. */
const KNOWN_TOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${[
    "gh[pousr]_[A-Za-z0-9]{36,255}",
    "github_pat_[A-Za-z0-9_]{22,255}",
    "glpat-[A-Za-z0-9_-]{20,64}",
    "npm_[A-Za-z0-9]{36}",
    "(?:AKIA|ASIA)[0-9A-Z]{16}",
    "xox[abeoprs]-[A-Za-z0-9-]{10,250}",
    "sk-(?:proj-|ant-|svcacct-)?[A-Za-z0-9_-]{20,200}",
    "(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,99}",
    "AIza[A-Za-z0-9_-]{35}",
    "ya29\\.[A-Za-z0-9_-]{20,200}",
    "SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}",
    "eyJ[A-Za-z0-9_-]{8,2000}\\.eyJ[A-Za-z0-9_-]{8,4000}\\.[A-Za-z0-9_-]{8,2000}",
  ].join("|")})(?![\\p{L}\\p{N}_])`,
  "gu",
);

const PRIVATE_KEY =
  /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----)){0,8000}(?:-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----)?/g;

/** The recovery key of a BitLocker drive: eight groups of six digits. Its id is a GUID, and stays. */
const RECOVERY_KEY = /(?<![\w-])\d{6}(?:-\d{6}){7}(?![\w-])/g;

/** "Bearer eyJhb…", "Authorization: Basic dXNlcjpwYXNz", "Authorization: ApiKey …". */
const BEARER =
  /(?<before>(?<![\p{L}\p{N}_])(?:bearer {1,3}|(?:proxy-)?authorization["']? ?: ?["']?(?:(?:basic|apikey|api-key|token|key|negotiate|digest|ntlm|sharedaccesssignature|splunk|bot) {1,3})?))(?<found>(?!(?:basic|bearer|apikey|token|key|negotiate|digest|ntlm) )[A-Za-z0-9._~+/-]{16,4000}={0,2})/giu;

/** "X-API-Key: 9f8e…", "Ocp-Apim-Subscription-Key: …", "Set-Cookie: session=…": headers of requests. */
const HEADER =
  /(?<before>(?<![\p{L}\p{N}_])(?:(?:[a-z]{1,20}-){0,3}(?:api-?key|api-?token|auth-?token|access-?token|access-?key|subscription-key|functions-key|session-token|security-token|private-token|job-token|vault-token|csrf-token|xsrf-token|secret(?:-key)?) ?: ?|(?:set-)?cookie ?: ?[\w.-]{1,60}=))(?<found>[A-Za-z0-9._~+/%=-]{8,4000})/giu;

/** What signs an address, or is the whole secret of it: Azure's `sig=`, hooks of Slack and Discord. */
const SIGNED_URL =
  /(?<before>[?&]sig=|hooks\.slack\.com\/services\/|\/api\/webhooks\/\d{1,30}\/)(?<found>[A-Za-z0-9%+/=_-]{16,400})/g;

/** The password in "https://user:password@host". */
const IN_URL = /(?<before>[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,100}:)(?<found>[^\s/@]{1,200})(?=@)/gi;

const SECRET_WORD =
  "(?:pass[ -]?words?|passwd|passphrase|pwd|(?:\\p{L}{3,14}-?)?(?:kennwort|passwort)|(?:wlan|wi-?fi|netzwerk|network)[- ]?(?:key|schl(?:ü|ue)ssel)|zugangscode|mot de passe|mdp|contraseña|contrasena|clave|wachtwoord|senha|palavra-passe|has(?:ł|l)o|adgangskoden?|passord(?:et)?|lösenord(?:et)?|salasana(?:ni)?|heslo|jelszó|κωδικός(?: πρόσβασης)?(?: μου)?|[şs]ifre(?:m|niz)?|parol[aă] mea|パスワード|暗証番号|密码|密碼|비밀번호|parola|пароль|passcode|pin|secret|client[_ -]?secret|api[_ -]?key|apikey|access[_ -]?key|secret[_ -]?key|account[_ -]?key|aws_secret_access_key|private[_ -]?token|access[_ -]?token|refresh[_ -]?token|auth[_ -]?token|token)";
/** Short forms, which are words of other meanings too: a mark has to follow. */
const SHORT_WORD = "(?:pw\\.?|p/w|psw|pword|pass|passw|kennw|pwort)";

/** Blanks of any kind: a no-break space and a tab too. V8 writes a repetition of up to three out: bounds of four and more give half the code. */
const BLANK = "[^\\S\\r\\n]";
/** Tags of a page between the word and what it says. */
const TAG = `(?:${BLANK}{0,4}</?(?:b|strong|i|em|u|span|td|th|tr|p|div|br|font|code|label)(?:\\s[^<>]{0,80})?/?>)`;
const TAGS = `${TAG}{0,4}`;
/** What may stand between the word and the password: a colon, an arrow, a verb; then the line may end. */
const SAYS = `(?:${BLANK}{1,5}(?:for|für|fuer|pour|para|per|voor)(?:${BLANK}[^\\s:=<>]{1,20}){1,3}?)?${TAGS}(?:${BLANK}{1,5}(?:neu|new|alt|old|aktuell|current|temporary|initial|provisoire|temporaire|temporal|provisional|provvisoria|tijdelijk|tymczasowe))?(?: ?\\([^()\\n]{1,24}\\))?(?:${BLANK}{1,4}(?:is|was|ist|lautet|war|est|es|este|è|é|er|är|on|je|jest|είναι|to|auf|now|jetzt|neu|new)(?:${BLANK}{0,2}[:：])?${BLANK}{1,4}|${BLANK}{0,4}(?:[.…]{0,4}[:：]|=>?|[-–]?>|→)${TAGS}\\s{0,8}|${BLANK}{1,4}[-–]${BLANK}{1,4}|${TAG})${TAGS}${BLANK}{0,4}`;

/** "password=…", "pwd = …", "--password …", "\"password\": \"…\"": as programs write it. */
const ASSIGNED = new RegExp(
  `(?<before>(?<![\\p{L}\\p{N}])(?:[A-Za-z0-9]{1,30}[_.-]){0,4}${SECRET_WORD}(?:["']?${BLANK}{0,4}=>?${BLANK}{0,4}["']?|["'] ?: ?["']))(?<found>[^\\s"'&;,<>]{4,4000})`,
  "giu",
);
const ARGUMENT = new RegExp(
  `(?<before>(?<!\\S)--?${SECRET_WORD} )(?<found>(?!-)[^\\s"'&;,<>]{4,200})`,
  "giu",
);

const VALUE = "[^\\s\"'“”„«»<>,;()[\\]/\\\\]";

/** "my password is Summer2026!", "Passwort: …", as people write it: only what looks like a password is one. */
const SAID = new RegExp(
  `(?<before>(?<![\\p{L}\\p{N}_-])(?:${SECRET_WORD}${SAYS}|${SHORT_WORD}(?:${TAGS}${BLANK}{0,4}(?:[:：=]|=>|[-–]>|→)${TAGS}\\s{0,8}${TAGS}|${BLANK}{1,5}(?:is|ist|lautet|est|es|è)${BLANK}{1,5}))["'“„«]?)(?<found>${VALUE}{4,80})(?![(/\\\\[])`,
  "giu",
);
/** "API key 9f8e7d6c5b4a": with nothing between, a short word is more likely to be a word. */
const NEXT = new RegExp(
  `(?<before>(?<![\\p{L}\\p{N}_-])(?:${SECRET_WORD}|${SHORT_WORD})${TAGS}${BLANK}{1,4}["'“„«]?)(?<found>${VALUE}{6,80})(?![(/\\\\[])`,
  "giu",
);
/** "my password (Summer2026!) does not work", and numbers that open something: "PIN: 4821". */
const IN_BRACKETS = new RegExp(
  `(?<before>(?<![\\p{L}\\p{N}_-])(?:${SECRET_WORD}|${SHORT_WORD}) ?\\()(?<found>${VALUE}{6,80})(?=\\))`,
  "giu",
);
const PIN =
  /(?<before>(?<![\p{L}\p{N}_-])(?:(?:PIN|PUK|TAN|OTP|[M2]FA)(?:[- ]?(?:code|nummer|number))?|(?:verification|security|one[- ]time|access|confirmation) (?:code|password)|(?:bestätigungs|sicherheits|einmal|freigabe)(?:code|passwort|kennwort)|code de (?:vérification|sécurité|confirmation)|código de (?:verificación|verificação|seguridad|segurança)|codice di (?:verifica|sicurezza)|verificatiecode|kod weryfikacyjny)\s?(?:[:=]|is|ist|lautet|est|es|è)\s{0,3})(?<found>\d{4,8})(?![\p{L}\p{N}_]|[.,:/-]\d)/giu;
/** "PIN 4821" with nothing between. In capitals, since a plug has a "pin 4821" too. */
const BARE_PIN =
  /(?<before>(?<![\p{L}\p{N}_-])(?:PIN|PUK|TAN|OTP|otp) )(?<found>\d{4,8})(?![\p{L}\p{N}_]|[.,:/-]\d)/gu;
/** "username/password: mtest/Summer2026!": two words, and two values in the same order. */
const PAIR = new RegExp(
  `(?<before>(?<![\\p{L}\\p{N}_-])(?:user(?:name|id)?|user id|login|account|benutzer(?:name)?|konto|utilisateur|identifiant|usuario|utente|gebruiker)${BLANK}?[/+&|,]${BLANK}?(?:${SECRET_WORD}|${SHORT_WORD})${BLANK}{0,4}[:：=]${BLANK}{0,4}[^\\s/|,;]{1,64}(?:${BLANK}?[/|,;+]${BLANK}?|${BLANK}{1,5}))(?<found>[^\\s"'<>,;]{4,80})`,
  "giu",
);
/** "curl -u mtest:Summer2026!", "net use s: … /user:mtest Summer2026!", "psexec … -p Summer2026!". */
const COMMAND =
  /(?<before>(?<![\p{L}\p{N}])(?:(?:curl|wget|http|https)(?= )[^\n]{0,200}? (?:-u|--user|-a)[ =]["']?[^\s:"']{1,64}:|net {1,3}use [^\n]{1,160}?\/user:\S{1,80} {1,3}|(?:psexec|sshpass|plink|pscp|mysql|mysqldump|winrs|wmic|sqlcmd|osql|bcp)(?:\.exe)? [^\n]{0,160}?(?<=\s)-p[ :]?|convertto-securestring {1,3}(?:-string {1,3})?["']))(?<found>(?![/-])[^\s"']{4,200})/giu;

const PLACEHOLDER =
  /^(?:null|none|nil|undefined|true|false|required|optional|empty|string|(?:secret|password|passwort)\W*|hidden|redacted|changeme|your[\w-]*|x{3,}|\*{3,}.*|•{3,}|\.{3,}|\[.*|\$.*|%.*|\{.*|@.*|\(.*)$/iu;

function isAssigned(found: string): boolean {
  return !PLACEHOLDER.test(found);
}

/** A digit among letters, or a mark within; not a version, a date, a code or an id. */
function looksLikePassword(said: string): boolean {
  const word = said.replace(/[.:*_!?]+$/, "");
  if (PLACEHOLDER.test(word) || NO_PASSWORD.test(word)) return false;
  const hasLetter = /\p{L}/u.test(word);
  const hasDigit = /\d/.test(word);
  const hasMark = /[!$%&*+=?#^~@][\p{L}\d]/u.test(word);
  return hasLetter && (hasDigit || hasMark) && word.length >= 6;
}

const NO_PASSWORD =
  /^(?:https?:.*|0x[\da-f]+|v?\d+(?:\.\d+)+\S*|(?:kb|inc|req|ritm|chg|prb|cs|aadsts|err|e|event|error)[-_]?\d+|\d+\p{L}{0,3}|\d{4}-\d{2}-\d{2}\S*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?:office|windows|win|exchange|server|outlook|oauth|sha|aes|md|tls|rsa|base|utf|x)-?\d+\S*|\S+@\S+\.\p{L}+|\p{L}+[?!]+)$/iu;

const WORDS =
  /pass|p\/w|wlan|wi-?fi|netzw|network|pwd|pw|psw|kennw|zugangs|mdp|contrase|clave|wachtw|senha|palavra|has[łl]o|adgang|lösen|salasana|heslo|jelsz|parola|пароль|κωδικ|ifre|parol|パスワ|暗証|密[码碼]|비밀|kw|pin|secret|key|token/iu;
const COMMANDS =
  /curl|wget|https? |net +use|psexec|sshpass|plink|pscp|mysql|winrs|wmic|sqlcmd|osql|bcp|securestring/i;

export const SECRET_RULES: readonly RedactionRule[] = [
  { rule: "secret", pattern: PRIVATE_KEY, mayFind: (text) => text.includes("PRIVATE KEY") },
  { rule: "secret", pattern: KNOWN_TOKEN, mayFind: (text) => /[_.-]|A[KSI]/.test(text) },
  { rule: "secret", pattern: RECOVERY_KEY, mayFind: (text) => /\d{6}-\d{6}/.test(text) },
  {
    rule: "secret",
    pattern: BEARER,
    mayFind: (text) => /bearer|authorization/i.test(text),
    part: (m) =>
      afterBefore(m, (found) => / $/.test(m.groups?.before?.trimStart() ?? "") || /\d/.test(found)),
  },
  {
    rule: "secret",
    pattern: HEADER,
    mayFind: (text) => /key|token|secret|cookie/i.test(text),
    part: assignedPart,
  },
  {
    rule: "secret",
    pattern: SIGNED_URL,
    mayFind: (text) => text.includes("://"),
    part: (m) => afterBefore(m),
  },
  { rule: "secret", pattern: COMMAND, mayFind: (text) => COMMANDS.test(text), part: commandPart },
  { rule: "secret", pattern: PAIR, mayFind: (text) => WORDS.test(text), part: saidPart },
  {
    rule: "secret",
    pattern: IN_URL,
    mayFind: (text) => text.includes("://"),
    part: (m) => afterBefore(m, isAssigned),
  },
  {
    rule: "secret",
    pattern: ASSIGNED,
    mayFind: (text) => WORDS.test(text),
    part: (m) => afterBefore(m, isAssigned),
  },
  {
    rule: "secret",
    pattern: ARGUMENT,
    mayFind: (text) => WORDS.test(text),
    part: (m) => afterBefore(m, isAssigned),
  },
  { rule: "secret", pattern: SAID, mayFind: (text) => WORDS.test(text), part: saidPart },
  { rule: "secret", pattern: IN_BRACKETS, mayFind: (text) => WORDS.test(text), part: saidPart },
  { rule: "secret", pattern: PIN, mayFind: (text) => /\d{4}/.test(text), part: (m) => afterBefore(m) },
  {
    rule: "secret",
    pattern: BARE_PIN,
    mayFind: (text) => /PIN|PUK|TAN|OTP|otp/.test(text),
    part: (m) => afterBefore(m),
  },
  { rule: "secret", pattern: NEXT, mayFind: (text) => WORDS.test(text), part: nextPart },
];

function assignedPart(match: RegExpExecArray): readonly [number, number] | null {
  return afterBefore(match, isAssigned);
}

/** A process id or a port after "-p" is no password, and neither is a word. */
function commandPart(match: RegExpExecArray): readonly [number, number] | null {
  return afterBefore(match, (found) => isAssigned(found) && /\p{L}/u.test(found) && /[^\p{L}]/u.test(found));
}

/** With nothing between, a short word must have all that passwords have. */
function nextPart(match: RegExpExecArray): readonly [number, number] | null {
  const found = match.groups?.found ?? "";
  const isStrong = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[!$%&*+=?#^~@§]/].every((kind) => kind.test(found));
  return found.length >= 10 || isStrong ? saidPart(match) : null;
}

function saidPart(match: RegExpExecArray): readonly [number, number] | null {
  const span = afterBefore(match, looksLikePassword);
  if (span === null) return null;
  const stop = /[.:]+$/.exec(match.groups?.found ?? "")?.[0].length ?? 0;
  return [span[0], span[1] - stop];
}
