import type { PageKit } from "./page/page-kit.ts";
import type { PortalOptions } from "./portal-options.ts";
import { portalScript } from "./portal-script.ts";
import type { PortalTexts } from "./portal-texts.ts";
import { portalStyle } from "./style/portal-style.ts";
import { spokenIn, textsFor } from "./texts-for.ts";

/** What the pages need, from the options. */
export function createKit(options: PortalOptions, base: string): PageKit {
  const language = options.language ?? "en";
  const texts = { ...textsFor(language), ...options.texts };
  return {
    base,
    texts,
    title: options.title ?? texts.help,
    language: options.texts === undefined ? spokenIn(language) : language,
    searchTexts: options.texts === undefined ? null : JSON.stringify(searchTexts(options.texts)),
    takesTickets: options.submitTicket !== undefined,
    askContact: options.askContact ?? true,
    deskUrl: options.deskUrl ?? null,
    takesFeedback: options.events !== undefined,
    version: digest(portalScript + portalStyle + (options.css ?? "")),
  };
}

/** What the search box says in the host's own words; what is left out, it says itself in the language of the page. */
function searchTexts(own: Partial<PortalTexts>): Readonly<Record<string, string | undefined>> {
  const { answers, allAnswers, oneAnswer, manyAnswers, nothing, nothingHelp, desk, notice } = own;
  return {
    answers,
    allAnswers,
    oneAnswer,
    manyAnswers,
    nothing,
    nothingHelp,
    desk,
    notice,
    label: own.search,
    placeholder: own.searchHint,
    button: own.searchButton,
    didYouMean: own.didYouMean && `${own.didYouMean} “{query}”?`,
    failed: own.troubleHint,
  };
}

/** FNV-1a in 32 bits (Fowler, Noll, Vo 1991), base 36: tells one version of a file from another, and guards nothing. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
