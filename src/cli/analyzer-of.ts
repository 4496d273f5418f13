import { type AnalyzerOptions, LevelZeroError } from "../index.ts";
import type { Session } from "./session.ts";
import type { Settings } from "./settings/settings.ts";

/** How texts are read: in the language and with the words of the settings. */
export async function analyzerOf(session: Session): Promise<AnalyzerOptions> {
  const settings = await session.settings();
  return { ...(settings.language && { language: settings.language }), ...wordsOf(settings) };
}

/**
 * An index file was cut into words when it was made, and cannot be read in another way today.
 * Throws `INVALID_INPUT` if the command line or the settings ask for that.
 */
export async function mustReadAlike(path: string, own: AnalyzerOptions, session: Session): Promise<void> {
  const { settingsFile } = session;
  const settings = await session.settings();
  const { language } = settings;
  const ownLanguage = own.language ?? "en";
  if (language !== undefined && language !== ownLanguage) {
    const message = `${path} was made for the language ${ownLanguage}, not ${language}. Make it anew: level-zero index --language ${language}.`;
    throw new LevelZeroError("INVALID_INPUT", message);
  }
  const words = Object.entries(wordsOf(settings));
  const other = words.find(([key, value]) => !isSame(own[key as keyof AnalyzerOptions], value));
  if (other === undefined) return;
  const message = `${path} was made with other ${other[0]} than ${settingsFile} has. Make it anew: level-zero index --settings ${settingsFile}.`;
  throw new LevelZeroError("INVALID_INPUT", message);
}

function wordsOf({ synonyms, protectedTerms, stopWords }: Settings): AnalyzerOptions {
  return {
    ...(synonyms && { synonyms }),
    ...(protectedTerms && { protectedTerms }),
    ...(stopWords && { stopWords }),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
