import { afterBefore, type RedactionRule } from "./redaction-rule.ts";

/** Accounts that every machine has, and pages that are called like a home folder. */
const NOBODY = new Set(
  `public default defaultuser0 administrator admin root user users username shared guest ubuntu debian ec2-user runner vagrant pi app
  node jovyan systemprofile networkservice localservice appdata desktop documents downloads index page pages settings dashboard login
  search help about contact home news me self all bin www name benutzer benutzername utilisateur usuario`
    .trim()
    .split(/\s+/),
);

function isPerson(found: string): boolean {
  const name = found.trim().toLowerCase();
  if (NOBODY.has(name.split(/[ .]/, 1)[0] ?? "") || /user|benutzer|profile/.test(name)) return false;
  return /^[\p{L}\p{N}]/u.test(name) && !NO_ACCOUNT.test(name);
}

/** A number, a GUID, "xxx", a shortened "ADMINI~1", a file. */
const NO_ACCOUNT = /^(?:\d+|[\da-f]{8}-.*|x+|admini~\d|.*\.(?:html?|php|aspx?|jsp|ps1|exe|lnk|txt|log))$/;

/** "C:\Users\jdoe", also with doubled backslashes, and names with a space before the next backslash. */
const WINDOWS =
  /(?<before>(?:\\{1,2}|(?<=[A-Za-z]:)\/)(?:Users|Documents and Settings)[\\/]{1,2})(?<found>[^\s\\/:*?"<>|[\]]{1,40}(?: [^\s\\/:*?"<>|[\]]{1,40}){0,2}(?=\\)|[\p{L}\p{N}._-]{1,64})/giu;

/** "/home/jdoe", "/Users/jdoe": not within an address of the web. */
const UNIX =
  /(?<before>(?:(?<![\p{L}\p{N}_.~/\\>)}\]-])|(?<=file:\/\/))\/(?:home|Users|var\/home|export\/home)\/)(?<found>[\p{L}\p{N}][\p{L}\p{N}._-]{0,63})/gu;

/** OneDrive's "/personal/jo_doe_example_com/", and Jira's "[~jdoe]". */
const PERSONAL_SITE = /(?<before>\/personal\/)(?<found>[a-z0-9]+(?:_[a-z0-9]+){2,8})(?=\/|\s|$)/gi;
const MENTION = /(?<before>\[~)(?<found>[^[\]\s]{1,100})(?=\])/g;

/**
 * "EXAMPLE\\jdoe": a domain of Windows in capitals, without digits as servers have them, and an account that goes on to no path. Not the
 * registry, and not a line end that was written as `\\n`.
 */
const DOMAIN =
  /(?<before>(?<![\p{L}\p{N}_.:/\\%$-])(?!(?:HK[A-Z]{1,2}|HKEY[A-Z-]*|NT|AUTHORITY|SERVICE|BUILTIN|SYSTEM|SOFTWARE|WINDOWS|INSTANCE|WORKGROUP)\\)[A-Z][A-Z-]{1,14}\\)(?<found>(?![nrt](?:\p{Lu}|[\s-]))(?=[A-Z\d._-]{0,20}[a-z])[\p{L}\p{N}][\p{L}\p{N}._-]{1,30}[\p{L}\p{N}])(?![\p{L}\p{N}_\\/$]|\.\p{L})/gu;

/** "username: jdoe", as forms have it. */
const NAMED =
  /(?<before>(?<![\p{L}\p{N}_/])(?:user ?name|user[ -]?id|login ?name|sam ?account ?name|benutzername|benutzerkennung|anmeldename|nom d['’]utilisateur|identifiant|nombre de usuario|gebruikersnaam|användarnamn|brugernavn|brukernavn|käyttäjätunnus|uživatelské jméno|имя пользователя|nome utente|nome de (?:usuário|utilizador)|nazwa użytkownika)\s?[:=] ?)(?<found>[\p{L}\p{N}][\p{L}\p{N}._-]{1,30}[\p{L}\p{N}])(?=[,;]?\s*$|[,;]\s)/gimu;

/** "Login: jdoe": words that head other things too, and so an account has to look like one. */
const NAMED_WEAKLY =
  /(?<before>(?<![\p{L}\p{N}_/-])(?:kennung|log-?in|usuario|usuário|utente|utilisateur|gebruiker|benutzer|user|account|логин)\s?[:=] ?)(?<found>[a-z][a-z0-9]{0,3}[._-]?[a-z0-9]{2,15}\d{0,4})(?=[,;]?\s*$|[,;]\s)/gimu;

/** In small letters, and no word: a digit or a mark in it, or letters with which no word begins. */
function isAccountLike(found: string): boolean {
  if (found !== found.toLowerCase()) return false;
  return /[\d._-]/.test(found) || (/^[b-df-hj-np-tv-xz]{2}/.test(found) && !ONSET.test(found));
}

/** Pairs of consonants with which words begin, in the languages that are read. */
const ONSET =
  /^(?:[bcfgkp][lr]|[dtvw]r|[ckgprstw]h|[gk]n|p[fst]|s[cfklmnpqtvw]|[dtzk]w|ts|tz|sz|cz|dz|rz|gd|hr|mn|wł)/;

/** What is said of an account, in place of one. */
const NO_USER = new Set(
  `required missing invalid unknown incorrect wrong correct empty blank none null undefined true false yes not any same see below above
  test example expired locked disabled changed error failed field value name email mail e-mail falsch richtig unbekannt ungültig leer
  fehlt gesperrt keine keiner siehe unten oben gleich pflichtfeld incorrecto desconocido vacío ninguno incorrect inconnu vide aucun
  onjuist onbekend leeg sconosciuto vuoto errato desconhecido vazio nieznany pusty invalide inválido`
    .trim()
    .split(/\s+/),
);

/** Accounts of people, where the place tells that they are some. */
export const USER_RULES: readonly RedactionRule[] = [
  {
    rule: "user",
    pattern: WINDOWS,
    mayFind: (text) => /users|documents and/i.test(text),
    part: (match) => afterBefore(match, isPerson),
  },
  {
    rule: "user",
    pattern: UNIX,
    mayFind: (text) => text.includes("/home/") || text.includes("/Users/"),
    part: (match) => afterBefore(match, isPerson),
  },
  {
    rule: "user",
    pattern: PERSONAL_SITE,
    mayFind: (text) => text.includes("/personal/"),
    part: (match) => afterBefore(match),
  },
  {
    rule: "user",
    pattern: DOMAIN,
    mayFind: (text) => text.includes("\\"),
    part: (match) => afterBefore(match, isPerson),
  },
  {
    rule: "user",
    pattern: NAMED,
    mayFind: (text) => /[:=]/.test(text),
    part: (match) => afterBefore(match, (found) => isPerson(found) && !NO_USER.has(found.toLowerCase())),
  },
  {
    rule: "user",
    pattern: NAMED_WEAKLY,
    mayFind: (text) => /[:=]/.test(text),
    part: (match) =>
      afterBefore(
        match,
        (found) => isPerson(found) && isAccountLike(found) && !NO_USER.has(found.toLowerCase()),
      ),
  },
  {
    rule: "user",
    pattern: MENTION,
    mayFind: (text) => text.includes("[~"),
    part: (match) => afterBefore(match),
  },
];
