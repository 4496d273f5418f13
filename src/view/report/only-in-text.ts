import type { GapRow } from "./report-gaps.ts";
import type { Voice } from "./voice.ts";

/** "exists in English only", of a gap whose nearest article is in no language of its tickets; `null` for others. */
export function onlyInText({ onlyIn }: GapRow, voice: Voice): string | null {
  if (onlyIn === undefined) return null;
  const languages = onlyIn
    .map((tag) => languageName(tag, voice.language))
    .reduce((first, second) => voice.say("gap.and", { first, second }));
  return voice.say("gap.onlyIn", { languages });
}

/** `de` is "German"; a tag without a name stays as it is. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
