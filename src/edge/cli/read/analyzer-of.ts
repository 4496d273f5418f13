import type { AnalyzerOptions } from "../../../index.ts";
import type { Session } from "../session.ts";
import type { Settings } from "../settings/settings.ts";

/** How texts are read: in the language and with the words of the settings. */
export async function analyzerOf(session: Session): Promise<AnalyzerOptions> {
  const settings = await session.settings();
  return { ...(settings.language && { language: settings.language }), ...wordsOf(settings) };
}

/** What the settings say of words, as the analyzer takes it. */
export function wordsOf({ synonyms, protectedTerms, stopWords }: Settings): AnalyzerOptions {
  return {
    ...(synonyms && { synonyms }),
    ...(protectedTerms && { protectedTerms }),
    ...(stopWords && { stopWords }),
  };
}
