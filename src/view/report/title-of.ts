import type { Report } from "./report.ts";
import { englishVoice, type Voice } from "./voice.ts";

/** The report's title; one that nobody gave is that of the language. */
export function titleOf({ title }: Pick<Report, "title">, voice: Voice): string {
  return title === englishVoice.say("title") ? voice.say("title") : title;
}
