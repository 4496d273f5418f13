import type { Voice } from "./voice.ts";

/** What `whyNoDraft` says of gaps that ask for an article, in a report's own English. */
const ASK = /^No agent's note says what helped yet: ask who closed (.+)\.$/;

/** Why a gap has no draft yet, in the language of the page; a reason that somebody else gave stays as it is. */
export function noDraftText(reason: string, voice: Voice): string {
  const tickets = ASK.exec(reason)?.[1];
  return tickets === undefined ? reason : voice.say("gap.askWhoClosed", { tickets });
}
