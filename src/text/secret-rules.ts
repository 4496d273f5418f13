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

/** "Bearer eyJhb…", "Authorization: Basic dXNlcjpwYXNz". */
const BEARER =
  /(?<before>(?<![\p{L}\p{N}_])(?:bearer|authorization: ?basic) {1,3})(?<found>[A-Za-z0-9._~+/-]{16,4000}={0,2})/giu;

/** The password in "https://user:password@host". */
const IN_URL = /(?<before>[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,100}:)(?<found>[^\s/@]{1,200})(?=@)/gi;

const SECRET_WORD =
  "(?:passwords?|passwd|passphrase|pwd|kennwort|passwort|mot de passe|mdp|contraseña|contrasena|clave|passcode|pin|secret|client[_ -]?secret|api[_ -]?key|apikey|access[_ -]?key|secret[_ -]?key|account[_ -]?key|aws_secret_access_key|private[_ -]?token|access[_ -]?token|refresh[_ -]?token|auth[_ -]?token|token)";

/** "password=…", "pwd = …", "--password …", "\"password\": \"…\"": as programs write it. */
const ASSIGNED = new RegExp(
  `(?<before>(?<![\\p{L}\\p{N}])(?:[A-Za-z0-9]{1,30}[_.-]){0,4}${SECRET_WORD}(?:["']? ?=>? ?["']?|["'] ?: ?["']))(?<found>[^\\s"'&;,<>]{4,4000})`,
  "giu",
);
const ARGUMENT = new RegExp(
  `(?<before>(?<!\\S)--?${SECRET_WORD} )(?<found>(?!-)[^\\s"'&;,<>]{4,200})`,
  "giu",
);

/** "my password is Summer2026!", "Passwort: …", as people write it: only what looks like a password is one. */
const SAID = new RegExp(
  `(?<before>(?<![\\p{L}\\p{N}_-])${SECRET_WORD}(?: (?:is|was|ist|lautet|war|est|es|to|auf|now|jetzt) | ?[:：] ?| [-–] )["'“„«]?)(?<found>[^\\s"'“”„«»<>,;()[\\]/\\\\]{4,80})(?![(/\\\\[])`,
  "giu",
);
/** "API key 9f8e7d6c5b4a": with nothing between, a short word is more likely to be a word. */
const NEXT = new RegExp(
  `(?<before>(?<![\\p{L}\\p{N}_-])${SECRET_WORD} ["'“„«]?)(?<found>[^\\s"'“”„«»<>,;()[\\]/\\\\]{10,80})(?![(/\\\\[])`,
  "giu",
);

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

const WORDS = /pass|pwd|kennwort|mdp|contrase|clave|pin|secret|key|token/i;

export const SECRET_RULES: readonly RedactionRule[] = [
  { rule: "secret", pattern: PRIVATE_KEY, mayFind: (text) => text.includes("PRIVATE KEY") },
  { rule: "secret", pattern: KNOWN_TOKEN, mayFind: (text) => /[_.-]|A[KSI]/.test(text) },
  { rule: "secret", pattern: RECOVERY_KEY, mayFind: (text) => /\d{6}-\d{6}/.test(text) },
  {
    rule: "secret",
    pattern: BEARER,
    mayFind: (text) => /bearer|basic/i.test(text),
    part: (m) => afterBefore(m),
  },
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
  { rule: "secret", pattern: NEXT, mayFind: (text) => WORDS.test(text), part: saidPart },
];

function saidPart(match: RegExpExecArray): readonly [number, number] | null {
  const span = afterBefore(match, looksLikePassword);
  if (span === null) return null;
  const stop = /[.:]+$/.exec(match.groups?.found ?? "")?.[0].length ?? 0;
  return [span[0], span[1] - stop];
}
