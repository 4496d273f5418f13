import { slotsOf } from "../../core/text/message.ts";
import { readTaggedJson } from "../../core/text/read-tagged-json.ts";
import { LevelZeroError } from "../../index.ts";
import { builtInLanguagePack } from "./built-in-packs.ts";
import type { LanguagePack, LanguagePackPart } from "./language-pack.ts";

/** Mistakes that are told. */
const TOLD = 10;

const PARTS: readonly LanguagePackPart[] = ["portal", "box", "drafts", "report", "check"];

/**
 * Reads a pack. Throws `FOREIGN_FILE` for any other file, and `INVALID_INPUT` with the first mistakes for one that leaves out a text of a part,
 * has one too many, or fills other places than the English text: a page would show its braces.
 * @param text the JSON of a pack
 */
export function readLanguagePack(text: string): LanguagePack {
  const pack = readTaggedJson(text, TAG);
  const wrong = [...wrongHead(pack), ...PARTS.flatMap((part) => wrongTexts(part, pack[part]))];
  if (wrong.length === 0) return pack as unknown as LanguagePack;
  const more = wrong.length > TOLD ? `; and ${wrong.length - TOLD} more` : "";
  throw new LevelZeroError(
    "INVALID_INPUT",
    `This language pack is not whole: ${wrong.slice(0, TOLD).join("; ")}${more}. See docs/languages.md.`,
  );
}

function wrongHead(pack: Readonly<Record<string, unknown>>): string[] {
  const { language, quotes } = pack;
  const unknown = Object.keys(pack).filter(
    (key) => !HEAD.includes(key) && !(PARTS as string[]).includes(key),
  );
  return [
    ...(isTag(language) ? [] : ['"language" must be a tag such as it or it-CH']),
    ...(isPair(quotes) ? [] : ['"quotes" must be two texts, such as ["«", "»"]']),
    ...(PARTS.some((part) => pack[part] !== undefined) ? [] : [`it has none of ${PARTS.join(", ")}`]),
    ...unknown.map((key) => `there is no part "${key}"`),
  ];
}

const HEAD = ["format", "version", "language", "quotes"];

function wrongTexts(part: LanguagePackPart, given: unknown): string[] {
  if (given === undefined) return [];
  if (typeof given !== "object" || given === null) return [`"${part}" must hold texts by their names`];
  const texts = given as Readonly<Record<string, unknown>>;
  const english: Readonly<Record<string, string>> = { ...builtInLanguagePack("en")[part] };
  return [
    ...Object.entries(english).flatMap(([name, text]) => wrongText(`${part}.${name}`, texts[name], text)),
    ...Object.keys(texts)
      .filter((name) => !Object.hasOwn(english, name))
      .map((name) => `${part}.${name} is none of our texts`),
  ];
}

function wrongText(name: string, given: unknown, english: string): string[] {
  if (given === undefined) return [`${name} is missing`];
  if (typeof given !== "string" || given.trim() === "") return [`${name} is no text`];
  const [places, wanted] = [slotsOf(given), slotsOf(english)];
  if (`${places}` === `${wanted}`) return [];
  return [`${name} must fill {${wanted.join("}, {")}}, and fills {${places.join("}, {")}}`];
}

function isTag(value: unknown): value is string {
  try {
    return typeof value === "string" && value !== "" && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "string");
}

const TAG = {
  format: "level-zero-language",
  version: 1,
  name: "language pack",
  madeBy: "level-zero language-pack",
} as const;
