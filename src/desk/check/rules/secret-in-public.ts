import { redact } from "../../../core/privacy/redact.ts";
import { EXAMPLE_NAMES, lineWithin, publicBlocks } from "../internal-text.ts";
import type { Rule } from "../rule.ts";

const ONLY = {
  secret: true,
  "e-mail": false,
  card: false,
  iban: false,
  user: false,
  phone: false,
  number: false,
  name: false,
};
/** What stands in examples: a name of a placeholder, words joined by marks, names of a program ("process.env", "header[7:]", "lost=true"), "64-character", an algorithm, one character again and again, a run of the keyboard. */
const PLACEHOLDER =
  /^(?:[A-Z_.-]+(?:[[(].*|=[A-Z]+)?|\d+-[A-Z]+|(?:AWS\d-)?HMAC-SHA\d+|123[\d-]*|.*(?:example|sample|your|my-|<|>|\{|\$|xxx|\*\*\*|\.\.\.|changeme|placeholder|passw|password|passwort|passw0rd|secret|token|apikey|api_key|abcd|1234).*|my[a-z]*pass\d*|admin\d*|(.)\1+)$/i;

/** A password, key or token in an article that everybody may read. */
export const secretInPublic: Rule<"found" | "fix"> = {
  name: "secret-in-public",
  group: "internal",
  severity: "error",
  on: true,
  why: "Whoever reads it can use it. What has been published is to be changed, not only taken out.",
  texts: {
    found: "What looks like a password or a key of {length} characters is in a public article ({start}…).",
    fix: "Change it where it is used, then take it out; put a made-up one in its place.",
  },
  limits: {},
  find: (context) => {
    const found = publicBlocks(context).flatMap(({ article, block }) =>
      redact(block.text, { rules: ONLY }).found.flatMap(({ start, end }) => {
        const value = block.text.slice(start, end);
        return isExample(value) ? [] : [{ article, block, start, value }];
      }),
    );
    const inCode = new Map<string, Set<string>>();
    for (const { article, block, value } of found)
      if (block.kind === "code") inCode.set(value, (inCode.get(value) ?? new Set()).add(article.id));
    const told = new Set<string>();
    return found
      .filter(({ article, block, value }) => {
        if (block.kind === "code" && inCode.get(value)!.size >= SHARED_BY) return false;
        // An article that shows one value ten times has one to change.
        const isAgain = told.has(`${article.id}\n${value}`);
        told.add(`${article.id}\n${value}`);
        return !isAgain;
      })
      .map(({ article, block, start, value }) => ({
        articleId: article.id,
        line: lineWithin(block, start),
        message: ["found", { length: value.length, start: value.slice(0, 2) }],
        fix: "fix",
      }));
  },
};

/** Articles whose code has one value: from so many on it is the example of the whole site. */
const SHARED_BY = 3;
/** Published in manuals as examples: of RFC 6238's implementers, and of AWS. */
const WELL_KNOWN = /^(?:JBSWY3DPEHPK3PXP|AKIAIOSFODNN7EXAMPLE|wJalrXUtnFEMI.*)$/;

/** Made up to show where a password goes: also one that is spelled with digits and marks for letters. */
function isExample(value: string): boolean {
  if (value.length < SHORTEST || WELL_KNOWN.test(value) || EXAMPLE_NAMES.test(value)) return true;
  const spelled = value
    .toLowerCase()
    .replace(/[@4]/g, "a")
    .replace(/0/g, "o")
    .replace(/3/g, "e")
    .replace(/[1!|]/g, "i")
    .replace(/[$5]/g, "s");
  const isKey = value.startsWith("-----BEGIN");
  return (
    PLACEHOLDER.test(value) ||
    PLACEHOLDER.test(spelled) ||
    (isKey && value.length < SHORTEST_KEY) ||
    /[([][^)\]]*$|^[_*`-]|\.(?:key|pem|txt|crt|pub|json|ya?ml)$/.test(value)
  );
}

/** Characters; a private key without its body is talk about keys. */
const SHORTEST = 8;
const SHORTEST_KEY = 200;
