import type { Voice } from "./voice.ts";

/** What tickets that share no more than a subject are called, in a report's own English: by their words, and how many they are. */
const SUBJECT = /^(.+): (\d+) different questions$/su;

/** The title of a gap; that of a mere subject in the language of the page, the customers' own words as they are. */
export function gapTitle(title: string, voice: Voice): string {
  const [, subject, n] = SUBJECT.exec(title) ?? [];
  return subject === undefined || n === undefined ? title : voice.say("gap.subjectTitle", { subject, n });
}
