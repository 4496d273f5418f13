import { mustBe, optionsDoor } from "../../core/door/door.ts";
import { languageTag, moment, texts, that } from "../../core/door/kinds.ts";
import { mustHave, mustList } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import type { Gap } from "../../core/gap/gap.ts";
import { evidenceTotals } from "../../core/gap/nearest-article.ts";
import { quotableTickets, tellsUnquotable } from "../../core/gap/quotable-tickets.ts";
import { escapeMarkdown } from "../../core/text/escape-markdown.ts";
import { fold } from "../../core/text/fold.ts";
import { primaryTag } from "../../core/text/primary-tag.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { draftAudience } from "./draft-audience.ts";
import { draftNotes } from "./draft-notes.ts";
import {
  candidateSteps,
  type DraftParts,
  environment,
  nearestArticlesPart,
  openQuestions,
  symptoms,
} from "./draft-parts.ts";
import { draftQuestions, draftQuotes } from "./draft-quotes.ts";
import { CATALOGUES, type DraftOptions, sayerOf } from "./draft-texts.ts";
import { maskedLine } from "./masked-line.ts";

/** What a draft is made from. Tickets and verdicts of other gaps are passed over. */
export interface DraftSource {
  readonly tickets: readonly Ticket[];
  readonly verdicts: readonly Verdict[];
  /** Resolved tickets about the same, nearest first: `createResolvedFinder` finds them. */
  readonly resolved: readonly Ticket[];
  /**
   * The day on which the draft is made, ISO 8601: it becomes the article's `created`, by which the past is known to have come before it. Left
   * out: the draft has no date.
   */
  readonly now?: string;
}

/** A file to write: nothing is published by it. */
export interface ArticleDraft {
  /** The title in small letters, and the end of the gap's id, so that no two gaps share a file. */
  readonly fileName: string;
  readonly markdown: string;
}

/** Throws `INVALID_OPTION` for a language without a catalogue, unless all its texts are given. */
function mustSpeak({ language = "en", texts = {} }: DraftOptions): void {
  const code = primaryTag(language);
  if (Object.hasOwn(CATALOGUES, code)) return;
  if (Object.keys(CATALOGUES.en).every((name) => Object.hasOwn(texts, name))) return;
  throw new LevelZeroError(
    "INVALID_OPTION",
    `draftArticle: language must be one of ${Object.keys(CATALOGUES).join(", ")}, or come with all its texts, got ${language}.`,
  );
}

const TITLE_LENGTH = 120;

const door = optionsDoor<DraftOptions>("draftArticle", {
  language: languageTag,
  texts: that(isTexts, "texts by their names, such as { symptoms: … }"),
  publicAudiences: texts,
});

function isTexts(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(
      ([key, text]) => Object.hasOwn(CATALOGUES.en, key) && typeof text === "string",
    )
  );
}

/**
 * A draft of the article that a gap asks for, as Markdown with front matter (`state: draft`): what customers say, what they
 * use, what agents noted on tickets like these, what is near, and what is left to find out. E-mail addresses and phone numbers
 * are masked, and names of people where they are recognised. Its title is the gap's, or what names the subject where the gap is no more than one. Nothing is taken from tickets that not everybody may hear whom the draft is for. Nobody has checked it: it is a start, not an article.
 * Its own words are in the language of the gap's tickets, or in the one of the options; the keys of its front matter are the same in all.
 * O(length of the gap's tickets + all tickets).
 */
export function draftArticle(gap: Gap, source: DraftSource, options: DraftOptions = {}): ArticleDraft {
  mustHave(gap, "id ticketIds", "draftArticle: the gap", "a gap, as findGaps gives it");
  mustHave(source, "tickets verdicts resolved", "draftArticle: the source");
  mustList(source.tickets, "id subject", "draftArticle: the tickets");
  mustList(source.verdicts, "ticketId outcome", "draftArticle: the verdicts");
  mustList(source.resolved, "id subject", "draftArticle: the resolved tickets");
  if (source.now !== undefined) mustBe(moment, source.now, "draftArticle: now");
  const told = door(options);
  mustSpeak(told);
  const ids = new Set(gap.ticketIds);
  const all = source.tickets.filter(({ id }) => ids.has(id));
  const audience = draftAudience(all);
  const tickets = quotableTickets(all, audience);
  const resolved = quotableTickets(source.resolved, audience);
  const verdicts = source.verdicts.filter(({ ticketId }) => ids.has(ticketId));
  const isSafe = (text: string): boolean => !tellsUnquotable(text, all, tickets);
  const titles = gap.shares === "subject" ? [] : [gap.proposedTitle];
  const quotes = draftQuotes(gap, tickets);
  const asked = tickets.find(({ id }) => id === quotes[0]?.ticketId)?.subject ?? "";
  const names = [...titles, gap.label, ...gap.label.split(", "), asked].filter(isSafe);
  const title = names.map((name) => maskedLine(name, TITLE_LENGTH)).find((name) => name !== "") ?? gap.id;
  const questions = draftQuestions(gap, tickets, quotes);
  const parts = {
    gap,
    tickets,
    verdicts,
    quotes,
    questions,
    notes: draftNotes(tickets, resolved),
    resolved,
    totals: evidenceTotals(source.verdicts),
    say: sayerOf(all, told),
    created: source.now?.slice(0, 10) ?? null,
    audience: namedAudience(audience, told),
    aliases: aliasesOf(gap.label, title).filter(isSafe),
  };
  const body = [
    `# ${escapeMarkdown(title)}`,
    [symptoms, environment, candidateSteps, nearestArticlesPart, openQuestions].map((part) => part(parts)),
  ].flat();
  return {
    fileName: `${slugOf(title)}-${gap.id.slice(-6)}.md`,
    markdown: `${frontMatter(title, parts)}\n${body.join("\n\n")}\n`,
  };
}

/** As the desk's articles name it. */
function namedAudience(
  audience: readonly string[],
  { publicAudiences = [] }: DraftOptions,
): readonly string[] {
  return audience.join() === "public" && publicAudiences.length > 0 ? publicAudiences : audience;
}

interface DraftFields extends DraftParts {
  readonly created: string | null;
  readonly aliases: readonly string[];
}

/** JSON texts and lists are YAML as well. */
function frontMatter(
  title: string,
  { gap, quotes, questions, notes, audience, created, aliases }: DraftFields,
): string {
  const quoted = [...quotes, ...questions].map(({ ticketId }) => ticketId);
  const fields = {
    title,
    state: "draft",
    ...(created !== null && { created }),
    audience,
    ...(aliases.length > 0 && { aliases }),
    symptoms: quotes.map(({ text }) => text),
    gap: gap.id,
    quotedTickets: [...new Set([...quoted, ...notes.map(({ id }) => id)])],
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n`;
}

/** The phrases of the label that the title does not have; a single word would match too much. */
function aliasesOf(label: string, title: string): string[] {
  return maskedLine(label, TITLE_LENGTH)
    .split(", ")
    .filter((phrase) => phrase.includes(" ") && !fold(title).includes(fold(phrase)));
}

const SLUG_LENGTH = 60;

function slugOf(title: string): string {
  const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const slug = words.join("-");
  const cut = slug.length <= SLUG_LENGTH ? slug : slug.slice(0, SLUG_LENGTH + 1).replace(/-[^-]*$/, "");
  return Array.from(cut).slice(0, SLUG_LENGTH).join("") || "article";
}
