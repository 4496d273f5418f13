import type { Gap } from "../../core/gap/gap.ts";
import { type EvidenceTotals, nearestArticles } from "../../core/gap/nearest-article.ts";
import { escapeMarkdown } from "../../core/text/escape-markdown.ts";
import type { DraftSource } from "./draft-article.ts";
import { type DraftNote, NOTE_LENGTH } from "./draft-notes.ts";
import type { Quote } from "./draft-quotes.ts";
import type { Say } from "./draft-texts.ts";
import { environmentWords } from "./environment-words.ts";

/** What the parts of a draft are written from: tickets and verdicts of this gap only. */
export interface DraftParts extends DraftSource {
  readonly gap: Gap;
  readonly quotes: readonly Quote[];
  /** Customers' questions that the article should answer. */
  readonly questions: readonly Quote[];
  readonly notes: readonly DraftNote[];
  readonly audience: readonly string[];
  /** Of all tickets. */
  readonly totals: EvidenceTotals;
  readonly say: Say;
}

const MAX_NEAREST = 3;

/** Causes that say that an article is there, and too little of it: a defect or a form's work is near any. */
const EXTENDS: ReadonlySet<Gap["cause"]> = new Set(["thin", "not-findable", "not-visible", "outdated"]);

/** What customers wrote, in their words. */
export function symptoms({ quotes, gap, say }: DraftParts): string {
  const head = `## ${say("symptoms")}\n\n${say("symptomsLead", { n: gap.ticketIds.length })}`;
  return `${head}\n\n${list(quotes.map((quote) => quoted(quote, say)))}`;
}

/** What they used. */
export function environment({ tickets, say }: DraftParts): string {
  const head = `## ${say("environment")}\n\n`;
  const words = environmentWords(tickets);
  if (words.length === 0) return `${head}${say("environmentNone")}`;
  const named = words.map((word) =>
    say("environmentName", { name: escapeMarkdown(word.name), n: word.tickets }),
  );
  return `${head}${say("environmentNamed", { names: named.join(", ") })}`;
}

/** What agents noted, each with its ticket. */
export function candidateSteps({ notes, say }: DraftParts): string {
  const head = `## ${say("steps")}\n\n`;
  if (notes.length === 0) return `${head}${say("stepsNone")}`;
  const steps = notes.map(({ id, about, note }) => {
    const text = `${escapeMarkdown(note, NOTE_LENGTH)} ${source(id)}`;
    return about === "" ? text : say("stepOn", { about: escapeMarkdown(about), note: text });
  });
  return `${head}${say("stepsLead")}\n\n${list(steps)}`;
}

/** What exists already. */
export function nearestArticlesPart({ gap, verdicts, totals, say }: DraftParts): string {
  const head = `## ${say("nearest")}\n\n`;
  const unsolved = verdicts.flatMap((verdict) =>
    verdict.outcome === "unsolvable" || verdict.outcome === "unsure" ? [verdict] : [],
  );
  const near = nearestArticles(unsolved, totals).slice(0, MAX_NEAREST);
  if (near.length === 0) return `${head}${say("nearestNone")}`;
  const advice = say(EXTENDS.has(gap.cause) ? "nearestExtend" : "nearestNew");
  return `${head}${advice}\n\n${list(near.map(({ id, title }) => `${escapeMarkdown(title)} ${source(id)}`))}`;
}

/** What nobody knows yet. */
export function openQuestions({ gap, tickets, questions, notes, audience, say }: DraftParts): string {
  const others = gap.ticketIds.length - tickets.length;
  const open = [
    ...(gap.shares === "subject" ? [say("whichProblem")] : []),
    say(notes.length === 0 ? "whatSolves" : "whichSteps"),
    say(environmentWords(tickets).length === 0 ? "whichSystems" : "elsewhere"),
    ...questions.map((question) => say("customerAsks", { quote: quoted(question, say) })),
    say("whoMaySee", { names: audience.map((name) => escapeMarkdown(name)).join(", ") }),
    ...(others > 0 ? [say("othersAsked", { n: others })] : []),
    say("whenToStop"),
    ...(gap.cause === "needs-agent" ? [say("formInstead")] : []),
  ];
  return `## ${say("questions")}\n\n${list(open)}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function quoted({ ticketId, text }: Quote, say: Say): string {
  return say("quote", { text: escapeMarkdown(text), source: source(ticketId) });
}

function source(id: string): string {
  return `(${escapeMarkdown(id)})`;
}
