import type { Postings } from "../search/postings.ts";
import { nearestVersion, nearness } from "../search/versions.ts";
import { detectLanguage } from "../text/detect-language.ts";
import type { Ticket } from "../ticket/ticket.ts";

/**
 * The language that a ticket is surely written in, else the one that its row says; `null` if nothing tells it, or if all articles are in
 * one language and it makes no difference.
 */
export function readingLanguage(
  { versions }: Postings,
  { subject, description, language }: Pick<Ticket, "subject" | "description" | "language">,
): string | null {
  if (versions === null) return null;
  const written = detectLanguage(`${subject}\n${description}`);
  const isSaid = written !== null && language !== null && nearness(language, written) > 1;
  const tag = isSaid ? language : (written ?? language);
  return tag !== null && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : null;
}

/**
 * The articles that may be candidates, of each article's translations one: in the ticket's language, else the one that its words speak for
 * most. 1 for each, by place; what was given where all articles are in one language. O(articles).
 */
export function oneVersionEach(
  { versions }: Postings,
  allowed: Uint8Array,
  { scores, language }: { readonly scores: Float64Array; readonly language: string | null },
): Uint8Array {
  if (versions === null || versions.groups.length === 0) return allowed;
  const kept = Uint8Array.from(allowed);
  for (const group of versions.groups) {
    const places = group.filter((place) => allowed[place] === 1);
    if (places.length < 2) continue;
    const own = language === null ? undefined : nearestVersion(versions, places, language)!;
    const isOwn = own !== undefined && nearness(versions.languages[own]!, language!) > 1;
    const best = isOwn ? own : places.reduce((a, b) => (scores[b]! > scores[a]! ? b : a));
    for (const place of places) if (place !== best) kept[place] = 0;
  }
  return kept;
}

/** The article at a place and its translations. */
export function versionsOf({ versions }: Postings, place: number): readonly number[] {
  return versions?.groups[versions.groupOf[place]!] ?? [place];
}
