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
const MENTION = /(?<before>\[~)(?<found>[^\]\s]{1,100})(?=\])/g;

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
    pattern: MENTION,
    mayFind: (text) => text.includes("[~"),
    part: (match) => afterBefore(match),
  },
];
